// What the graph stands on: sources, passages, references, claims, and where the source errs or disagrees.
import { bothWays, decimal, integer, oneWay, term, text } from './define.js';

export const evidenceNodes = {
  Claim: {
    description:
      'One assertion of a source, in our own words. It leads to its passage and references, and to what it is about.',
    plural: 'claims',
    properties: {
      text: text('The assertion, in our own words.', { required: true }),
      topic: term('Topic', 'What it is about.', { required: true }),
      polarity: term(
        'Polarity',
        'Whether the fact of subject, predicate and object is asserted, denied or left open; the text says the “no” itself.',
        { required: true },
      ),
      origin: term('Origin', 'Whose statement it is.', { required: true }),
      evidenceLevel: term('EvidenceLevel', 'What kind of evidence the source gives.', {
        required: true,
      }),
      subject: text('Id of the node it speaks of.', { required: true }),
      predicate: text('The edge kind, or a word for what is said.', { required: true }),
      object: text(
        'Id of the node it says it of; null states that there is none or none is named.',
      ),
      value: decimal('A bare figure.', { fact: true }),
      low: decimal('Lower end of a range.', { fact: true }),
      high: decimal('Upper end of a range.', { fact: true }),
      unit: term('Unit', 'Unit of the figure.', { fact: true }),
      asOf: text('The date the figure holds for.', { fact: true }),
      note: text('What the curator has to say about the reading.'),
    },
  },
  Passage: {
    description:
      'A stretch of a source, by section, paragraph and sentences, with character offsets and the SHA-256 of the stretch: it can be checked without its words.',
    plural: 'passages',
    properties: {
      section: text('Path of headings.', { required: true }),
      paragraph: integer('Paragraph number, counted from 1 through the whole source.', {
        required: true,
      }),
      sentenceFrom: integer('First sentence, counted from 1 in its paragraph.', { required: true }),
      sentenceTo: integer('Last sentence.', { required: true }),
      start: integer('Offset of the first character (UTF-16 units from 0).', { required: true }),
      end: integer('Offset after the last character.', { required: true }),
      sha256: text('SHA-256 of the stretch in UTF-8, in hexadecimal.', { required: true }),
    },
  },
  Reference: {
    description:
      'A number the source cites. The source’s text carries no bibliography, so the number is all there is.',
    plural: 'references',
    properties: { number: integer('The number in brackets.', { required: true }) },
  },
  Source: {
    description: 'A document the graph is curated from.',
    plural: 'sources',
    properties: {
      sha256: text('SHA-256 of the whole text in UTF-8, in hexadecimal.', { required: true }),
      characters: integer('Length in UTF-16 units.', { required: true }),
    },
  },
  Contradiction: {
    description:
      'Claims of a source that are at odds as they stand, or of which one leaves out what another says.',
    plural: 'contradictions',
    properties: {
      contradictionKind: term('ContradictionKind', 'Conflict or omission.', { required: true }),
      reconciliation: text('What could reconcile the sides.'),
    },
  },
  Erratum: {
    description: 'An error in a source: what is printed, what is right, how it is known.',
    plural: 'errata',
    properties: {
      erratumKind: term('ErratumKind', 'What kind of error.', { required: true }),
      printed: text('What is printed (a word or figure).', { required: true }),
      correct: text('What is right; null when it cannot be told.'),
      howKnown: text('How it is known.', { required: true }),
      certainty: term('Certainty', 'How sure we are.', { required: true }),
    },
  },
} as const;

export const evidenceEdges = {
  STATED_IN: {
    description: 'Where a claim, or an error, stands.',
    from: ['Claim', 'Erratum'],
    to: ['Passage'],
    inverse: 'Claims, and errors, that stand here.',
    fields: { out: 'passages', in: 'statements' },
    path: bothWays('stands in', 'states', 'A passage holds few claims.'),
    provenance: true,
    properties: {},
  },
  FROM_SOURCE: {
    description:
      'The document that a claim, an error, a passage or a reference number comes from. Background knowledge of the curator comes from none.',
    from: ['Claim', 'Erratum', 'Passage', 'Reference'],
    to: ['Source'],
    inverse: 'Claims, errors, passages and reference numbers of this document.',
    fields: { out: 'sources', in: 'contents' },
    path: oneWay('comes from', 'holds', 'All there is comes from one source.'),
    provenance: true,
    properties: {},
  },
  CITES: {
    description: 'The reference numbers a claim carries.',
    from: ['Claim'],
    to: ['Reference'],
    inverse: 'Claims that carry this reference number.',
    fields: { out: 'references', in: 'citedBy' },
    path: bothWays('cites', 'is cited by', 'A reference number stands behind few claims.'),
    provenance: true,
    properties: {},
  },
  ABOUT: {
    description: 'What a claim is about.',
    from: ['Claim'],
    to: 'any',
    inverse: 'Claims about this, each in a role.',
    fields: { out: 'about', in: 'discussedIn' },
    path: bothWays('is about', 'is spoken of by', 'A claim is about few nodes.'),
    provenance: true,
    properties: { role: term('AboutRole', 'The part it plays in the claim.', { required: true }) },
  },
  AFFECTS: {
    description: 'The claims and nodes an error touches.',
    from: ['Erratum'],
    to: 'any',
    inverse: 'Errors of the source that touch this.',
    fields: { out: 'affects', in: 'errata' },
    path: bothWays('touches', 'is touched by', 'An error touches what it is in.'),
    provenance: true,
    properties: {
      through: text(
        'The id of the claim by which the error reaches the node; null where it is named itself.',
      ),
    },
  },
  SUGGESTS: {
    description:
      'What an error, or a name that is left out, probably stands for. Nothing is corrected by it; a rule may derive from it.',
    from: ['Erratum'],
    to: ['Drug', 'Regimen', 'Trial', 'Study', 'Cancer'],
    inverse: 'Errors that probably stand for this.',
    fields: { out: 'suggests', in: 'suggestedBy' },
    path: bothWays('probably stands for', 'is probably meant by', 'An error stands for one thing.'),
    provenance: true,
    properties: {},
  },
  HAS_SIDE: {
    description: 'A claim on one side of a contradiction.',
    from: ['Contradiction'],
    to: ['Claim'],
    inverse: 'Contradictions in which this claim is a side.',
    fields: { out: 'sides', in: 'contradictions' },
    path: bothWays('has the side', 'is a side of', 'A contradiction has few sides.'),
    provenance: true,
    properties: { side: text('Which side it is on, such as A or B.', { required: true }) },
  },
} as const;

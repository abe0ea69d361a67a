// From the source to its claims: by paragraph, by reference number, by kind of evidence, by the part a drug plays.
import { question } from '../support/questions.js';
import type { Named, Nodes } from '../support/words.js';

interface Facet {
  readonly value: string;
  readonly count: number;
}
interface Paragraph {
  readonly passages: Nodes<{
    readonly section: string;
    readonly sentenceFrom: number;
    readonly sentenceTo: number;
    readonly statements: Nodes<Named & { readonly topic: string }>;
  }>;
}
interface Reference {
  readonly reference: {
    readonly number: number;
    readonly citedBy: Nodes<{ readonly passages: Nodes<{ readonly paragraph: number }> }>;
    readonly doubtful: Nodes<{ readonly errata: Nodes<{ readonly certainty: string }> }>;
  };
}
interface PhaseThree {
  readonly claims: Nodes<{
    readonly about: Nodes;
    readonly references: Nodes<{ readonly number: number }>;
  }> & { readonly facets: readonly Facet[] };
}
interface Role {
  readonly totalCount: number;
  readonly facets: readonly Facet[];
}
type Roles = Readonly<Record<'subject' | 'object' | 'context' | 'comparator', Role>>;

question<Paragraph>(
  'paragraph',
  {
    heading: 'HER2 targeted therapies in different cancer > Bladder cancer > ADCs',
    sentences: 11,
    'sentence 4': ['APPROVAL'],
    'sentence 6': ['EFFICACY', 'TESTING'],
    'sentence 11': ['DRUG', 'OUTLOOK', 'SAFETY'],
  },
  ({ passages }) => {
    const topics = (sentence: number) => {
      const here = passages.nodes.filter(
        ({ sentenceFrom, sentenceTo }) => sentenceFrom === sentence && sentenceTo === sentence,
      );
      return [
        ...new Set(here.flatMap(({ statements }) => statements.nodes.map(({ topic }) => topic))),
      ].sort();
    };
    return {
      heading: [...new Set(passages.nodes.map(({ section }) => section))].join('; '),
      sentences: new Set(passages.nodes.map(({ sentenceTo }) => sentenceTo)).size,
      'sentence 4': topics(4),
      'sentence 6': topics(6),
      'sentence 11': topics(11),
    };
  },
);

question<Reference>(
  'reference',
  // Cited for conjugates in general and for RC48-C005, which can hardly both be right.
  { number: 41, paragraphs: [7, 21], doubt: ['POSSIBLE'] },
  ({ reference: { number, citedBy, doubtful } }) => ({
    number,
    paragraphs: [
      ...new Set(
        citedBy.nodes.flatMap(({ passages }) => passages.nodes.map(({ paragraph }) => paragraph)),
      ),
    ].sort((a, b) => a - b),
    doubt: doubtful.nodes.flatMap(({ errata }) => errata.nodes.map(({ certainty }) => certainty)),
  }),
);

question<PhaseThree>(
  'phase-iii-efficacy',
  {
    ALTERNATIVE: [54],
    'DESTINY-Breast04': [65],
    'KEYNOTE-811': [108],
    PHEDRA: [55, 56],
    PHILA: [55, 56],
    said: ['SUPPORTS'],
  },
  ({ claims }) => ({
    ...Object.fromEntries(
      claims.nodes.flatMap(({ about, references }) =>
        about.nodes
          .filter(({ kind }) => kind === 'Trial')
          .map(({ name }) => [name, references.nodes.map(({ number }) => number)]),
      ),
    ),
    said: claims.facets.map(({ value }) => value),
  }),
);

question<{ readonly drug: Roles }>(
  'roles-of-a-drug',
  {
    subject: ['it is tested', 'it acts', 'it meets resistance'],
    object: ['it is tested', 'it is approved', 'it is recommended', 'it meets resistance'],
    context: ['it is tested', 'it is approved', 'it is recommended'],
    // ZW25 binds where trastuzumab does (p5.s5).
    comparator: ['it acts'],
  },
  ({ drug }) => {
    const said = new Map([
      ['EFFICACY', 'it is tested'],
      ['MODE_OF_ACTION', 'it acts'],
      ['APPROVAL', 'it is approved'],
      ['RECOMMENDATION', 'it is recommended'],
      ['RESISTANCE', 'it meets resistance'],
    ]);
    const order = [...said.keys()];
    const topics = ({ facets }: Role) =>
      facets
        .filter(({ value }) => said.has(value))
        .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
        .map(({ value }) => said.get(value));
    const { subject, object, context, comparator } = drug;
    return {
      subject: topics(subject),
      object: topics(object),
      context: topics(context),
      comparator: topics(comparator),
    };
  },
);

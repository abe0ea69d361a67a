// Receptors, their parts, what they signal through and how they are altered.
import { bothWays, decimal, integer, oneWay, term, text } from './define.js';

export const biologyNodes = {
  Receptor: {
    description: 'A receptor at the cell surface, such as HER2.',
    plural: 'receptors',
    properties: {
      symbol: text('Gene symbol.'),
      family: text('The receptor family, such as HER.'),
    },
  },
  ReceptorDomain: {
    description:
      'A part of a receptor: the extracellular domain and its subdomains I to IV, the transmembrane domain, the kinase.',
    plural: 'receptorDomains',
    properties: { region: term('ReceptorRegion', 'Outside, across or inside the membrane.') },
  },
  Molecule: {
    description:
      'A molecule other than a drug or a receptor: a ligand, mucin-4, a miRNA, topoisomerase I, tubulin, DNA.',
    plural: 'molecules',
    properties: { moleculeType: term('MoleculeType', 'What kind of molecule.') },
  },
  Alteration: {
    description:
      'A change of a gene or its product: overexpression, amplification, mutation by exon, fusion.',
    plural: 'alterations',
    properties: {
      alterationType: term('AlterationType', 'What kind of change.', { required: true }),
      gene: text('Gene symbol.'),
      exon: integer('The exon it lies in.'),
      ish: term(
        'IshResult',
        'The result of in situ hybridization that means it, by what such a result is.',
      ),
      frequency: decimal('Share of the gene’s mutations, in per cent, as the source gives it.', {
        fact: true,
      }),
    },
  },
  Pathway: {
    description: 'A signalling pathway.',
    plural: 'pathways',
    properties: {},
  },
  PathwayComponent: {
    description: 'A member of a pathway, such as AKT.',
    plural: 'pathwayComponents',
    properties: { symbol: text('Gene symbol or usual abbreviation.') },
  },
  Process: {
    description:
      'Something that cells or receptors do: dimerization, growth, apoptosis, antibody-dependent cytotoxicity.',
    plural: 'processes',
    properties: {},
  },
} as const;

export const biologyEdges = {
  PART_OF: {
    description: 'A part of a whole: a subdomain of a domain, a domain of a receptor.',
    from: ['ReceptorDomain'],
    to: ['ReceptorDomain', 'Receptor'],
    inverse: 'Its parts.',
    fields: { out: 'partOf', in: 'parts' },
    path: oneWay(
      'is a part of',
      'has the part',
      'A whole has many parts, and what holds of one says nothing of the next.',
    ),
    properties: {},
  },
  DIMERIZES_WITH: {
    description: 'Two receptors form a dimer.',
    from: ['Receptor'],
    to: ['Receptor'],
    inverse: 'Receptors of which it is said that they form a dimer with it.',
    fields: { out: 'dimerizesWith', in: 'dimerizedBy' },
    path: bothWays('forms a dimer with', 'forms a dimer with', 'A dimer has no first partner.'),
    properties: {},
  },
  SIGNALS_THROUGH: {
    description: 'A receptor, an alteration or a process acts through a pathway.',
    from: ['Receptor', 'Alteration', 'Process'],
    to: ['Pathway'],
    inverse: 'Receptors, alterations and processes that act through this pathway.',
    fields: { out: 'signalsThrough', in: 'signalOf' },
    path: oneWay(
      'signals through',
      'carries the signal of',
      'Back from a pathway a path would join what merely shares it.',
    ),
    properties: {},
  },
  COMPONENT_OF: {
    description: 'A molecule is a member of a pathway.',
    from: ['PathwayComponent', 'Molecule', 'Receptor'],
    to: ['Pathway'],
    inverse: 'Members of this pathway.',
    fields: { out: 'componentOf', in: 'components' },
    path: oneWay(
      'is a member of',
      'has the member',
      'What goes through a pathway need not go through each of its members.',
    ),
    properties: {},
  },
  LEADS_TO: {
    description: 'One thing brings about another.',
    from: ['Alteration', 'Process', 'Pathway', 'ModeOfAction', 'Molecule', 'Receptor'],
    to: ['Alteration', 'Process', 'Pathway'],
    inverse: 'What brings this about.',
    fields: { out: 'leadsTo', in: 'ledToBy' },
    path: oneWay(
      'leads to',
      'is brought about by',
      'Back from an effect a path would join causes that merely share it.',
    ),
    properties: {},
  },
  REGULATES: {
    description:
      'A pathway, receptor or molecule changes a process, a pathway or another molecule.',
    from: ['Pathway', 'Receptor', 'Molecule', 'Process', 'ModeOfAction', 'DrugClass'],
    to: ['Process', 'Pathway', 'Molecule', 'Receptor', 'Alteration'],
    inverse: 'Pathways, receptors and molecules that change this.',
    fields: { out: 'regulates', in: 'regulatedBy' },
    path: oneWay(
      'regulates',
      'is regulated by',
      'Back from an effect a path would join causes that merely share it.',
      { says: 'effect' },
    ),
    properties: { effect: term('Effect', 'Which way.', { required: true }) },
  },
  INHIBITS: {
    description:
      'A drug, a class, a mode of action or a molecule blocks a receptor, pathway or process.',
    from: ['Drug', 'DrugClass', 'Regimen', 'ModeOfAction', 'Molecule', 'Payload'],
    to: ['Receptor', 'ReceptorDomain', 'Pathway', 'PathwayComponent', 'Process', 'Molecule'],
    inverse: 'Drugs, classes, modes of action and molecules that block this.',
    fields: { out: 'inhibits', in: 'inhibitedBy' },
    path: oneWay(
      'inhibits',
      'is inhibited by',
      'Many drugs inhibit one thing; what blocks a step is shown beside the path.',
      { says: 'level' },
    ),
    blocks: true,
    properties: {
      level: term('InhibitionLevel', 'On the target itself, or by way of a receptor upstream.', {
        required: true,
      }),
    },
  },
  ACTIVATES: {
    description: 'A drug, class, receptor or molecule sets something going.',
    from: ['Drug', 'DrugClass', 'Receptor', 'Molecule', 'ModeOfAction'],
    to: ['Process', 'Pathway', 'Receptor'],
    inverse: 'What sets this going.',
    fields: { out: 'activates', in: 'activatedBy' },
    path: oneWay(
      'activates',
      'is activated by',
      'Back from an effect a path would join causes that merely share it.',
    ),
    properties: {},
  },
  LOCATED_IN: {
    description: 'The domain in which an alteration lies.',
    from: ['Alteration'],
    to: ['ReceptorDomain'],
    inverse: 'Alterations that lie in this domain.',
    fields: { out: 'locatedIn', in: 'locationOf' },
    path: bothWays(
      'lies in',
      'is the place of',
      'A domain holds few alterations, and each lies in one.',
    ),
    properties: {},
  },
} as const;

// The receptor, its pathways, its mutations, and the fibroblasts around it.
import { question } from '../support/questions.js';
import { type Edges, type Named, type Nodes, names } from '../support/words.js';

interface Part extends Named {
  readonly boundBy: Nodes;
}
interface Structure {
  readonly receptor: {
    readonly parts: Nodes<Named & { readonly region: string; readonly parts: Nodes<Part> }>;
  };
  readonly family: Nodes<{ readonly symbol: string }>;
  readonly arm: { readonly partOf: Nodes };
}
type Members = Nodes<Named & { readonly components: Nodes }>;
interface Pathways {
  readonly stated: Members;
  readonly background: Members;
  readonly pathway: {
    readonly leadsTo: Nodes;
    readonly inhibitedBy: Edges<{ readonly level: string; readonly node: Named }>;
  };
}
interface Fibroblasts {
  readonly process: {
    readonly activatedBy: Nodes;
    readonly observedIn: Nodes;
    readonly discussedIn: Nodes<{ readonly predicate: string }>;
  };
  readonly processes: Nodes;
  readonly molecules: Nodes<Named & { readonly discussedIn: Nodes<{ readonly polarity: string }> }>;
}
interface Mutation {
  readonly exon: number;
  readonly frequency: number;
  readonly locatedIn: Nodes;
}

question<Structure>(
  'her2-structure',
  {
    regions: ['ECD', 'TMD', 'ICD'],
    'HER2 ECD subdomain I': ['HER ligand'],
    'HER2 ECD subdomain II': ['ZW49', 'pertuzumab', 'zanidatamab'],
    'HER2 ECD subdomain III': ['HER ligand'],
    'HER2 ECD subdomain IV': ['ZW49', 'trastuzumab', 'zanidatamab'],
    'HER2 tyrosine kinase domain': [],
    'dimerization arm in': ['HER2 ECD subdomain II'],
    family: ['EGFR', 'ERBB2', 'ERBB3', 'ERBB4'],
  },
  ({ receptor, family, arm }, words) => ({
    regions: words.order(receptor.parts.nodes.map(({ region }) => region)),
    ...Object.fromEntries(
      receptor.parts.nodes.flatMap(({ parts }) =>
        parts.nodes.map(({ name, boundBy }) => [name, names(boundBy)]),
      ),
    ),
    'dimerization arm in': names(arm.partOf),
    family: family.nodes.map(({ symbol }) => symbol),
  }),
);

question<Pathways>(
  'pathway-members',
  {
    // The caption of figure 1 names components and says of none which pathway it belongs to.
    stated: { 'EGFR/HER2 signalling network': ['EGFR', 'HER2'] },
    background: {
      'ErbB signalling': ['PKC', 'PLC', 'STAT'],
      'MAPK/ERK pathway': ['ERK', 'GDP', 'GRB2', 'GTP', 'MEK', 'SOS'],
      'PI3K/AKT/mTOR pathway': ['AKT', 'PDK1', 'PTEN', 'TSC1', 'TSC2', 'mTORC'],
      'PLC/PKC': ['PKC', 'PLC'],
    },
    'PI3K leads to': ['growth', 'proliferation'],
    'PI3K is blocked': {
      DIRECT: ['PI3K/AKT/mTOR pathway inhibitor'],
      VIA_RECEPTOR: ['HER2 tyrosine kinase inhibitors', 'lapatinib'],
    },
  },
  ({ stated, background, pathway }) => {
    const members = ({ nodes }: Members) =>
      Object.fromEntries(
        nodes.flatMap(({ name, components }) =>
          components.nodes.length > 0 ? [[name, names(components)]] : [],
        ),
      );
    const blocked = (wanted: string) =>
      pathway.inhibitedBy.edges.flatMap(({ level, node }) => (level === wanted ? node.name : []));
    return {
      stated: members(stated),
      background: members(background),
      'PI3K leads to': names(pathway.leadsTo),
      'PI3K is blocked': { DIRECT: blocked('DIRECT'), VIA_RECEPTOR: blocked('VIA_RECEPTOR') },
    };
  },
);

question<Fibroblasts>(
  'pancreatic-fibroblasts',
  {
    'myCAFs activated by': ['EGFR'],
    seen: ['PDAC mouse models', 'pancreatic ductal adenocarcinoma'],
    myCAFs: 'promotes',
    processes: [
      'activation of myofibroblastic CAFs',
      'cancer-associated fibroblasts',
      'metastasis',
    ],
    'besides, open as to resistance': ['MUC4', 'miRNA'],
  },
  ({ process, processes, molecules }, words) => ({
    'myCAFs activated by': names(process.activatedBy),
    seen: names(process.observedIn),
    myCAFs: words.pick(process.discussedIn.nodes.map(({ predicate }) => predicate)),
    processes: names(processes),
    'besides, open as to resistance': molecules.nodes.flatMap(({ name, discussedIn }) =>
      discussedIn.nodes.some(({ polarity }) => polarity === 'UNCERTAIN') ? name : [],
    ),
  }),
);

question<{ readonly alterations: Nodes<Mutation> }>(
  'mutations-by-exon',
  [
    'exon 20: 20 % in HER2 tyrosine kinase domain',
    'exon 19: 11 % in HER2 tyrosine kinase domain',
    'exon 21: 9 % in HER2 tyrosine kinase domain',
  ],
  ({ alterations }) =>
    alterations.nodes.map(
      ({ exon, frequency, locatedIn }) => `exon ${exon}: ${frequency} % in ${names(locatedIn)}`,
    ),
);

// What conjugates are made of, which drugs are tested most, and what lies near a domain.
import { question } from '../support/questions.js';
import { type Named, type Nodes, names } from '../support/words.js';

interface Parts {
  readonly payloads: Nodes<
    Named & { readonly payloadOf: Nodes; readonly targets: Nodes; readonly inhibits: Nodes }
  >;
  readonly linkers: Nodes<{ readonly linkerOf: Nodes }>;
  readonly linker: {
    readonly errata: Nodes<{ readonly printed: string; readonly correct: string }>;
  };
}
interface Tested {
  readonly drugs: Nodes;
  readonly regimens: Nodes;
  readonly regimen: { readonly testedIn: Nodes };
}
interface Near {
  readonly neighborhood: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly label: string;
    }[];
    readonly edges: readonly {
      readonly kind: string;
      readonly source: string;
      readonly target: string;
    }[];
    readonly truncated: boolean;
  };
}

question<Parts>(
  'payloads-and-linkers',
  {
    payloads: {
      'T-DXd': 'deruxtecan, topoisomerase I',
      SYD985: 'duocarmycin, DNA',
      'T-DM1': 'emtansine',
      RC48: 'MMAE',
    },
    'cleavable linker': ['RC48', 'SYD985', 'T-DXd'],
    'printed for linkers': ['DARs', 'cuttable connectors'],
  },
  ({ payloads, linkers, linker }, words) => ({
    payloads: Object.fromEntries(
      payloads.nodes.flatMap(({ payloadOf, targets, inhibits, ...payload }) =>
        payloadOf.nodes.map((drug) => [
          words.say(drug),
          [words.say(payload), ...names(targets), ...names(inhibits)].join(', '),
        ]),
      ),
    ),
    'cleavable linker': linkers.nodes.flatMap(({ linkerOf }) =>
      linkerOf.nodes.map(words.say, words),
    ),
    'printed for linkers': linker.errata.nodes.map(({ printed }) => printed),
  }),
);

question<Tested>(
  'drugs-most-tested',
  {
    most: ['trastuzumab', 'trastuzumab deruxtecan', 'trastuzumab emtansine'],
    // Radiotherapy is no drug: it stands in the name only.
    regimens: [
      'pembrolizumab + trastuzumab',
      'trastuzumab + lapatinib',
      'trastuzumab + paclitaxel + radiotherapy',
      'trastuzumab + pertuzumab',
      'trastuzumab + pertuzumab + lapatinib',
      'trastuzumab + pyrotinib',
      'trastuzumab + ramucirumab',
      'trastuzumab + tucatinib',
      'tucatinib + trastuzumab + capecitabine',
    ],
    tested: [
      'NeoSphere',
      'APHINITY',
      'CLEOPATRA',
      'MyPathway',
      'Phase I-II study of trastuzumab with pertuzumab in HER2-mutated NSCLC',
    ],
  },
  ({ drugs, regimens, regimen }, words) => ({
    most: names(drugs),
    regimens: names(regimens),
    tested: words.order(names(regimen.testedIn)),
  }),
);

question<Near>(
  'drugs-near-a-domain',
  {
    'bind subdomain IV': ['trastuzumab', 'zanidatamab', 'ZW49'],
    // One step by what their antibody binds, and their payloads a second step away.
    'built on trastuzumab': [
      'trastuzumab emtansine',
      'trastuzumab deruxtecan',
      'trastuzumab duocarmazine',
    ],
    payloads: ['emtansine', 'deruxtecan', 'duocarmycin'],
    truncated: false,
  },
  ({ neighborhood: { nodes, edges, truncated } }, words) => {
    const built = new Set(
      edges.flatMap(({ kind, source }) => (kind === 'HAS_ANTIBODY' ? source : [])),
    );
    const labels = (wanted: (node: { id: string; kind: string }) => boolean) =>
      words.order(nodes.filter(wanted).map(({ label }) => label));
    return {
      'bind subdomain IV': labels(({ id, kind }) => kind === 'Drug' && !built.has(id)),
      'built on trastuzumab': labels(({ id }) => built.has(id)),
      payloads: labels(({ kind }) => kind === 'Payload'),
      truncated,
    };
  },
);

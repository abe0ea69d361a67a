// What is tried against resistance, and what each way of acting stands on.
import { question } from '../support/questions.js';
import { type Edges, type Named, type Nodes, names } from '../support/words.js';

interface Strategies {
  readonly strategies: Nodes<
    Named & { readonly includes: Nodes; readonly overcomes: Edges<{ readonly scope: string }> }
  >;
  readonly acquired: Nodes;
  readonly mutation: {
    readonly resistedBy: Edges<{
      readonly direction: string;
      readonly polarity: string;
      readonly node: Named;
    }>;
  };
}
interface Modes {
  readonly modesOfAction: Nodes<
    Named & {
      readonly dependencyCount: number;
      readonly dependsOn: Nodes<Named & { readonly disruptedBy: Nodes }>;
    }
  >;
  readonly dependency: { readonly sites: Nodes };
}

question<Strategies>(
  'strategies',
  {
    'drug combinations': [
      'anti-HER2 agent + PI3K/AKT/mTOR inhibitor',
      'anti-HER2 agent + immune checkpoint inhibitor',
      'trastuzumab + HER2 TKI',
    ],
    'drugs with a novel structure': ['HER2 antibody-drug conjugates', 'lapatinib', 'pyrotinib'],
    scope: ['GENERAL'],
    acquired: [
      'altered active target receptors',
      'altered level of target signalling',
      'miRNA-mediated change of gene expression',
    ],
    mutation: ['trastuzumab: RESISTANCE, UNCERTAIN', 'trastuzumab: SENSITIVITY, UNCERTAIN'],
  },
  ({ strategies, acquired, mutation }) => ({
    ...Object.fromEntries(strategies.nodes.map(({ name, includes }) => [name, names(includes)])),
    scope: [
      ...new Set(
        strategies.nodes.flatMap(({ overcomes }) => overcomes.edges.map(({ scope }) => scope)),
      ),
    ],
    acquired: names(acquired),
    mutation: mutation.resistedBy.edges.map(
      ({ direction, polarity, node }) => `${node.name}: ${direction}, ${polarity}`,
    ),
  }),
);

question<Modes>(
  'what-a-mode-needs',
  {
    'payload delivery': {
      'HER2 at the surface': [],
      'epitope reachable': ['masking of HER2 by MUC4'],
      'release and damage by the payload': [],
    },
    'ATP competition at the kinase': {
      'HER2 kinase': ['target receptor inactivation'],
      'MAPK falls silent once HER2 is blocked': ['abnormal RAS-RAF-MAPK activation'],
      'PI3K falls silent once HER2 is blocked': ['abnormal PI3K/AKT/mTOR activation'],
      'no input from receptors outside the HER family': [
        'alternative signalling by other receptors such as IGF1R',
      ],
    },
    complete: true,
    sites: ['epitope on subdomain II reachable', 'epitope on subdomain IV reachable'],
  },
  ({ modesOfAction, dependency }, words) => ({
    ...Object.fromEntries(
      modesOfAction.nodes
        .filter(({ name }) => words.has(`"${name}"`))
        .map(({ name, dependsOn }) => [
          name,
          Object.fromEntries(dependsOn.nodes.map((each) => [each.name, names(each.disruptedBy)])),
        ]),
    ),
    complete: modesOfAction.nodes.every(
      ({ dependencyCount, dependsOn }) => dependsOn.nodes.length === dependencyCount,
    ),
    sites: names(dependency.sites),
  }),
);

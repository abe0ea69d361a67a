// From identifiers and spellings of other people's to the graph, and from the graph to its source.
import { question } from '../support/questions.js';
import type { Named, Nodes } from '../support/words.js';

interface Identifiers {
  readonly lookup: readonly {
    readonly curie: string;
    readonly status: string;
    readonly nodes: readonly Named[];
  }[];
  readonly search: readonly { readonly on: string; readonly node: Named }[];
  readonly node: { readonly misprints: readonly string[] };
  readonly nodes: readonly { readonly id: string; readonly node: Named | null }[];
}
interface Whole {
  readonly graphModel: {
    readonly nodeKinds: readonly { readonly kind: string; readonly count: number }[];
  };
  readonly sources: Nodes<{ readonly characters: number; readonly sha256: string }>;
}

question<Identifiers>(
  'identifiers',
  {
    'DRUGBANK:DB00072': 'trastuzumab',
    'HGNC:3430': 'HER2',
    'MONDO:0007254': 'breast cancer',
    'DRUGBANK:DB99999': 'UNKNOWN',
    pablizumab: ['pembrolizumab'],
    'T-DXd is printed': ['T-Dxd', 'T-dxd', 'TDX-d'],
    'not there': ['drug:nothing'],
  },
  ({ lookup, search, node, nodes }) => ({
    ...Object.fromEntries(
      lookup.map((found) => [found.curie, found.nodes[0]?.name ?? found.status]),
    ),
    pablizumab: search.flatMap((hit) => (hit.on === 'MISPRINT' ? hit.node.name : [])),
    'T-DXd is printed': node.misprints,
    'not there': nodes.flatMap((found) => (found.node ? [] : found.id)),
  }),
);

question<Whole>(
  'source-and-size',
  {
    kinds: 36,
    sources: [
      {
        characters: 34912,
        sha256: '83ec03293e9732bdc1f51284728c4a228008282bd140e956cd251249b2d58193',
      },
    ],
    'every kind is there': true,
  },
  ({ graphModel, sources }) => ({
    kinds: graphModel.nodeKinds.length,
    sources: sources.nodes.map(({ characters, sha256 }) => ({ characters, sha256 })),
    'every kind is there': graphModel.nodeKinds.every(({ count }) => count > 0),
  }),
);

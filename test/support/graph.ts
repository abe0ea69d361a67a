// A whole graph as plain values, to compare engines with each other and with what was loaded.
import type { Engine } from '../../src/engine/engine.js';
import { baseLabel } from '../../src/model/define.js';
import { contentHash, type Dataset } from '../../src/seed/dataset.js';
import { cypher } from './cypher.js';

type Properties = Readonly<Record<string, unknown>>;

/** Nodes and edges by id, with everything that is stored of them. */
export interface WholeGraph {
  readonly nodes: Readonly<Record<string, { labels: readonly string[]; properties: Properties }>>;
  readonly edges: Readonly<
    Record<string, { kind: string; from: string; to: string; properties: Properties }>
  >;
}

/** Reads every node and edge an engine holds. Fails where two of them share an id. */
export async function readGraph(engine: Engine): Promise<WholeGraph> {
  const nodes = await engine.run(
    cypher(
      'MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
    ),
  );
  const edges = await engine.run(
    cypher(
      `MATCH (a)-[r]->(b)
       RETURN r.id AS id, type(r) AS kind, a.id AS source, b.id AS target, properties(r) AS properties ORDER BY id`,
    ),
  );
  return {
    nodes: byId(nodes, ([, labels, properties]) => ({
      labels: [...(labels as string[])].sort(),
      properties: properties as Properties,
    })),
    edges: byId(edges, ([, kind, from, to, properties]) => ({
      kind: String(kind),
      from: String(from),
      to: String(to),
      properties: properties as Properties,
    })),
  };
}

/** The graph an engine has to hold after a load of this dataset. */
export const expectedGraph = ({ name, version, hash, nodes, edges }: Dataset): WholeGraph => ({
  nodes: Object.fromEntries([
    ['dataset', { labels: ['Dataset'], properties: { id: 'dataset', name, version, hash } }],
    ...nodes.map((node) => [
      node.id,
      {
        labels: [baseLabel, node.kind].sort(),
        properties: { ...node.properties, contentHash: contentHash(node) },
      },
    ]),
  ]),
  edges: Object.fromEntries(
    edges.map((edge) => {
      const { kind, id, from, to, properties } = edge;
      return [
        id,
        { kind, from, to, properties: { ...properties, contentHash: contentHash(edge) } },
      ];
    }),
  ),
});

function byId<T>(
  rows: readonly (readonly unknown[])[],
  item: (row: readonly unknown[]) => T,
): Record<string, T> {
  const found = new Map(rows.map((row) => [String(row[0]), item(row)]));
  if (found.size !== rows.length) throw new Error(`${rows.length - found.size} ids are held twice`);
  return Object.fromEntries(found);
}

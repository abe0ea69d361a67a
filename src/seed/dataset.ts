// The compiled graph: plain nodes and edges, ready to be written to any engine, with their content hash.
import { sha256 } from './article.js';

export type Value = string | number | boolean | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** A node with its kind; `properties` holds `id` and `kind` too. */
export interface GraphNode {
  readonly kind: string;
  readonly id: string;
  readonly properties: Values;
}

/** An edge with its ends; `properties` holds `id` too. */
export interface GraphEdge {
  readonly kind: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Values;
}

/** What a seed compiles to. The hash covers every node and edge and nothing else. */
export interface Dataset {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const canonical = (values: Values): string =>
  JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Content hash of one node or edge: 16 hexadecimal digits. */
export const contentHash = (item: GraphNode | GraphEdge): string =>
  sha256(
    JSON.stringify([
      item.kind,
      'from' in item ? [item.from, item.to] : [],
      canonical(item.properties),
    ]),
  ).slice(0, 16);

const byId = (a: { id: string }, b: { id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Sorts nodes and edges by id and hashes them, so that equal content gives an equal dataset. */
export function makeDataset(
  head: { readonly name: string; readonly version: string },
  nodes: Iterable<GraphNode>,
  edges: Iterable<GraphEdge>,
): Dataset {
  const sortedNodes = [...nodes].sort(byId);
  const sortedEdges = [...edges].sort(byId);
  const hash = sha256([...sortedNodes, ...sortedEdges].map(contentHash).join('\n'));
  return { name: head.name, version: head.version, hash, nodes: sortedNodes, edges: sortedEdges };
}

// Small graphs whose nodes and edges stand on claims, for traversals that let facts fall with them.
import type { GraphEdge, GraphNode, Values } from '../../src/seed/dataset.js';
import type { Client } from './client.js';
import type { TestEngine } from './engines.js';
import { clientWith, edge, node } from './small-graph.js';

const fact = (claim: string): Values => ({
  claimIds: [`claim:${claim}`],
  polarity: 'SUPPORTS',
  origin: 'OWN',
});

/** A node that bears facts, on a claim of its own name. */
export const factNode = (kind: string, slug: string, properties: Values = {}): GraphNode =>
  node(kind, slug, { ...fact(slug), ...properties });

/** Nodes that bear facts, by their slugs. */
export function factNodes(kind: string, items: Readonly<Record<string, Values>>) {
  const made = new Map(
    Object.entries(items).map(([slug, properties]) => [slug, factNode(kind, slug, properties)]),
  );
  const get = (slug: string): GraphNode => {
    const found = made.get(slug);
    if (!found) throw new TypeError(`no ${kind} ${slug}`);
    return found;
  };
  return { all: [...made.values()], get };
}

/** A stated edge on a claim that is named after its ends. */
export function factEdge(
  kind: string,
  from: GraphNode,
  to: GraphNode,
  properties: Values = {},
): GraphEdge {
  const made = edge(kind, from, to);
  const claim = [from, to].map(({ properties: { name } }) => name).join('-');
  return { ...made, properties: { ...made.properties, ...fact(claim), ...properties } };
}

/** A client on an engine that holds these, and the claims they stand on. */
export function factClient(
  engine: TestEngine,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Promise<Client> {
  const claims = [...nodes, ...edges].flatMap(
    ({ properties }) => (properties['claimIds'] ?? []) as readonly string[],
  );
  const made = [...new Set(claims)].map((id) => node('Claim', id.replace('claim:', '')));
  return clientWith(engine, [...nodes, ...made], edges);
}

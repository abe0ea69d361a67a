// Small graphs of invented nodes and edges, for what the real atlas has no example of.
import { graph } from '../../src/model/graph.js';
import { prefixOf } from '../../src/model/kinds.js';
import type { GraphEdge, GraphNode, Values } from '../../src/seed/dataset.js';
import { makeDataset } from '../../src/seed/dataset.js';
import { load } from '../../src/seed/load.js';
import { type Client, clientOf } from './client.js';
import type { TestEngine } from './engines.js';

/** A node of a kind; its name is its slug, unless the properties say otherwise. */
export function node(kind: string, slug: string, properties: Values = {}): GraphNode {
  const id = `${prefixOf(kind)}:${slug}`;
  return { kind, id, properties: { id, kind, name: slug, ...properties } };
}

/** A stated edge; `number` tells parallel ones apart. */
export function edge(kind: string, from: GraphNode, to: GraphNode, number = 1): GraphEdge {
  const id = `${kind}:${from.id}>${to.id}#${number}`;
  const properties = { id, basis: 'STATED', polarity: 'SUPPORTS', origin: 'OWN' };
  return { kind, id, from: from.id, to: to.id, properties };
}

/** A client on an engine that holds these nodes and edges and nothing else. */
export async function clientWith(
  engine: TestEngine,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[] = [],
): Promise<Client> {
  const open = await engine.open();
  await load(open, graph, makeDataset({ name: 'small', version: '1' }, nodes, edges));
  return clientOf(open);
}

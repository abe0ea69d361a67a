// Writes a dataset: only what differs, in one transaction, so that a failed load leaves the database as it was.

import { constraintStatements } from '../cypher/constraints.js';
import { identifier } from '../cypher/escape.js';
import type { Statement } from '../cypher/statement.js';
import type { Engine } from '../engine/engine.js';
import { baseLabel, type GraphModel } from '../model/define.js';
import { contentHash, type Dataset, type GraphEdge, type GraphNode } from './dataset.js';

/** How many nodes or edges were written, changed or taken away. */
export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
  readonly unchanged: number;
}

export interface LoadReport {
  readonly nodes: Counts;
  readonly edges: Counts;
}

interface Difference<T> {
  readonly created: T[];
  readonly changed: T[];
  readonly deleted: { readonly id: string; readonly kind: string }[];
  readonly unchanged: number;
}

const batchSize = 1000;

const counts = <T>({ created, changed, deleted, unchanged }: Difference<T>): Counts => ({
  created: created.length,
  changed: changed.length,
  deleted: deleted.length,
  unchanged,
});

/** What a load would do. Reads the ids and content hashes of the database, nothing else. */
async function difference(engine: Engine, dataset: Dataset) {
  const stored = async (text: string): Promise<Map<string, { hash: string; kind: string }>> => {
    const rows = await engine.run({ text, params: {} }, { timeout: 120_000 });
    return new Map(
      rows.map(([id, hash, kind]) => [String(id), { hash: String(hash), kind: String(kind) }]),
    );
  };
  const nodes = await stored(
    `MATCH (n:${baseLabel}) RETURN n.id AS id, n.contentHash AS hash, n.kind AS kind`,
  );
  const edges = await stored(
    `MATCH (:${baseLabel})-[r]->(:${baseLabel}) RETURN r.id AS id, r.contentHash AS hash, type(r) AS kind`,
  );
  return { nodes: compare(dataset.nodes, nodes), edges: compare(dataset.edges, edges) };
}

function compare<T extends GraphNode | GraphEdge>(
  wanted: readonly T[],
  stored: ReadonlyMap<string, { hash: string; kind: string }>,
): Difference<T> {
  const ids = new Set(wanted.map(({ id }) => id));
  const created = wanted.filter(({ id }) => !stored.has(id));
  const changed = wanted.filter((item) => {
    const there = stored.get(item.id);
    return there !== undefined && there.hash !== contentHash(item);
  });
  const deleted = [...stored]
    .filter(([id]) => !ids.has(id))
    .map(([id, { kind }]) => ({ id, kind }));
  return { created, changed, deleted, unchanged: wanted.length - created.length - changed.length };
}

/** The values to store: those of the item, and null for what the kind may have and this one has not (any more). */
const stored = (item: GraphNode | GraphEdge, keys: readonly string[]): Record<string, unknown> => ({
  ...Object.fromEntries(keys.map((key) => [key, null])),
  ...item.properties,
  contentHash: contentHash(item),
});

function batches<T extends { kind: string }>(items: readonly T[]): { kind: string; rows: T[] }[] {
  const kinds = new Map<string, T[]>();
  for (const item of items) {
    const same = kinds.get(item.kind);
    if (same) same.push(item);
    else kinds.set(item.kind, [item]);
  }
  return [...kinds].flatMap(([kind, all]) =>
    Array.from({ length: Math.ceil(all.length / batchSize) }, (_, index) => ({
      kind,
      rows: all.slice(index * batchSize, (index + 1) * batchSize),
    })),
  );
}

/** Statements that write new edges between nodes that are there. */
export function createEdges(model: GraphModel, edges: readonly GraphEdge[]): Statement[] {
  return batches(edges).map(({ kind, rows }) => {
    const keys = Object.keys({ ...model.fact, ...model.edges[kind]?.properties });
    return {
      text: `UNWIND $rows AS row MATCH (a:${baseLabel} {id: row.from}) MATCH (b:${baseLabel} {id: row.to}) CREATE (a)-[r:${identifier(kind)}]->(b) SET r += row.properties`,
      params: {
        rows: rows.map((edge) => ({
          from: edge.from,
          to: edge.to,
          properties: stored(edge, keys),
        })),
      },
    };
  });
}

function statements(
  model: GraphModel,
  dataset: Dataset,
  changes: Awaited<ReturnType<typeof difference>>,
): Statement[] {
  const { nodes, edges } = changes;
  const keysOf = (kind: string): string[] =>
    Object.keys({ ...model.common, ...model.nodes[kind]?.properties });
  const dropEdges = batches([...edges.deleted, ...edges.changed]).map(({ kind, rows }) => ({
    text: `MATCH (:${baseLabel})-[r:${identifier(kind)}]->(:${baseLabel}) WHERE r.id IN $ids DELETE r`,
    params: { ids: rows.map(({ id }) => id) },
  }));
  const dropNodes = batches(nodes.deleted.map(({ id }) => ({ id, kind: baseLabel }))).map(
    ({ rows }) => ({
      text: `UNWIND $ids AS id MATCH (n:${baseLabel} {id: id}) DETACH DELETE n`,
      params: { ids: rows.map(({ id }) => id) },
    }),
  );
  const putNodes = batches([...nodes.created, ...nodes.changed]).map(({ kind, rows }) => ({
    text: `UNWIND $rows AS row MERGE (n:${baseLabel} {id: row.id}) SET n:${identifier(kind)} SET n += row`,
    params: { rows: rows.map((node) => stored(node, keysOf(kind))) },
  }));
  const putEdges = createEdges(model, [...edges.created, ...edges.changed]);
  const { name, version, hash } = dataset;
  const head: Statement = {
    text: 'MERGE (d:Dataset {id: $id}) SET d += $head',
    params: { id: 'dataset', head: { name, version, hash } },
  };
  return [...dropEdges, ...dropNodes, ...putNodes, ...putEdges, head];
}

/** Loads a dataset into an engine. Throws EngineError and changes nothing when any statement fails. */
export async function load(
  engine: Engine,
  model: GraphModel,
  dataset: Dataset,
  options: { readonly dryRun?: boolean; readonly onStep?: (step: string) => void } = {},
): Promise<LoadReport> {
  const { dryRun = false, onStep = () => {} } = options;
  if (!dryRun) {
    onStep('constraints and indexes');
    await engine.define(constraintStatements(model));
  }
  onStep('comparing');
  const changes = await difference(engine, dataset);
  const report = { nodes: counts(changes.nodes), edges: counts(changes.edges) };
  const writes = statements(model, dataset, changes);
  const head = await readHead(engine);
  const same =
    writes.length === 1 &&
    head?.hash === dataset.hash &&
    head.name === dataset.name &&
    head.version === dataset.version;
  if (!dryRun && !same) {
    onStep('writing');
    await engine.write(writes);
  }
  return report;
}

/** Names what is loaded. */
export type DatasetHead = Pick<Dataset, 'name' | 'version' | 'hash'>;

/** Name, version and content hash of what is loaded; null where nothing is. */
export async function readHead(engine: Engine): Promise<DatasetHead | null> {
  const [row] = await engine.run({
    text: 'MATCH (d:Dataset {id: $id}) RETURN d.name AS name, d.version AS version, d.hash AS hash',
    params: { id: 'dataset' },
  });
  if (!row) return null;
  const [name, version, hash] = row.map(String);
  return { name: name ?? '', version: version ?? '', hash: hash ?? '' };
}

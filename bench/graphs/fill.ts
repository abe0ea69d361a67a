// Writes the two graphs into empty servers.

import { identifier } from '../../src/cypher/escape.js';
import type { Statement } from '../../src/cypher/statement.js';
import type { Engine } from '../../src/engine/engine.js';
import { baseLabel } from '../../src/model/define.js';
import { graph } from '../../src/model/graph.js';
import type { Dataset } from '../../src/seed/dataset.js';
import { load } from '../../src/seed/load.js';
import { Copies } from './copies.js';

/** How many times the larger graph is the real one. */
export const times = 100;

const batch = 10_000;

/** Loads the graph as the service does, with its constraints and indexes. */
export const fillReal = async (engine: Engine, dataset: Dataset): Promise<void> =>
  void (await load(engine, graph, dataset));

/** Adds the copies. `onStep` is told how much is done, from 0 to 1. */
export async function fillLarge(
  engine: Engine,
  dataset: Dataset,
  onStep: (done: number) => void,
): Promise<void> {
  await fillReal(engine, dataset);
  const { nodes, edges } = dataset;
  const whole = (nodes.length + edges.length) * (times - 1);
  let done = 0;
  let writing = Promise.resolve();
  for (const statement of statements(dataset)) {
    // The next rows are made while the server writes the last.
    await writing;
    writing = engine.write([statement]);
    done += (statement.params['rows'] as unknown[]).length;
    onStep(done / whole);
  }
  await writing;
  await engine.define(['CALL db.awaitIndexes(600)', 'CALL db.resampleOutdatedIndexes()']);
}

function* statements(dataset: Dataset): Generator<Statement> {
  const copies = new Copies(dataset);
  for (const [kind, items] of byKind(dataset.nodes)) {
    const text = `UNWIND $rows AS row CREATE (n:${baseLabel}:${identifier(kind)}) SET n = row`;
    yield* batches(text, items, (item, copy) => copies.properties(item, copy));
  }
  for (const [kind, items] of byKind(dataset.edges)) {
    const text = `UNWIND $rows AS row MATCH (a:${baseLabel} {id: row.from}) MATCH (b:${baseLabel} {id: row.to}) CREATE (a)-[r:${identifier(kind)}]->(b) SET r = row.properties`;
    yield* batches(text, items, (item, copy) => ({
      from: copies.id(item.from, copy),
      to: copies.id(item.to, copy),
      properties: copies.properties(item, copy),
    }));
  }
}

function byKind<T extends { readonly kind: string }>(items: readonly T[]): Map<string, T[]> {
  const kinds = new Map<string, T[]>();
  for (const item of items) kinds.set(item.kind, [...(kinds.get(item.kind) ?? []), item]);
  return kinds;
}

function* batches<T>(
  text: string,
  items: readonly T[],
  row: (item: T, copy: number) => unknown,
): Generator<Statement> {
  let rows: unknown[] = [];
  for (let copy = 1; copy < times; copy++)
    for (const item of items) {
      rows.push(row(item, copy));
      if (rows.length < batch) continue;
      yield { text, params: { rows } };
      rows = [];
    }
  if (rows.length > 0) yield { text, params: { rows } };
}

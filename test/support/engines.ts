// The engines that every test of behaviour runs on: describe.each(engines)('… on $name', (engine) => { … }).
// Neo4j is missing where the harness found none; conformance/neo4j.test.ts says so.
import { afterAll, beforeAll, inject } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.js';
import type { Engine } from '../../src/engine/engine.js';
import { openNeo4j } from '../../src/engine/neo4j.js';
import { graph } from '../../src/model/graph.js';
import { compileAtlas } from '../../src/seed/atlas.js';
import type { Dataset } from '../../src/seed/dataset.js';
import { load } from '../../src/seed/load.js';
import { cypher } from './cypher.js';

/** An engine under test. An embedded one opens empty; a server holds what the last test left. */
export interface TestEngine {
  readonly name: string;
  open(): Promise<Engine>;
}

const neo4j = inject('neo4j');

/** How to reach the Neo4j server, or undefined where there is none. */
export const neo4jSettings = 'settings' in neo4j ? neo4j.settings : undefined;

const embedded: TestEngine = { name: 'the embedded engine', open: async () => openEmbedded() };
const server: TestEngine[] =
  'settings' in neo4j
    ? [{ name: `Neo4j ${neo4j.version}`, open: async () => openNeo4j(neo4j.settings) }]
    : [];

/** All engines there are here. */
export const engines: readonly TestEngine[] = [embedded, ...server];

/** Takes away every node; constraints and indexes stay. */
export const empty = (engine: Engine): Promise<void> =>
  engine.write([cypher('MATCH (n) DETACH DELETE n')]);

let atlas: Promise<Dataset> | undefined;

/** The real dataset, compiled and derived once for all tests. */
export function atlasDataset(): Promise<Dataset> {
  atlas ??= compileAtlas();
  return atlas;
}

/** Makes an engine hold the real dataset and nothing else; cheap where it already does. */
export async function withAtlas(engine: Engine): Promise<void> {
  await engine.write([cypher('MATCH (n) WHERE NOT n:Entity AND NOT n:Dataset DETACH DELETE n')]);
  await load(engine, graph, await atlasDataset());
}

/** Opens an engine for the tests of a block, and prepares it before the first. */
function using(engine: TestEngine, prepare: (engine: Engine) => Promise<void>): () => Engine {
  let opened: Engine | undefined;
  beforeAll(async () => {
    opened = await engine.open();
    await prepare(opened);
  });
  afterAll(() => opened?.close());
  return () => {
    if (!opened) throw new TypeError('an engine is open only while tests run');
    return opened;
  };
}

/** In a describe block: an open engine with nothing in it. */
export const usingEmpty = (engine: TestEngine): (() => Engine) => using(engine, empty);

/** In a describe block: an open engine with the real dataset. */
export const usingAtlas = (engine: TestEngine): (() => Engine) => using(engine, withAtlas);

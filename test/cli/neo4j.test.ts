// her2 and a Neo4j server: the first load writes everything, the second nothing, and a service reads it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { openNeo4j } from '../../src/engine/neo4j.js';
import { her2, neo4jEnvironment as server, start } from '../support/cli.js';
import { atlasDataset, empty, neo4jSettings } from '../support/engines.js';
import { readGraph } from '../support/graph.js';

const { uri = '', user, password, database } = neo4jSettings ?? {};

describe.runIf(neo4jSettings)('her2 with a Neo4j server', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = openNeo4j({ uri, user, password, database });
    await empty(engine);
  });
  afterAll(() => engine?.close());

  it('serve starts on an empty database, and says what to do', async () => {
    const service = await start(server);
    try {
      expect(service.lines[0]).toContain(`${uri}  no dataset yet: run her2 load`);
      expect((await fetch(`${service.url}/ready`)).status).toBe(503);
    } finally {
      await service.stop();
    }
  });

  it('load --dry-run says what it would write and writes nothing', async () => {
    const { nodes, edges } = await atlasDataset();
    const { code, out } = await her2(['load', '--dry-run'], server);
    expect(code).toBe(0);
    expect(out).toContain(`nodes: ${nodes.length} new, 0 changed, 0 deleted, 0 as they were`);
    expect(out).toContain(`edges: ${edges.length} new, 0 changed, 0 deleted, 0 as they were`);
    expect(out.at(-1)).toMatch(
      /^HER2 Atlas .*, content [0-9a-f]{12} \(dry run: nothing was written\)$/,
    );
    expect(await readGraph(engine)).toEqual({ nodes: {}, edges: {} });
  });

  it('load writes everything, and the second time nothing', async () => {
    const { nodes, edges, hash } = await atlasDataset();
    const first = await her2(['load'], server);
    expect(first).toMatchObject({ code: 0, err: [] });
    expect(first.out).toContain(`nodes: ${nodes.length} new, 0 changed, 0 deleted, 0 as they were`);
    expect(first.out.at(-1)).toMatch(new RegExp(`, content ${hash.slice(0, 12)}$`));
    const second = await her2(['load'], server);
    expect(second).toMatchObject({ code: 0, err: [] });
    expect(second.out).toContain(
      `nodes: 0 new, 0 changed, 0 deleted, ${nodes.length} as they were`,
    );
    expect(second.out).toContain(
      `edges: 0 new, 0 changed, 0 deleted, ${edges.length} as they were`,
    );
  });

  it('serve reads what was loaded', async () => {
    const { hash } = await atlasDataset();
    const service = await start(server);
    try {
      const ready = await fetch(`${service.url}/ready`);
      expect(ready.status).toBe(200);
      expect(await ready.json()).toMatchObject({ engine: uri, dataset: { hash } });
    } finally {
      expect(await service.stop()).toMatchObject({ code: 0, err: [] });
    }
  });
});

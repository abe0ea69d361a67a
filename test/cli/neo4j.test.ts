// her2 and a Neo4j server: the first load writes everything, the second nothing, and a service reads it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { openNeo4j } from '../../src/engine/neo4j.js';
import { type Environment, her2, start } from '../support/cli.js';
import { atlasDataset, empty, neo4jSettings } from '../support/engines.js';
import { freePort } from '../support/free-port.js';
import { readGraph } from '../support/graph.js';

const { uri = '', user, password, database } = neo4jSettings ?? {};
const server: Environment = {
  NEO4J_URI: uri,
  ...(user && { NEO4J_USER: user }),
  ...(password && { NEO4J_PASSWORD: password }),
  ...(database && { NEO4J_DATABASE: database }),
};

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

  it.runIf(password).each(['serve', 'load'])(
    '%s with a wrong login stops with one line',
    async (command) => {
      const wrong = { ...server, NEO4J_USER: 'nobody', NEO4J_PASSWORD: 'not the password' };
      const { code, err } = await her2([command], wrong);
      expect(code).toBe(1);
      expect(err).toEqual([expect.stringMatching(`^her2: ${uri} refused the login: `)]);
      expect(err[0]).not.toContain('not the password');
    },
  );
});

describe.each(['serve', 'load'])('her2 %s with a Neo4j server that is not there', (command) => {
  it.each(['bolt', 'neo4j'])('by %s:// stops with one line', async (scheme) => {
    const dead = `${scheme}://127.0.0.1:${await freePort()}`;
    const { code, err } = await her2([command], { NEO4J_URI: dead, NEO4J_PASSWORD: 'any' });
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(`^her2: ${dead} does not answer: `)]);
  });
});

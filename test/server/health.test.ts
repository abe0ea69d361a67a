// /health says that the process lives, /ready that it can answer: the engine is there and holds a dataset.
import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/engine/neo4j.js';
import { atlasDataset, engines, usingAtlas, usingEmpty } from '../support/engines.js';
import { freePort } from '../support/free-port.js';
import { serverOn } from '../support/server.js';

describe.each(engines)('a service on $name', (engine) => {
  describe('that holds the dataset', () => {
    const open = usingAtlas(engine);

    it('is healthy and ready, and names the dataset', async () => {
      const server = serverOn(open());
      const health = await server.fetch('/health');
      expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
      const ready = await server.fetch('/ready');
      const { name, version, hash } = await atlasDataset();
      expect([ready.status, await ready.json()]).toEqual([
        200,
        { status: 'ready', engine: open().name, dataset: { name, version, hash } },
      ]);
    });
  });

  describe('that holds nothing', () => {
    const open = usingEmpty(engine);

    it('is healthy and not ready, and says what to do', async () => {
      const server = serverOn(open());
      expect((await server.fetch('/health')).status).toBe(200);
      const ready = await server.fetch('/ready');
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { status: 'no dataset is loaded; run her2 load' },
      ]);
    });
  });
});

describe('a service whose database is gone', () => {
  it('is healthy and not ready, and tells nothing of the database', async () => {
    const port = await freePort();
    const engine = openNeo4j({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'any' });
    try {
      const server = serverOn(engine);
      expect((await server.fetch('/health')).status).toBe(200);
      const ready = await server.fetch('/ready');
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { status: 'the database does not answer' },
      ]);
    } finally {
      await engine.close();
    }
  });
});

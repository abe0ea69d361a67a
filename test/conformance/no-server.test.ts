// Neo4j that is not there, or does not answer: UNAVAILABLE within seconds, and never a wait without end.
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/engine/neo4j.js';
import { cypher } from '../support/cypher.js';
import { freePort } from '../support/free-port.js';

const unavailable = { name: 'EngineError', code: 'UNAVAILABLE', retriable: true };
const one = cypher('RETURN 1 AS one');

async function expectUnavailable(uri: string, seconds: number): Promise<void> {
  const engine = openNeo4j({ uri, user: 'neo4j', password: 'any password' });
  const began = performance.now();
  try {
    await expect(engine.run(one)).rejects.toMatchObject(unavailable);
    expect(performance.now() - began).toBeLessThan(seconds * 1_000);
  } finally {
    await engine.close();
  }
}

describe('a Neo4j server', () => {
  let silent: Server | undefined;
  afterEach(() => silent?.close());

  it('that is not there', async () => {
    await expectUnavailable(`bolt://127.0.0.1:${await freePort()}`, 3);
  });

  it('that is not there, asked for a cluster', async () => {
    await expectUnavailable(`neo4j://127.0.0.1:${await freePort()}`, 3);
  });

  it('whose host nobody knows', async () => {
    await expectUnavailable('bolt://nowhere.invalid', 10);
  });

  it('that takes the call and says nothing', async () => {
    const port = await freePort();
    silent = createServer().listen(port, '127.0.0.1');
    await expectUnavailable(`bolt://127.0.0.1:${port}`, 12);
  });

  it('whose address is none', () => {
    expect(() => openNeo4j({ uri: 'http://127.0.0.1:7687' })).toThrowError(
      expect.objectContaining({ ...unavailable, message: expect.stringContaining('http://') }),
    );
  });
});

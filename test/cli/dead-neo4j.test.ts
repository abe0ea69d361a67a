// A Neo4j server that is not there when the command starts: it stops with one line, and whoever started it may try again.
// A service that is up waits for its database instead: see test/server/database-goes-away.test.ts.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { her2 } from '../support/cli.js';
import { freePort } from '../support/free-port.js';

const stopped = async (command: string, uri: string, why: string): Promise<void> => {
  const { code, out, err } = await her2([command], { NEO4J_URI: uri, NEO4J_PASSWORD: 'any' });
  expect(code).toBe(1);
  expect(out.filter((line) => line.includes('ready'))).toEqual([]);
  expect(err).toEqual([expect.stringMatching(`^her2: ${uri} does not answer: ${why}`)]);
};

describe.each(['serve', 'load'])('her2 %s', (command) => {
  it('by bolt:// at a port where nothing listens', async () => {
    await stopped(command, `bolt://127.0.0.1:${await freePort()}`, 'connect ECONNREFUSED');
  });

  it('by neo4j:// at a port where nothing listens', async () => {
    await stopped(command, `neo4j://127.0.0.1:${await freePort()}`, 'Could not perform discovery');
  });
});

it('her2 serve at a host that has no address', async () => {
  await stopped('serve', 'bolt://nowhere.invalid:7687', 'getaddrinfo');
});

it('her2 serve at a server that is another', async () => {
  const other = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
  await once(other, 'listening');
  try {
    await stopped(
      'serve',
      `bolt://127.0.0.1:${(other.address() as AddressInfo).port}`,
      'Server responded HTTP',
    );
  } finally {
    other.closeAllConnections();
    other.close();
  }
});

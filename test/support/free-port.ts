// A port on which nothing listens.
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Asks the system for a free port and gives it back at once. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new TypeError('no port was given');
  return address.port;
}

// A request longer than 256 kB, whatever it says of its length; over a real connection.

import { once } from 'node:events';
import { createServer as createHttpServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.js';
import { buildSchema } from '../../src/schema/schema.js';
import { createServer } from '../../src/server/server.js';

const engine = openEmbedded();
let http: Server;
let port: number;
beforeAll(async () => {
  http = createHttpServer(createServer({ engine, schema: buildSchema() })).listen(0, '127.0.0.1');
  await once(http, 'listening');
  port = (http.address() as AddressInfo).port;
});
afterAll(async () => {
  http.closeAllConnections();
  http.close();
  await engine.close();
});
const body = JSON.stringify({
  query: '{ dataset { name } }',
  variables: { x: 'x'.repeat(1_000_000) },
});

/** Sends a body in pieces until there is an answer. */
async function send(headers: Record<string, string>): Promise<{ status?: number; text: string }> {
  const outgoing = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers });
  outgoing.on('error', () => {});
  const answered = once(outgoing, 'response');
  for (let at = 0; at < body.length; at += 50_000) outgoing.write(body.slice(at, at + 50_000));
  outgoing.end();
  const [response] = await answered;
  let text = '';
  for await (const piece of response) text += piece;
  return { status: response.statusCode, text };
}

it.each([
  ['that says how long it is', { 'content-length': String(body.length) }],
  ['that does not say how long it is', { 'transfer-encoding': 'chunked' }],
])('a request %s', async (_what, headers) => {
  const { status, text } = await send({ 'content-type': 'application/json', ...headers });
  expect(status).toBe(413);
  expect(JSON.parse(text)).toEqual({
    errors: [
      {
        message:
          'a request may be 256 kB long, not longer; put fewer values in it, or ask in several requests',
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  });
});

it('and the next one is answered', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/health`);
  expect(response.status).toBe(200);
});

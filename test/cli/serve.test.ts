// her2 serve with nothing set: it loads its own engine, says where it listens, and answers.

import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Service, start } from '../support/cli.js';
import { freePort } from '../support/free-port.js';

describe('her2 serve', () => {
  let service: Service;
  beforeAll(async () => {
    service = await start();
  });
  afterAll(() => service?.stop());

  it('prints its address, its engine and its dataset, and how long the start took', () => {
    expect(service.lines).toEqual([
      expect.stringMatching(
        /^http:\/\/127\.0\.0\.1:\d+\/graphql {2}embedded {2}HER2 Atlas \d+\.\d+\.\d+ \([0-9a-f]{12}\)$/,
      ),
      expect.stringMatching(/^ready in \d+\.\d\d s$/),
    ]);
  });

  it('is ready when it says so', async () => {
    const response = await fetch(`${service.url}/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ready', engine: 'embedded' });
  });

  it('answers a question', async () => {
    const query = encodeURIComponent('{ drug(name: "Herceptin") { id } }');
    const response = await fetch(`${service.url}/graphql?query=${query}`);
    expect(await response.json()).toEqual({ data: { drug: { id: 'drug:trastuzumab' } } });
  });

  it('shows statements to a caller on this machine, and to none that came through a proxy', async () => {
    const ask = async (headers: Record<string, string>): Promise<unknown> => {
      const body = JSON.stringify({ query: '{ drugs(first: 1) { nodes { id } } }' });
      const json = { 'content-type': 'application/json', 'x-explain': '1' };
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { ...json, ...headers },
        body,
      });
      return ((await response.json()) as { extensions?: unknown }).extensions;
    };
    expect(await ask({})).toMatchObject({
      statements: [{ text: expect.stringContaining('MATCH') }],
    });
    expect(await ask({ 'x-forwarded-for': '127.0.0.1' })).toBeUndefined();
  });
});

describe('her2 serve, told to stop', () => {
  it('ends in good order, although a client holds its connection open', async () => {
    const port = await freePort();
    const service = await start({ PORT: String(port), HOST: '127.0.0.1' });
    expect(service.url).toBe(`http://127.0.0.1:${port}`);
    const idle = connect(port, '127.0.0.1');
    await once(idle, 'connect');
    await fetch(`${service.url}/health`);
    expect(await service.stop()).toMatchObject({ code: 0, err: [] });
    idle.destroy();
    const again = createServer().listen(port, '127.0.0.1');
    await once(again, 'listening');
    again.close();
  });
});

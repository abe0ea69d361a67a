// A Neo4j server that goes away under a running service, and comes back: clients are told to try again, and the service
// needs no restart. The embedded engine is part of the process and cannot go away.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { openNeo4j } from '../../src/engine/neo4j.js';
import { slow } from '../support/cypher.js';
import { neo4jSettings, withAtlas } from '../support/engines.js';
import { openProxy, type TcpProxy } from '../support/proxy.js';
import { serverOn, type TestServer } from '../support/server.js';

const unavailable = {
  message: 'the database does not answer; try again in a moment',
  extensions: { code: 'DATABASE_UNAVAILABLE', retriable: true },
};

describe.runIf(neo4jSettings)('a service whose database goes away', () => {
  let proxy: TcpProxy;
  let engine: Engine;
  let server: TestServer;
  const reported: unknown[] = [];
  beforeAll(async () => {
    if (!neo4jSettings) return;
    const { hostname, port } = new URL(neo4jSettings.uri);
    proxy = await openProxy(hostname, Number(port));
    engine = openNeo4j({ ...neo4jSettings, uri: `bolt://127.0.0.1:${proxy.port}` });
    await withAtlas(engine);
    server = serverOn(engine, { report: (error) => reported.push(error) });
  });
  afterAll(async () => {
    await engine?.close();
    await proxy?.cut();
  });
  const drug = () =>
    server.ask('{ drug(id: "drug:t-dxd") { id } search(text: "T-DXd", first: 1) { score } }');
  const statusOf = async (path: string): Promise<number> => (await server.fetch(path)).status;

  it('answers as long as it is there', async () => {
    expect((await drug()).errors).toBeUndefined();
    expect([await statusOf('/ready'), await statusOf('/health')]).toEqual([200, 200]);
  });

  it('tells clients to try again when it is gone, and what is wrong only to the log', async () => {
    await proxy.cut();
    const { data, errors } = await drug();
    expect(data ?? null).toBeNull();
    expect(errors?.[0]).toMatchObject(unavailable);
    expect(JSON.stringify(errors)).not.toContain(String(proxy.port));
    expect(String(reported[0])).toContain(`127.0.0.1:${proxy.port} does not answer`);
    expect([await statusOf('/ready'), await statusOf('/health')]).toEqual([503, 200]);
  });

  it('answers again when it is back, without a restart', async () => {
    await proxy.mend();
    expect((await drug()).errors).toBeUndefined();
    expect(await statusOf('/ready')).toBe(200);
  });

  it('survives a cut in the middle of a statement', async () => {
    const running = engine.run(slow());
    const failed = expect(running).rejects.toMatchObject({ code: 'UNAVAILABLE', retriable: true });
    setTimeout(() => void proxy.cut(), 300);
    await failed;
    await proxy.mend();
    // The first to ask may meet a connection of which the driver does not know yet that it is broken.
    await expect.poll(async () => (await drug()).errors, { timeout: 5_000 }).toBeUndefined();
  });
});

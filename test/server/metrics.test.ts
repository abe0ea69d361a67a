// /metrics tells Prometheus what the service did: operations, root fields, errors, statements, and the dataset.
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { EngineError } from '../../src/errors.js';
import { atlasDataset, engines, usingAtlas, usingEmpty } from '../support/engines.js';
import { serverOn, type TestServer } from '../support/server.js';

/** The service's own figures: each series as it is written, with its value. */
async function figures(server: TestServer): Promise<Readonly<Record<string, number>>> {
  const text = await (await server.fetch('/metrics')).text();
  const lines = text.split('\n').filter((line) => line.startsWith('her2_'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  );
}
const failing = (run: Engine['run']): Engine => {
  const never = () => Promise.reject(new TypeError('nothing writes here'));
  return { name: 'failing', run, write: never, define: never, plan: never, close: async () => {} };
};

describe.each(engines)('figures of a service on $name', (engine) => {
  const open = usingAtlas(engine);

  it('are text that Prometheus reads, with those of the process', async () => {
    const response = await serverOn(open()).fetch('/metrics');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    expect(text).toContain('# TYPE her2_operations_total counter');
    expect(text).toContain('# TYPE her2_operation_duration_seconds histogram');
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  it('count operations by outcome, and how long they took', async () => {
    const server = serverOn(open());
    await server.ask('{ drug(name: "T-DXd") { id } }');
    await server.ask('{ dataset { name } drug(name: "no such drug") { id } }');
    await server.ask('{ drugs { nodes { nonsense } } }');
    await server.ask('{ dataset { name } }');
    const found = await figures(server);
    expect(found['her2_operations_total{outcome="answered"}']).toBe(2);
    expect(found['her2_operations_total{outcome="partial"}']).toBe(1);
    expect(found['her2_operations_total{outcome="failed"}']).toBe(1);
    expect(found['her2_operation_duration_seconds_count']).toBe(4);
    expect(found['her2_operation_duration_seconds_bucket{le="+Inf"}']).toBe(4);
    expect(found['her2_operation_duration_seconds_sum']).toBeGreaterThan(0);
    expect(found['her2_operation_duration_seconds_sum']).toBeLessThan(60);
  });

  it('count errors by the code that clients see', async () => {
    const server = serverOn(open());
    await server.ask('{ drug(name: "no such drug") { id } }');
    await server.ask('{ a: drug(name: "none") { id } b: drug { id } }');
    await server.ask('{ nonsense }');
    await server.ask('{');
    const found = await figures(server);
    expect(found['her2_errors_total{code="NOT_FOUND"}']).toBe(2);
    expect(found['her2_errors_total{code="BAD_USER_INPUT"}']).toBe(1);
    expect(found['her2_errors_total{code="GRAPHQL_VALIDATION_FAILED"}']).toBe(1);
    expect(found['her2_errors_total{code="GRAPHQL_PARSE_FAILED"}']).toBe(1);
  });

  it('count root fields by the schema’s names, as often as they are executed', async () => {
    const server = serverOn(open());
    const query = `query Named($more: Boolean = false) {
      mine: drugs(first: 1) { nodes { id } }
      yours: drugs(first: 1) { nodes { id } }
      trials(first: 1) @include(if: $more) { nodes { id } }
      ...rest
    }
    query Other { agencies(first: 1) { nodes { id } } }
    fragment rest on Query { dataset { name } }`;
    await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'Named' }),
    });
    const found = await figures(server);
    const fields = Object.entries(found).filter(([name]) => name.startsWith('her2_root_fields'));
    expect(Object.fromEntries(fields)).toEqual({
      'her2_root_fields_total{field="drugs"}': 2,
      'her2_root_fields_total{field="dataset"}': 1,
    });
  });

  it('hold nothing that a client made up', async () => {
    const server = serverOn(open());
    await server.ask('query MadeUpName { madeUpAlias: dataset { name } }');
    await server.ask('query MadeUpName { madeUpField }');
    expect(await (await server.fetch('/metrics?madeUp=1')).text()).not.toMatch(/madeUp/i);
  });

  it('count one statement a root field, with the time of the engine', async () => {
    const server = serverOn(open());
    await server.ask(
      '{ drugs { nodes { classes { nodes { name } } } } dataset { name } __typename }',
    );
    const found = await figures(server);
    const time = 'her2_statement_duration_seconds';
    expect(found[`${time}_count{outcome="answered"}`]).toBe(2);
    expect(found[`${time}_sum{outcome="answered"}`]).toBeGreaterThan(0);
    expect(found[`${time}_count{outcome="failed"}`]).toBeUndefined();
  });

  it('are those of one service, not of its neighbour', async () => {
    const [busy, idle] = [serverOn(open()), serverOn(open())];
    await busy.ask('{ dataset { name } }');
    expect(await figures(idle)).toMatchObject({ her2_operation_duration_seconds_count: 0 });
  });

  it('name the dataset that is loaded', async () => {
    const { name, version, hash } = await atlasDataset();
    expect(await figures(serverOn(open()))).toMatchObject({
      [`her2_dataset_info{name="${name}",version="${version}",hash="${hash}"}`]: 1,
    });
  });
});

describe.each(engines)('figures of a service with nothing loaded on $name', (engine) => {
  const open = usingEmpty(engine);

  it('name no dataset', async () => {
    const names = Object.keys(await figures(serverOn(open())));
    expect(names.filter((name) => name.startsWith('her2_dataset_info'))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });
});

describe('figures of a service whose database', () => {
  it('refuses count the failed statement, and the error under the code that clients see', async () => {
    const server = serverOn(failing(() => Promise.reject(new EngineError('TIMEOUT', 'too long'))));
    await server.ask('{ drugs { nodes { id } } }');
    expect(await figures(server)).toMatchObject({
      'her2_statement_duration_seconds_count{outcome="failed"}': 1,
      'her2_errors_total{code="DATABASE_TIMEOUT"}': 1,
      'her2_operations_total{outcome="failed"}': 1,
    });
  });

  it('is silent come all the same, within two seconds', async () => {
    const server = serverOn(failing(() => new Promise(() => {})));
    const began = performance.now();
    expect(await figures(server)).toMatchObject({ her2_operation_duration_seconds_count: 0 });
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

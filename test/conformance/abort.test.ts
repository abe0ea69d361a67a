// A caller that gives up has its answer at once: UNAVAILABLE. Where the engine can, the statement ends too.
import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/engine/neo4j.js';
import { cypher, slow } from '../support/cypher.js';
import { engines, neo4jSettings, usingEmpty } from '../support/engines.js';

const abandoned = { name: 'EngineError', code: 'UNAVAILABLE' };

describe.each(engines)('an abandoned read on $name', (engine) => {
  const open = usingEmpty(engine);

  it('rejects at once', async () => {
    const began = performance.now();
    const reading = open().run(slow(), { signal: AbortSignal.timeout(100) });
    await expect(reading).rejects.toMatchObject(abandoned);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('is not begun when it was given up before', async () => {
    const reading = open().run(cypher('RETURN 1 AS one'), { signal: AbortSignal.abort() });
    await expect(reading).rejects.toMatchObject(abandoned);
  });

  it('leaves the others alone', async () => {
    const control = new AbortController();
    const given = open().run(slow(), { signal: control.signal });
    const kept = open().run(slow(500), { signal: new AbortController().signal });
    control.abort();
    await expect(given).rejects.toMatchObject(abandoned);
    expect(await kept).toEqual([[expect.any(Number)]]);
  });

  it('does not touch an answer that is there', async () => {
    const control = new AbortController();
    const rows = await open().run(cypher('RETURN 1 AS one'), { signal: control.signal });
    control.abort();
    expect(rows).toEqual([[1]]);
  });
});

describe.runIf(neo4jSettings)('an abandoned read on the Neo4j server', () => {
  it('ends there too', async () => {
    const engine = openNeo4j(neo4jSettings ?? { uri: '' });
    try {
      const running = async () => {
        const text = 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery';
        const queries = (await engine.run(cypher(text))).flat();
        return queries.filter((query) => query === slow().text).length;
      };
      const control = new AbortController();
      const reading = engine.run(slow(100_000), { signal: control.signal }).catch(() => {});
      await expect.poll(running, { timeout: 5_000 }).toBe(1);
      control.abort();
      await reading;
      await expect.poll(running, { timeout: 5_000 }).toBe(0);
    } finally {
      await engine.close();
    }
  });
});

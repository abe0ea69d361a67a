// A read that takes longer than it may ends with TIMEOUT, at its time, and the engine goes on serving.
import { describe, expect, it } from 'vitest';
import { cypher, slow } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

describe.each(engines)('a read on $name', (engine) => {
  const open = usingEmpty(engine);

  it('ends with TIMEOUT when its time is over', async () => {
    const began = performance.now();
    await expect(open().run(slow(), { timeout: 100 })).rejects.toMatchObject({
      name: 'EngineError',
      code: 'TIMEOUT',
      retriable: true,
      detail: { statement: slow().text },
    });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('answers after another one timed out', async () => {
    await open()
      .run(slow(), { timeout: 50 })
      .catch(() => {});
    expect(await open().run(cypher('RETURN 1 AS one'), { timeout: 5_000 })).toEqual([[1]]);
  });
});

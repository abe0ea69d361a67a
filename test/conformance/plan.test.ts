// A statement may be planned before it is run: nothing runs, and what cannot be run fails as it does without.
import { describe, expect, it } from 'vitest';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

describe.each(engines)('planned on $name', (engine) => {
  const open = usingEmpty(engine);

  it('a statement takes no parameters, and gives its rows when it is run', async () => {
    const text = 'UNWIND $values AS value RETURN value * 2 AS twice';
    await open().plan(text);
    expect(await open().run({ text, params: { values: [1, 2] } })).toEqual([[2], [4]]);
  });

  it('what is no Cypher is REFUSED at the latest when it is run', async () => {
    const planning = open().plan('RETURN 1 +');
    await Promise.allSettled([planning]);
    await expect(open().run(cypher('RETURN 1 +'))).rejects.toMatchObject({
      name: 'EngineError',
      code: 'REFUSED',
    });
  });
});

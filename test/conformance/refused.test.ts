// A statement that the engine does not take: REFUSED, with the statement for the log and the cause behind it.
import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/errors.js';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

const wrong = cypher('MATCH (n:Probe RETURN n.id AS id', { secret: 'stays out of messages' });

describe.each(engines)('a statement with a syntax error on $name', (engine) => {
  const open = usingEmpty(engine);

  it.each([
    ['run', () => open().run(wrong)],
    ['write', () => open().write([cypher('RETURN 1 AS one'), wrong])],
    ['define', () => open().define([wrong.text])],
  ])('is refused by %s', async (_, call) => {
    const error = await call().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({
      code: 'REFUSED',
      retriable: false,
      detail: { statement: wrong.text, cause: expect.any(Error) },
    });
    expect(String(error)).not.toContain('stays out');
  });
});

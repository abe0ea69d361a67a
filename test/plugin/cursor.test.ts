// Cursors bring back every value they were given, and know the data and the order they belong to. SEED=… repeats a run.
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/plugin/cursor.js';
import type { OrderKey, Position } from '../../src/plugin/plan.js';
import { seed } from '../support/atlas-operations.js';
import { Choice } from '../support/operations.js';
import { numbersFrom } from '../support/random.js';

const { below, chance, one } = new Choice(numbersFrom(seed));

/** Any UTF-16 units at all, among them halves of pairs, controls, and what JSON, base64 and Cypher treat apart. */
const anyText = (): string =>
  Array.from({ length: below(12) }, () =>
    chance(0.3) ? one(['"', '\\', '\n', '\0', '`', '$', '/', '+', '=', '🧬']) : unit(),
  ).join('');
const unit = (): string => String.fromCharCode(below(chance(0.5) ? 0x80 : 0x10000));
const anyNumber = (): number =>
  one([below(1000), -below(2 ** 31), below(1e6) / 7, 1e21, 5e-324, 2 ** 53 + 2, Number.MAX_VALUE]);
const anyValue = () => one([anyText, anyNumber, () => chance(0.5), () => null])();

const keys = (...properties: string[]): OrderKey[] =>
  properties.map((property) => ({ property, direction: 'ASC' }));
const order = keys('name');
const position: Position = { values: ['x'], id: 'drug:x', edgeId: null };
const error = (code: string) => expect.objectContaining({ code });

describe('a cursor', () => {
  it(`brings back 2,000 positions of any values, SEED=${seed}`, () => {
    for (let count = 0; count < 2_000; count++) {
      const values = Array.from({ length: 1 + below(3) }, anyValue);
      const given = { values, id: anyText(), edgeId: chance(0.5) ? anyText() : null };
      const by = keys(...values.map((_, index) => `p${index}`));
      const cursor = encodeCursor('v', by, given);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(decodeCursor('after', cursor, 'v', by), JSON.stringify(given)).toEqual(given);
    }
  });

  it('of other data has expired', () => {
    const cursor = encodeCursor('before', order, position);
    expect(() => decodeCursor('after', cursor, 'after', order)).toThrow(error('CURSOR_EXPIRED'));
  });

  it.each([
    ['another property', keys('id')],
    ['the other direction', [{ property: 'name', direction: 'DESC' }]],
    ['more properties', keys('name', 'id')],
  ] satisfies [string, OrderKey[]][])('of an order by %s is refused', (_, other) => {
    const cursor = encodeCursor('v', other, { ...position, values: other.map(() => 'x') });
    expect(() => decodeCursor('after', cursor, 'v', order)).toThrow(error('BAD_USER_INPUT'));
  });

  it.each(['', 'x', '!', 'bnVsbA', 'e30', 'W10', 'WyJ2Il0', '"', '\0'])(
    'is not any text: %j is refused',
    (text) => {
      expect(() => decodeCursor('after', text, 'v', order)).toThrow(error('BAD_USER_INPUT'));
    },
  );
});

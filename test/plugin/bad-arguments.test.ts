// What cannot be answered is said before any statement runs, with what to do about it.
import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../src/plugin/cursor.js';
import { direct, nowhere, version } from '../support/direct.js';

const cursor = (of: string, property: string) =>
  encodeCursor(of, [{ property, direction: 'ASC' }], { values: ['x'], id: 'x', edgeId: null });
const noCursor = /^after: not a cursor of this list and order/;

const deep = (levels: number): string =>
  levels === 0 ? 'name: { eq: "x" }' : `and: [{ or: [{ not: { ${deep(levels - 1)} } }] }]`;

const cases: readonly [document: string, code: string, message: RegExp][] = [
  ['{ drugs(first: -1) { totalCount } }', 'BAD_USER_INPUT', /^first: -1 is not possible/],
  ['{ drugs(first: 501) { totalCount } }', 'BAD_USER_INPUT', /0 to 500 rows/],
  [
    '{ drugs { nodes { classes(first: 501) { totalCount } } } }',
    'BAD_USER_INPUT',
    /^first: 501 is not possible/,
  ],
  [`{ drugs(where: { ${deep(5)} }) { totalCount } }`, 'BAD_USER_INPUT', /^where: .* 12 deep/],
  ['{ drugs(orderBy: [{}]) { totalCount } }', 'BAD_USER_INPUT', /each item names one property/],
  [
    '{ drugs(orderBy: [{ name: ASC, id: ASC }]) { totalCount } }',
    'BAD_USER_INPUT',
    /each item names one property/,
  ],
  ['{ drugs(after: "x") { totalCount } }', 'BAD_USER_INPUT', noCursor],
  [`{ drugs(after: "${cursor(version, 'id')}") { totalCount } }`, 'BAD_USER_INPUT', noCursor],
  [
    `{ drugs(after: "${cursor('older', 'name')}") { totalCount } }`,
    'CURSOR_EXPIRED',
    /the data was reloaded/,
  ],
  ['{ drug { id } }', 'BAD_USER_INPUT', /name one Drug by id or by name/],
  ['{ drug(id: "drug:x", name: "x") { id } }', 'BAD_USER_INPUT', /name one Drug by id or by name/],
];

describe('a request that cannot be answered', () => {
  it.each(cases)('%s', async (document, code, message) => {
    const { result, statements } = await direct(nowhere, document);
    expect(statements).toEqual([]);
    expect(result.errors?.map(({ originalError }) => originalError)).toEqual([
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    ]);
  });
});

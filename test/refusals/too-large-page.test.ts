// A page of more rows than there may be: five hundred.
import { it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses } = refusing();
const code = 'BAD_USER_INPUT';

it.each([
  [
    'a page',
    'drugs(first: 501) { totalCount }',
    'first: 501 is not possible; a page has 0 to 500 rows, then go on with after',
  ],
  [
    'a page below nothing',
    'drugs(first: -1) { totalCount }',
    'first: -1 is not possible; a page has 0 to 500 rows',
  ],
  [
    'a nested page',
    'drugs(first: 1) { nodes { classes(first: 501) { totalCount } } }',
    'first: 501 is not possible',
  ],
  [
    'a search',
    'search(text: "her2", first: 101) { score }',
    'first: 101 is not possible; it may be 0 to 100',
  ],
  [
    'a neighborhood',
    'neighborhood(ids: ["drug:x"], limit: 501) { truncated }',
    'limit: 501 is not possible; it may be 1 to 500',
  ],
])('%s', async (_what, field, message) => {
  await refuses(`{ ${field} }`, { code, message });
});

it('a page by a variable', async () => {
  const query = 'query ($first: Int) { drugs(first: $first) { totalCount } }';
  const variables = { first: 2_147_483_647 };
  await refuses(query, { code, message: 'first: 2147483647 is not possible' }, { variables });
});

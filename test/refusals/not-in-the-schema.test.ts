// A document that asks for what the schema does not have: the answer names it, and what may be meant.
import { it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses } = refusing();
const code = 'GRAPHQL_VALIDATION_FAILED';

it.each([
  [
    'a field that is not there',
    '{ drugz { nodes { id } } }',
    'Cannot query field "drugz" on type "Query". Did you mean "drug" or "drugs"?',
  ],
  [
    'a value of the wrong type',
    '{ drugs(first: "ten") { totalCount } }',
    'Int cannot represent non-integer value: "ten"',
  ],
  [
    'a value outside a vocabulary',
    '{ drugs(where: { origin: { eq: HEARSAY } }) { totalCount } }',
    'Value "HEARSAY" does not exist in "Origin" enum',
  ],
  ['no fields of an object', '{ dr: drug(id: "drug:x") }', 'must have a selection of subfields'],
  ['two fields under one name', '{ a: drugs { totalCount } a: trials { totalCount } }', 'conflict'],
])('a document with %s', async (_what, query, message) => {
  await refuses(query, { code, message });
});

it('shows no more than a hundred mistakes', async () => {
  const query = `{ ${Array.from({ length: 300 }, (_, index) => `x${index}`).join(' ')} }`;
  await refuses(query, { code, message: 'Cannot query field "x0"' });
});

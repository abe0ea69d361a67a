// Variables that do not have their type, or are missing.
import { it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses } = refusing();
const code = 'BAD_USER_INPUT';

it.each([
  [
    'that is missing',
    '$v: ID!',
    'drug(id: $v) { id }',
    undefined,
    '"$v" of required type "ID!" was not provided',
  ],
  [
    'that is null',
    '$v: ID!',
    'drug(id: $v) { id }',
    null,
    '"$v" of non-null type "ID!" must not be null',
  ],
  ['of another type', '$v: Int', 'drugs(first: $v) { totalCount }', 'ten', 'Int cannot represent'],
  [
    'with a fraction',
    '$v: Int',
    'drugs(first: $v) { totalCount }',
    1.5,
    'Int cannot represent non-integer',
  ],
  [
    'past 32 bits',
    '$v: Int',
    'drugs(first: $v) { totalCount }',
    1e20,
    'Int cannot represent non 32-bit',
  ],
  [
    'outside a vocabulary',
    '$v: Origin',
    'drugs(where: { origin: { eq: $v } }) { totalCount }',
    'X',
    '"Origin" enum',
  ],
  [
    'with a key that no input has',
    '$v: DrugFilter',
    'drugs(where: $v) { totalCount }',
    { colour: 1 },
    '"colour" is not defined',
  ],
  [
    'with a list in lists',
    '$v: [ID!]!',
    'nodes(ids: $v) { id }',
    [[['drug:x']]],
    'ID cannot represent',
  ],
])('a variable %s', async (_what, declared, field, v, message) => {
  const variables = v === undefined ? {} : { v };
  await refuses(`query (${declared}) { ${field} }`, { code, message }, { variables });
});

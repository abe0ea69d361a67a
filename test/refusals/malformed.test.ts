// A document that is no GraphQL: the answer says where it ends to be read.
import { it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses } = refusing();

it.each([
  ['that ends too early', '{ drugs { nodes { id }', 'Syntax Error: Expected Name, found <EOF>'],
  ['that is prose', 'which drugs bypass?', 'Syntax Error: Unexpected Name "which"'],
  ['that is Cypher', 'MATCH (n) RETURN n', 'Syntax Error: Unexpected Name "MATCH"'],
  [
    'with half of a character',
    '{ drug(name: "\ud800") { id } }',
    'Syntax Error: Invalid character',
  ],
  [
    'with half of a character, escaped',
    String.raw`{ drug(name: "\ud800") { id } }`,
    'Syntax Error: Invalid Unicode escape sequence',
  ],
  [
    'with a character that no document may have',
    '{ drugs\0 { totalCount } }',
    'Syntax Error: Unexpected character: U+0000',
  ],
])('a document %s', async (_what, query, message) => {
  await refuses(query, { code: 'GRAPHQL_PARSE_FAILED', message });
});

// A list of more items than there may be: two hundred.
import { expect, it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses, server } = refusing();
const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `drug:d${index}`);
const message = 'a list of 201 items is not possible; it may have 200: ask in several requests';

it.each([
  ['nodes', 'query ($list: [ID!]!) { nodes(ids: $list) { id } }'],
  ['lookup', 'query ($list: [String!]!) { lookup(curies: $list) { curie } }'],
  [
    'bypass',
    'query ($list: [ID!]) { bypass(pathway: "pathway:x", without: $list) { candidates { grade } } }',
  ],
  ['a filter', 'query ($list: [String!]) { drugs(where: { name: { in: $list } }) { totalCount } }'],
])('of %s, in a variable', async (_what, query) => {
  await refuses(
    query,
    { code: 'BAD_USER_INPUT', message: `variables: ${message}` },
    { variables: { list: ids(201) } },
  );
});

it('in the document', async () => {
  const query = `{ nodes(ids: ${JSON.stringify(ids(201))}) { id } }`;
  await refuses(query, { code: 'GRAPHQL_VALIDATION_FAILED', message });
});

it('more ids of a neighborhood than fifty', async () => {
  const query = 'query ($list: [ID!]!) { neighborhood(ids: $list) { truncated } }';
  const refusal = {
    code: 'BAD_USER_INPUT',
    message: 'number of ids: 51 is not possible; it may be 1 to 50',
  } as const;
  await refuses(query, refusal, { variables: { list: ids(51) } });
});

it('but not two hundred', async () => {
  const query = 'query ($list: [ID!]!) { nodes(ids: $list) { id } }';
  const { data } = await server().ask(query, { variables: { list: ids(200) } });
  expect(data?.['nodes']).toHaveLength(200);
});

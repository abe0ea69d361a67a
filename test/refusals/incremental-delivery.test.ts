// @defer and @stream: an answer comes in one piece.
import { it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses } = refusing();

it.each([
  ['@defer', '{ drugs { ... @defer { totalCount } } }'],
  ['@stream', '{ drugs { nodes @stream { id } } }'],
])('%s', async (directive, query) => {
  const message = `Unknown directive "${directive}"`;
  await refuses(query, { code: 'GRAPHQL_VALIDATION_FAILED', message });
});

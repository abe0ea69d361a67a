// Mutations and subscriptions: the graph is for reading.
import { it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses, refusesRequest } = refusing();
const code = 'GRAPHQL_VALIDATION_FAILED';

it.each(['mutation', 'subscription'])('a %s', async (operation) => {
  const message = `the graph is for reading: ask with query; there is no ${operation}`;
  await refuses(`${operation} { drugs { totalCount } }`, { code, message });
});

it('a mutation by GET', async () => {
  const path = `/graphql?query=${encodeURIComponent('mutation { x }')}`;
  await refusesRequest({ path }, 405, {
    code: 'BAD_REQUEST',
    message: 'Can only perform a mutation operation from a POST request',
  });
});

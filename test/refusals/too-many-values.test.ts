// Variables that hold too many values, or lie too deep in each other: two thousand.
import { it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses, refusesRequest } = refusing();
const refusal = {
  code: 'BAD_USER_INPUT',
  message: 'variables: more than 2000 values are not possible; ask in several requests',
} as const;

it('lists of conditions', async () => {
  const inner = Array.from({ length: 100 }, () => ({
    or: Array.from({ length: 10 }, () => ({ name: { eq: 'x' } })),
  }));
  const query = 'query ($or: [DrugFilter!]) { drugs(where: { or: $or }) { totalCount } }';
  await refuses(query, refusal, { variables: { or: inner } });
});

it('variables that nothing uses', async () => {
  const variables = Object.fromEntries(
    Array.from({ length: 2_001 }, (_, index) => [`v${index}`, 1]),
  );
  await refuses('{ dataset { name } }', refusal, { variables });
});

it('lists in lists, deeper than a program may call itself', async () => {
  const depth = 100_000;
  const list = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const body = `{"query": "query ($n: [ID!]!) { nodes(ids: $n) { id } }", "variables": {"n": ${list}}}`;
  const headers = { 'content-type': 'application/json' };
  await refusesRequest({ method: 'POST', headers, body }, 400, refusal);
});

// The same field under many names: sixty, wherever they stand.
import { expect, it } from 'vitest';
import { refusing, repeated } from '../support/refusals.js';

const { refuses, server } = refusing();
const refusal = {
  code: 'GRAPHQL_VALIDATION_FAILED',
  message: 'a document may have 60 aliases, not more; ask for several nodes with nodes(ids:)',
  limit: 60,
} as const;
const drugs = (times: number): string =>
  repeated(times, (index) => `a${index}: drugs { totalCount }`);

it('sixty-one names of a root field', () => refuses(`{ ${drugs(61)} }`, refusal));

it('sixty-one names in a fragment', () =>
  refuses(`query { ...all } fragment all on Query { ${drugs(61)} }`, refusal));

it('but not sixty', async () => {
  expect((await server().ask(`{ ${drugs(60)} }`)).errors).toBeUndefined();
});

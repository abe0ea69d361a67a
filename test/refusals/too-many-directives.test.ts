// Directives upon directives: a hundred.
import { expect, it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses, server } = refusing();
const refusal = {
  code: 'GRAPHQL_VALIDATION_FAILED',
  message: 'a document may have 100 directives, not more',
  limit: 100,
} as const;
const fields = (times: number): string =>
  `{ drugs { nodes { ${'name @include(if: true) '.repeat(times)}} } }`;

it('a hundred and one on as many fields', () => refuses(fields(101), refusal));

it('a hundred and one on one field', () =>
  refuses(`{ drugs { nodes { name ${'@include(if: true) '.repeat(101)}} } }`, refusal));

it('but not a hundred', async () => {
  expect((await server().ask(fields(100))).errors).toBeUndefined();
});

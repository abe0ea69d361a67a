// A document of too many words: two thousand.
import { expect, it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses, server } = refusing();
const refusal = {
  code: 'GRAPHQL_PARSE_FAILED',
  message: 'a document may have 2000 words and signs, not more; put values in variables',
  limit: 2_000,
} as const;
/** A document of so many words and signs. */
const document = (words: number): string => `{ dataset { ${'name '.repeat(words - 5)}} }`;

it('one field too often', () => refuses(document(2_001), refusal));

it('brackets in brackets', () => refuses(`{ drugs ${'{ a '.repeat(2_000)}`, refusal));

it('conditions in conditions', () =>
  refuses(
    `{ drugs(where: ${'{ not: '.repeat(1_000)}{}${'}'.repeat(1_000)}) { totalCount } }`,
    refusal,
  ));

it('but not what is a word shorter', async () => {
  const { errors } = await server().ask(document(2_000));
  expect(errors?.map(({ message }) => message) ?? []).not.toContain(
    expect.stringContaining('words'),
  );
});

// A document that asks for too much at once: pages of pages, or many wide ones.
import { expect, it } from 'vitest';
import { refusing, repeated } from '../support/refusals.js';

const { refuses, server } = refusing();
const refusal = {
  code: 'GRAPHQL_VALIDATION_FAILED',
  message:
    /it costs more than the 50000 that are allowed; ask for fewer fields, for fewer levels, or for smaller pages; a first that is written counts/,
  limit: 50_000,
} as const;

it('large pages in large pages', async () => {
  const inner = 'classes(first: 500) { nodes { id } }';
  await refuses(`{ drugs(first: 500) { nodes { id ${inner} } } }`, refusal);
});

it('the same in a fragment', async () => {
  const fragment = 'fragment f on Drug { classes(first: 500) { nodes { id } } }';
  await refuses(`${fragment} { drugs(first: 500) { nodes { ...f } } }`, refusal);
});

it('one page that is larger than any number', async () => {
  await refuses('{ drugs(first: 99999999999999999999) { nodes { id } } }', refusal);
});

it('but not one large page', async () => {
  const { errors } = await server().ask(
    '{ drugs(first: 500) { totalCount nodes { id name summary } } }',
  );
  expect(errors).toBeUndefined();
});

it('nor many small ones', async () => {
  const query = `{ ${repeated(40, (index) => `a${index}: drugs(first: 10) { nodes { id name } }`)} }`;
  expect((await server().ask(query)).errors).toBeUndefined();
});

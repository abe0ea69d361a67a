// Fields in fields in fields: sixteen levels, introspection aside.
import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses, server, asked } = refusing();

const refusal = {
  code: 'GRAPHQL_VALIDATION_FAILED',
  message:
    'fields may stand 16 deep in each other, not deeper; ask for the inner part in a request of its own',
  limit: 16,
} as const;
const chain = (levels: number): string =>
  'classes { nodes { members { nodes { ... on Drug { '.repeat(levels);

it('a document that goes round in the graph', async () => {
  await refuses(`{ drugs { nodes { ${chain(4)} id ${'} '.repeat(20)} } } }`, refusal);
});

it('the same through fragments', async () => {
  const steps = [0, 1, 2, 3].map(
    (step) =>
      `fragment f${step} on Drug { ${chain(1)} ${step < 3 ? `...f${step + 1}` : 'id'} ${'} '.repeat(5)} }`,
  );
  await refuses(`${steps.join(' ')} { drugs { nodes { ...f0 } } }`, refusal);
});

it('conditions in conditions', async () => {
  const where = Array.from({ length: 13 }).reduce((inner: object) => ({ not: inner }), {});
  const message = 'where: conditions may stand 12 deep in each other, not deeper';
  const query = 'query ($where: DrugFilter) { drugs(where: $where) { totalCount } }';
  await refuses(query, { code: 'BAD_USER_INPUT', message }, { variables: { where } });
});

it('but not what is less deep, nor introspection', async () => {
  const { errors } = await server().ask(
    `{ drugs { nodes { ${chain(2)} id ${'} '.repeat(10)} } } }`,
  );
  expect(errors).toBeUndefined();
  expect(asked()).toHaveLength(1);
  expect((await server().ask(getIntrospectionQuery())).errors).toBeUndefined();
});

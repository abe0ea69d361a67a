// Documents that ask too much are refused before the engine works, and the error says the limit.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.js';
import { type Client, clientOf } from '../support/client.js';
import { withAtlas } from '../support/engines.js';

let client: Client;
beforeAll(async () => {
  const engine = openEmbedded();
  await withAtlas(engine);
  client = clientOf(engine);
});
afterAll(() => client?.close());

const nested = (depth: number): string =>
  depth === 0
    ? 'id'
    : `classes { nodes { members { nodes { ... on Drug { ${nested(depth - 1)} } } } } }`;

it.each([
  ['too deep', `{ drugs { nodes { ${nested(6)} } } }`, /depth limit of 16/],
  [
    'too many aliases',
    `{ ${Array.from({ length: 61 }, (_, index) => `a${index}: dataset { name }`).join(' ')} }`,
    /[Aa]liases limit of 60/,
  ],
  ['too long', `{ dataset { ${'name '.repeat(5_001)} } }`, /[Tt]oken limit of 5000/],
])('a document that is %s', async (_how, query, message) => {
  const { errors, extensions } = await client.ask(query);
  expect(errors?.[0]?.message).toMatch(message);
  expect(extensions?.statements ?? []).toEqual([]);
});

it('introspection is not too deep', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const { errors } = await client.ask(getIntrospectionQuery());
  expect(errors).toBeUndefined();
});

// One copy of `graphql` for everybody: the library refuses types that another copy has made.
import { GraphQLSchema, graphql } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/schema/schema.js';

describe('the schema that Pothos builds', () => {
  const schema = buildSchema();
  const source = '{ __schema { queryType { name } } }';
  const answer = { data: { __schema: { queryType: { name: 'Query' } } } };

  it('is a schema of the graphql that our own files import', async () => {
    expect(schema).toBeInstanceOf(GraphQLSchema);
    expect(await graphql({ schema, source })).toEqual(answer);
  });

  it('is served by GraphQL Yoga', async () => {
    const response = await createYoga({ schema, logging: false }).fetch('http://atlas/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: source }),
    });
    expect(await response.json()).toEqual(answer);
  });
});

// GraphQL over HTTP: what a plain client sends, and what it gets. Requests that are none are in test/refusals.
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/schema/schema.js';
import { engines, usingAtlas } from '../support/engines.js';
import { serverOn } from '../support/server.js';

const [embedded] = engines;
if (!embedded) throw new TypeError('there is always the embedded engine');
const graphql = 'application/graphql-response+json';

describe('the service', () => {
  const open = usingAtlas(embedded);
  const server = () => serverOn(open());
  const get = (query: string, accept: string, more = ''): Promise<Response> =>
    server().fetch(`/graphql?query=${encodeURIComponent(query)}${more}`, { headers: { accept } });

  it('leads from the front page to GraphQL', async () => {
    const { status, headers } = await server().fetch('/');
    expect([status, headers.get('location')]).toEqual([302, '/graphql']);
  });

  it('knows no other pages', async () => {
    expect((await server().fetch('/elsewhere')).status).toBe(404);
  });

  it.each([graphql, 'application/json'])('answers GET with %s', async (accept) => {
    const variables = encodeURIComponent(JSON.stringify({ id: 'drug:pertuzumab' }));
    const query = 'query ($id: ID!) { drug(id: $id) { name } }';
    const response = await get(query, accept, `&variables=${variables}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(accept);
    expect(await response.json()).toEqual({ data: { drug: { name: 'pertuzumab' } } });
  });

  it('answers POST, of several operations the one that is named', async () => {
    const query = 'query A { a: __typename } query B { b: __typename }';
    const response = await server().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'B' }),
    });
    expect(await response.json()).toEqual({ data: { b: 'Query' } });
  });

  it('describes itself by introspection', async () => {
    const { data } = await server().ask(getIntrospectionQuery({ schemaDescription: true }));
    const seen = buildClientSchema(data as unknown as IntrospectionQuery);
    expect(printSchema(seen)).toBe(printSchema(buildSchema()));
  });
});

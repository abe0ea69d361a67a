// GraphQL over HTTP: what a plain client sends, and what it gets for a request that is none.
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/schema/schema.js';
import { engines, usingAtlas } from '../support/engines.js';
import { type Answer, serverOn } from '../support/server.js';

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
    const { data } = await server().ask(getIntrospectionQuery());
    const seen = buildClientSchema(data as unknown as IntrospectionQuery);
    expect(printSchema(seen)).toBe(printSchema(buildSchema()));
  });

  it.each([
    ['with a syntax error', '{ drugs { nodes { id }', /^Syntax Error: Expected Name, found <EOF>/],
    [
      'with a field that is not there',
      '{ drugz { nodes { id } } }',
      /^Cannot query field "drugz" on type "Query"/,
    ],
    [
      'with an argument of the wrong type',
      '{ drugs(first: "ten") { totalCount } }',
      /^Int cannot represent non-integer value: "ten"/,
    ],
    [
      'with a value outside a vocabulary',
      '{ drugs(where: { origin: { eq: HEARSAY } }) { totalCount } }',
      /HEARSAY.*does not exist in "Origin" enum/,
    ],
    [
      'with a selection where there is none',
      '{ dr: drug(id: "drug:x") }',
      /must have a selection of subfields/,
    ],
    ['without an operation', 'fragment f on Drug { id }', /./],
  ])('answers a document %s by 400 and no data', async (_what, query, message) => {
    const response = await get(query, graphql);
    const answer = (await response.json()) as Answer;
    expect(response.status).toBe(400);
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(JSON.stringify(answer)).not.toMatch(/\bat .*\.[jt]s:\d|node_modules/);
  });

  it.each([
    ['no JSON', '{ drugs'],
    ['no query', '{}'],
    ['a query that is no text', '{"query": 7}'],
    ['variables that are no object', '{"query": "{ __typename }", "variables": "x"}'],
  ])('answers a body with %s by 400', async (_what, body) => {
    const headers = { 'content-type': 'application/json', accept: graphql };
    const response = await server().fetch('/graphql', { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Answer).errors).toHaveLength(1);
  });

  it('says that a missing variable is missing', async () => {
    const { errors, data } = await server().ask('query ($id: ID!) { drug(id: $id) { name } }');
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain(
      'Variable "$id" of required type "ID!" was not provided',
    );
  });
});

// A body, or a query string, that is not what GraphQL over HTTP asks for.
import { it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refusesRequest } = refusing();
const code = 'BAD_REQUEST';
const headers = { 'content-type': 'application/json' };

it.each([
  ['nothing', '', 'the body is not JSON'],
  ['no JSON', '{ drugs', 'the body is not JSON'],
  ['half a JSON', '{"query": "{ dataset', 'the body is not JSON'],
  ['null', 'null', 'the body is no JSON object; send {"query": '],
  ['a text', '"{ dataset { name } }"', 'the body is no JSON object; send {"query": '],
  ['no query', '{}', 'query is missing, or is no text; send {"query": '],
  ['an empty query', '{"query": " "}', 'query is missing, or is no text'],
  ['a query that is no text', '{"query": 7}', 'query is missing, or is no text'],
  [
    'variables that are a text',
    '{"query": "{ __typename }", "variables": "x"}',
    'variables is no JSON object',
  ],
  [
    'variables that are a list',
    '{"query": "{ __typename }", "variables": []}',
    'variables is no JSON object',
  ],
  [
    'a key that nobody knows',
    '{"query": "{ __typename }", "querry": "x"}',
    'Unexpected parameter "querry"',
  ],
  [
    'a batch',
    '[{"query": "{ __typename }"}, {"query": "{ __typename }"}]',
    'several operations in one request are not possible; send them one by one',
  ],
  ['an empty batch', '[]', 'several operations in one request are not possible'],
])('%s', async (_what, body, message) => {
  await refusesRequest({ method: 'POST', headers, body }, 400, { code, message });
});

it.each([
  ['no query', '', 'query is missing, or is no text'],
  ['variables that are no JSON', '?query={__typename}&variables=x', 'variables is not JSON'],
  ['extensions that are no JSON', '?query={__typename}&extensions=x', 'extensions is not JSON'],
])('a GET with %s', async (_what, query, message) => {
  await refusesRequest({ path: `/graphql${query}` }, 400, { code, message });
});

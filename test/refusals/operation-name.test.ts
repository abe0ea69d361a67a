// Several operations in a document, and which of them is meant.
import { it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses, refusesRequest } = refusing();
const query = 'query A { dataset { name } } query B { dataset { name } }';
const post = (operationName?: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, operationName }),
});

it.each([
  ['that is missing', undefined],
  ['that none of them has', 'C'],
])('a name %s', async (_what, name) => {
  const refusal = {
    code: 'OPERATION_RESOLUTION_FAILURE',
    message: 'Could not determine what operation to execute',
  } as const;
  await refusesRequest(post(name), 400, refusal);
});

it('a document without an operation', () =>
  refuses('fragment f on Drug { id }', {
    code: 'OPERATION_RESOLUTION_FAILURE',
    message: 'Could not determine what operation to execute',
  }));

it('a name that is no text', () =>
  refusesRequest(post(7), 400, { code: 'BAD_REQUEST', message: 'operationName is no text' }));

// Another method than GET and POST.
import { expect, it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refusesRequest, server } = refusing();

it.each(['PUT', 'PATCH', 'DELETE'])('%s', async (method) => {
  const message = `${method} is not possible; ask with GET or POST`;
  const response = await refusesRequest({ method }, 405, { code: 'BAD_REQUEST', message });
  expect(response.headers.get('allow')).toBe('GET, POST');
});

it('a page elsewhere may ask whether it may ask, and comes without a login', async () => {
  const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
  const response = await server().fetch('/graphql', { method: 'OPTIONS', headers });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('https://elsewhere.example');
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
});

// A body of another type than JSON. A foreign page can send forms and plain text without asking the browser.
import { it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refusesRequest } = refusing();
const body = '{"query": "{ dataset { name } }"}';

it.each([
  ['text/plain', body],
  ['application/x-www-form-urlencoded', 'query={dataset{name}}'],
  ['multipart/form-data; boundary=x', '--x--'],
  ['application/graphql', '{ dataset { name } }'],
  ['application/xml', '<query/>'],
  ['application/jsonp', body],
])('%s', async (type, sent) => {
  const message = `a body of ${type.split(';')[0]} is not read; send application/json: {"query": `;
  const init = { method: 'POST', headers: { 'content-type': type }, body: sent };
  await refusesRequest(init, 415, { code: 'BAD_REQUEST', message });
});

it('none at all', async () => {
  const init = { method: 'POST', body: new TextEncoder().encode(body) };
  const message = 'a body of no content-type is not read; send application/json';
  await refusesRequest(init, 415, { code: 'BAD_REQUEST', message });
});

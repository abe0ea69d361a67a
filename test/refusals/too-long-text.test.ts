// A text longer than five thousand characters, in a variable or in the document.
import { expect, it } from 'vitest';
import { refusing } from '../support/refusals.js';

const { refuses, server } = refusing();
const message = 'a text of 5001 characters is not possible; it may have 5000';
const query = 'query ($name: String) { drugs(where: { name: { eq: $name } }) { totalCount } }';

it('in a variable', async () => {
  const variables = { name: 'x'.repeat(5_001) };
  await refuses(query, { code: 'BAD_USER_INPUT', message: `variables: ${message}` }, { variables });
});

it('in the document', async () => {
  const document = `{ drugs(where: { name: { eq: "${'x'.repeat(5_001)}" } }) { totalCount } }`;
  await refuses(document, { code: 'GRAPHQL_VALIDATION_FAILED', message });
});

it('to search for, where two hundred are enough', async () => {
  const document = `{ search(text: "${'x'.repeat(201)}") { score } }`;
  await refuses(document, {
    code: 'BAD_USER_INPUT',
    message: 'length of text: 201 is not possible',
  });
});

it('but not what is a letter shorter', async () => {
  const { errors } = await server().ask(query, { variables: { name: 'x'.repeat(5_000) } });
  expect(errors).toBeUndefined();
});

it('and a long name that nothing has is only not found', async () => {
  const { errors } = await server().ask(`{ drug(name: "${'x'.repeat(5_000)}") { id } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', nearest: [] });
});

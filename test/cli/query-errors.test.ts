// her2 query that goes wrong: what and where on the error output, and an exit code other than 0.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { her2, temporary } from '../support/cli.js';

const directory = temporary();
afterAll(directory.remove);
const file = join(directory.path, 'q.graphql');
const ask = (document: string, ...more: string[]) => {
  writeFileSync(file, document);
  return her2(['query', file, ...more]);
};

it.each([
  [
    'a document that is no GraphQL',
    '{\n  drug(',
    ':2:8: Syntax Error: Expected Name, found <EOF>.',
  ],
  ['a field that is not there', '{\n  drugz { totalCount }\n}', ':2:3: Cannot query field "drugz"'],
  [
    'a variable that is missing',
    'query ($id: ID!) { drug(id: $id) { id } }',
    ':1:8: Variable "$id"',
  ],
])('%s is shown with its place', async (_what, document, message) => {
  const { code, out, err } = await ask(document);
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err).toEqual([expect.stringContaining(`her2: ${file}${message}`)]);
});

it('what was found is printed beside what was not', async () => {
  const { code, out, err } = await ask(
    '{ a: drug(name: "T-DXd") { id } b: drug(name: "X-1") { id } }',
  );
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(/^her2: b: there is no Drug "X-1"/)]);
  expect(JSON.parse(out.join('\n'))).toMatchObject({ data: { a: { id: 'drug:t-dxd' }, b: null } });
});

it('a file that cannot be read', async () => {
  const { code, err } = await her2(['query', 'nowhere.graphql']);
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(/^her2: cannot read nowhere\.graphql: ENOENT/)]);
});

it.each(['x', '[]', '"x"', 'null'])('variables that are %s', async (variables) => {
  const { code, err } = await ask('{ __typename }', '--variables', variables);
  expect(code).toBe(2);
  expect(err[0]).toContain(`'${variables}' is invalid. It has to be a JSON object`);
});

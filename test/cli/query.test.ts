// her2 query into a pipe: the answer as JSON, from a file or from standard input, with variables and operations.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { her2, temporary } from '../support/cli.js';

const directory = temporary();
afterAll(directory.remove);
const file = join(directory.path, 'q.graphql');
const ask = async (document: string, ...more: string[]) => {
  writeFileSync(file, document);
  const { code, out, err } = await her2(['query', file, ...more]);
  return { code, answer: JSON.parse(out.join('\n')), err };
};

it('answers a file', async () => {
  expect(await ask('{ drug(name: "Herceptin") { id } }')).toEqual({
    code: 0,
    answer: { data: { drug: { id: 'drug:trastuzumab' } } },
    err: [],
  });
});

it('answers standard input', async () => {
  const { code, out } = await her2(['query', '-'], {}, undefined, '{ drug(name: "T-DXd") { id } }');
  expect(code).toBe(0);
  expect(JSON.parse(out.join('\n'))).toEqual({ data: { drug: { id: 'drug:t-dxd' } } });
});

it('takes variables', async () => {
  const query = 'query ($name: String) { drug(name: $name) { id } }';
  const { answer } = await ask(query, '--variables', '{"name": "T-DM1"}');
  expect(answer).toEqual({ data: { drug: { id: 'drug:t-dm1' } } });
});

it('takes the name of an operation', async () => {
  const { answer } = await ask(
    'query A { a: __typename } query B { b: __typename }',
    '--operation',
    'B',
  );
  expect(answer).toEqual({ data: { b: 'Query' } });
});

// her2 coverage: what of the article no claim carries, paragraph by paragraph; as long as there is any, the exit code is 1.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { her2, temporary } from '../support/cli.js';
import { article, claim, writeSeed } from '../support/seed-folder.js';

let root: ReturnType<typeof temporary>;
let seed: string;
let text: string;
beforeAll(() => {
  root = temporary();
  seed = join(root.path, 'seed');
  writeSeed(seed);
  text = join(root.path, 'article.txt');
  writeFileSync(text, article);
});
afterAll(() => root?.remove());
const coverage = (...more: string[]) =>
  her2(['coverage', '--article', text, '--seed', seed, ...more]);

it('names what is missing, and ends with 1', async () => {
  expect(await coverage()).toEqual({
    code: 1,
    out: [
      'p1  1 claims, 0 numbers, 2 references  Antibodies',
      'p2  0 claims, 0 numbers, 1 references  ',
      '    no claim carries the references 3',
      'source:notes: 2 paragraphs, 1 claims by paragraph, 1 numbers and references that no claim carries',
    ],
    err: [],
  });
});

it('--json gives the same as data', async () => {
  const { code, out } = await coverage('--json');
  expect(code).toBe(1);
  expect(JSON.parse(out.join('\n'))).toMatchObject([
    { paragraph: 1, section: 'Antibodies', claims: 1, missingReferences: [] },
    { paragraph: 2, claims: 0, missingNumbers: [], missingReferences: [3] },
  ]);
});

it('ends with 0 when a claim carries everything', async () => {
  const facts = '[[drug:alphamab, TARGETS, receptor:her2]]';
  const more = claim('more', facts, { at: 'p2.s1', refs: '[3]' });
  writeFileSync(join(seed, 'notes/more.yaml'), `source: source:notes\nclaims:\n${more}`);
  const { code, out } = await coverage();
  expect(code).toBe(0);
  expect(out.at(-1)).toContain(' 0 numbers and references that no claim carries');
});

it('says when the article cannot be read', async () => {
  const { code, err } = await her2(['coverage', '--article', 'nowhere.txt', '--seed', seed]);
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(/^her2: cannot read the article nowhere\.txt: /)]);
});

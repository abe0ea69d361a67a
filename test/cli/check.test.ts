// her2 check: every problem in one line that an editor can follow, in the words of a curator, and how many there are.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { her2, temporary } from '../support/cli.js';
import { claim, writeSeed } from '../support/seed-folder.js';

let root: ReturnType<typeof temporary>;
let seed: string;
beforeEach(() => {
  root = temporary();
  seed = join(root.path, 'seed');
  writeSeed(seed);
});
afterEach(() => root.remove());

const write = (file: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(seed, file)), { recursive: true });
  writeFileSync(join(seed, file), content);
};
const check = () => her2(['check', '--seed', seed]);

it('shows the problems of all files at once, and counts them', async () => {
  write('notes/a.yaml', 'source: source:notes\nnodes:\n  Drug:\n    - id: drug:betanib\n');
  write('notes/b.yaml', `source: source:notes\nclaims:\n${claim('b', '[]', { level: 'RUMOUR' })}`);
  const { code, out, err } = await check();
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err).toEqual([
    `${seed}/notes/a.yaml:4: Drug[0]: name is missing`,
    expect.stringContaining(
      `${seed}/notes/b.yaml:9: level: RUMOUR is not one of the values it may have (`,
    ),
    'her2: 2 problems in 2 files',
  ]);
});

it('shows what is wrong between files', async () => {
  const facts = '[[drug:alphamab, TARGETS, receptor:her9]]';
  write('notes/c.yaml', `source: source:notes\nclaims:\n${claim('c', facts)}`);
  expect(await check()).toEqual({
    code: 1,
    out: [],
    err: [
      `${seed}/notes/c.yaml:3: receptor:her9 is not declared anywhere`,
      'her2: 1 problem in 1 file',
    ],
  });
});

it.each([
  ['cut off in the middle', 'source: source:notes\nnodes:\n  Drug:\n    - id: "drug:be'],
  ['empty', ''],
  ['of another language', '{"source": '],
  [
    'that multiplies itself',
    [
      'a: &a [x, x]',
      ...Array.from(
        { length: 12 },
        (_, index) =>
          `k${index}: &k${index} [${Array(12).fill(index === 0 ? '*a' : `*k${index - 1}`)}]`,
      ),
    ].join('\n'),
  ],
  ['that is no text', Buffer.from([0, 255, 254, 1, 2, 3])],
])('a file %s is a problem like any other', async (_how, content) => {
  write('notes/odd.yaml', content);
  const { code, err } = await check();
  expect(code).toBe(1);
  expect(err.at(-1)).toMatch(/^her2: \d+ problems? in 1 file$/);
  for (const line of err.slice(0, -1)) expect(line).toMatch(/^\S+\/notes\/odd\.yaml:\d+: \S/);
});

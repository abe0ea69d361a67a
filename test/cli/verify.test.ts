// her2 verify: the article proves every passage; a copy that was tampered with does not.
// The article lies outside the project. Without it these tests are skipped, but under CI that is a failure.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { packagePath } from '../../src/root.js';
import { readSeed } from '../../src/seed/read.js';
import { her2, temporary } from '../support/cli.js';

const article = packagePath('../shared/source/000_4cc7416d9622ce90.txt');
const there = existsSync(article);

it.runIf(process.env['CI'])('CI has the article to verify against', () => {
  expect(there, 'the source article lies next to the checkout').toBe(true);
});

describe.runIf(there)('her2 verify', () => {
  const directory = temporary();
  afterAll(directory.remove);
  const text = there ? readFileSync(article, 'utf8') : '';
  const [source] = readSeed(packagePath('seed'), graph).sources;
  const passages = source?.passages ?? [];
  const other = (letter = ''): string => (letter === 'e' ? 'a' : 'e');

  const verify = (content: string) => {
    const copy = join(directory.path, 'article.txt');
    writeFileSync(copy, content);
    return her2(['verify', '--article', copy]);
  };
  const tampered = (at: number) => verify(text.slice(0, at) + other(text[at]) + text.slice(at + 1));

  it('passes on the article, and says how much it proved', async () => {
    expect(await verify(text)).toEqual({
      code: 0,
      out: [
        `source:her2-review: ${passages.length} passages and all ${text.length} characters are as curated`,
      ],
      err: [],
    });
  });

  it('names the first passage in which a letter was changed', async () => {
    const passage = passages[Math.floor(passages.length / 2)];
    if (!passage) throw new TypeError('there are no passages');
    const at = passage.start + 3;
    const first = passages.find(({ start, end }) => start <= at && at < end);
    const { code, out, err } = await tampered(at);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toEqual([
      expect.stringMatching(
        `^her2: source:her2-review: passage ${first?.at} \\(.+\\), characters ${first?.start} to ${first?.end}, is not what the graph was curated from$`,
      ),
    ]);
  });

  it('notices a letter that was changed outside every passage', async () => {
    const at = [...text].findIndex(
      (letter, index) =>
        /[a-z]/.test(letter) && !passages.some(({ start, end }) => start <= index && index < end),
    );
    expect(at).toBeGreaterThanOrEqual(0);
    const { code, err } = await tampered(at);
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringContaining('every passage is as curated, but the text around them is not'),
    ]);
  });

  it('locates the same passages again', async () => {
    const { out } = await her2(['passages', '--article', article, '--list']);
    const numbered = new Set(out.map((line) => line.slice(0, line.indexOf(' '))));
    const first = passages.map(({ at }) => at.replace(/-\d+$/, ''));
    expect(first.filter((at) => !numbered.has(at))).toEqual([]);
  });
});

describe('her2 verify', () => {
  it('says so when it cannot read the article', async () => {
    const { code, err } = await her2(['verify', '--article', 'nowhere.txt']);
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringMatching(/^her2: cannot read the article nowhere\.txt: ENOENT/),
    ]);
  });

  it('says which sources there are when the one asked for is not', async () => {
    const { code, err } = await her2([
      'verify',
      '--article',
      packagePath('package.json'),
      '--source',
      'source:x',
    ]);
    expect(code).toBe(1);
    expect(err).toEqual(['her2: no source source:x; there is source:her2-review']);
  });
});

// --seed: the commands of a curator work on a copy of the curated files, and name it as it was named to them.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { her2, temporary } from '../support/cli.js';
import { article, writeSeed } from '../support/seed-folder.js';

let root: ReturnType<typeof temporary>;
let seed: string;
let text: string;
beforeEach(() => {
  root = temporary();
  seed = join(root.path, 'notes-seed');
  writeSeed(seed);
  text = join(root.path, 'article.txt');
  writeFileSync(text, article);
});
afterEach(() => root.remove());

describe('--seed', () => {
  it('check counts what is in it', async () => {
    const { code, out, err } = await her2(['check', '--seed', seed]);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toEqual([expect.stringMatching(/^no problems: \d{1,2} nodes, /)]);
  });

  it('load --dry-run compares with it', async () => {
    const { code, out } = await her2(['load', '--dry-run', '--seed', seed]);
    expect(code).toBe(0);
    expect(out.at(-1)).toMatch(/^Notes 1\.0\.0, content /);
  });

  it('verify proves its passages', async () => {
    const { code, out } = await her2(['verify', '--article', text, '--seed', seed]);
    expect({ code, out }).toEqual({
      code: 0,
      out: [`source:notes: 6 passages and all ${article.length} characters are as curated`],
    });
  });

  it('verify says when there are no passages yet', async () => {
    rmSync(join(seed, 'notes/passages.json'));
    const { code, err } = await her2(['verify', '--article', text, '--seed', seed]);
    expect({ code, err }).toEqual({
      code: 1,
      err: ['her2: source:notes has no passages yet; run her2 passages --article FILE'],
    });
  });

  it.each(['', '{}', '{"article": '])('passages are written anew over %j', async (damaged) => {
    const file = join(seed, 'notes/passages.json');
    writeFileSync(file, damaged);
    const problem = `${file}:1: holds no passages; write it anew with \`her2 passages --article FILE\``;
    expect((await her2(['check', '--seed', seed])).err[0]).toBe(problem);
    const { code, out } = await her2(['passages', '--article', text, '--seed', seed]);
    expect({ code, out }).toEqual({ code: 0, out: ['source:notes: 1 passages written'] });
    expect(JSON.parse(readFileSync(file, 'utf8')).passages).toMatchObject([{ at: 'p1.s1' }]);
    expect((await her2(['check', '--seed', seed])).code).toBe(0);
  });

  it.each(['dataset.yaml', 'xrefs.tsv'])('a folder without %s says so', async (file) => {
    rmSync(join(seed, file));
    const { code, err } = await her2(['check', '--seed', seed]);
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringContaining(`${join(seed, file)}:1: is missing; `),
      'her2: 1 problem in 1 file',
    ]);
  });

  it('a folder that is not there says so', async () => {
    const { code, err } = await her2(['check', '--seed', join(root.path, 'none')]);
    expect(code).toBe(1);
    expect(err[0]).toContain(`${join(root.path, 'none/dataset.yaml')}:1: is missing; `);
    expect(existsSync(join(root.path, 'none'))).toBe(false);
  });

  it('leaves a copy of it as good as it is', async () => {
    cpSync(seed, join(root.path, 'copy'), { recursive: true });
    const [one, two] = [seed, join(root.path, 'copy')].map((each) =>
      her2(['load', '--dry-run', '--seed', each]),
    );
    expect((await one)?.out.at(-1)).toBe((await two)?.out.at(-1));
  });
});

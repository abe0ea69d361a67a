// her2 check and a start on curated files that somebody broke: one line a problem, with file and line.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { her2, packageCopy } from '../support/cli.js';
import { atlasDataset } from '../support/engines.js';

describe('her2 check', () => {
  it('says how much there is when nothing is wrong', async () => {
    const { nodes, edges } = await atlasDataset();
    const derived = edges.filter(({ properties }) => properties['basis'] === 'DERIVED').length;
    expect(await her2(['check'])).toEqual({
      code: 0,
      out: [
        `no problems: ${nodes.length} nodes, ${edges.length} edges, ${derived} of them derived by rules`,
      ],
      err: [],
    });
  });
});

describe('a broken curated file', () => {
  let copy: ReturnType<typeof packageCopy>;
  let file: string;
  let good: string;
  beforeAll(() => {
    copy = packageCopy();
    file = join(copy.path, 'seed/her2-review/strategies.yaml');
    good = readFileSync(file, 'utf8');
  });
  afterAll(() => copy?.remove());
  const lines = (text: string): number => text.split('\n').length;

  it.each([['check'], ['serve'], ['load', '--dry-run']])(
    'stops %s %s with its file and line',
    async (...args) => {
      writeFileSync(file, `${good}\n  - id: claim:unfinished\n`);
      const { code, err } = await her2(args, { PORT: '0' }, copy.path);
      const place = `seed/her2-review/strategies.yaml:${lines(good) + 1}`;
      expect(code).toBe(1);
      const missing = ['text', 'topic', 'origin', 'level'];
      expect(err).toEqual([
        ...missing.map((name) => `${place}: claims[${count(good)}]: ${name} is missing`),
        'her2: 4 problems in 1 file',
      ]);
    },
  );

  it('that is no YAML at all stops the start', async () => {
    writeFileSync(file, good);
    appendFileSync(file, '\nnodes: [\n');
    const { code, err } = await her2(['serve'], { PORT: '0' }, copy.path);
    expect(code).toBe(1);
    expect(err[0]).toMatch(/^seed\/her2-review\/strategies\.yaml:\d+: /);
  });

  it('that is mended is compiled anew, though the build is older', async () => {
    writeFileSync(file, good.replace(/^ {4}text: .*$/m, '    text: Worded anew.'));
    const { code, out } = await her2(['load', '--dry-run'], {}, copy.path);
    expect(code).toBe(0);
    expect(out.at(-1)).not.toContain((await atlasDataset()).hash.slice(0, 12));
  });
});

const count = (yaml: string): number =>
  yaml.slice(yaml.indexOf('\nclaims:')).match(/^ {2}- id: claim:/gm)?.length ?? 0;

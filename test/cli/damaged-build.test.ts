// The dataset of the build is a copy of what stands in seed/: where it is damaged, a start does without it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageCopy, start } from '../support/cli.js';
import { atlasDataset } from '../support/engines.js';

let copy: ReturnType<typeof packageCopy>;
let good: string;
beforeAll(() => {
  copy = packageCopy();
  good = readFileSync(join(copy.path, 'dist/dataset.json'), 'utf8');
});
afterAll(() => copy?.remove());

it.each([
  ['cut off', () => good.slice(0, good.length / 2)],
  ['empty', () => ''],
  ['of another shape', () => 'null'],
  ['without its edges', () => JSON.stringify({ ...JSON.parse(good), dataset: { nodes: [] } })],
])('a build that is %s', async (_how, content) => {
  writeFileSync(join(copy.path, 'dist/dataset.json'), content());
  const service = await start({}, copy.path);
  try {
    const { hash } = await atlasDataset();
    expect(service.lines[0]).toContain(hash.slice(0, 12));
  } finally {
    expect(await service.stop()).toMatchObject({ code: 0, err: [] });
  }
});

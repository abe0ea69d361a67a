// EMBEDDED_PATH with something else in it than a graph: the start stops with one line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { her2, temporary } from '../support/cli.js';

const directory = temporary();
afterAll(directory.remove);

it('a file that is no graph', async () => {
  const path = join(directory.path, 'data');
  mkdirSync(path);
  writeFileSync(join(path, 'graph.grafeo'), 'notes');
  const { code, out, err } = await her2(['serve'], { EMBEDDED_PATH: path, PORT: '0' });
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err).toEqual([
    expect.stringMatching(`^her2: cannot open ${path}: .*; where graph.grafeo .* load again$`),
  ]);
});

// EMBEDDED_PATH: the embedded engine keeps its data in a directory, from one start to the next.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { her2, start, temporary } from '../support/cli.js';
import { atlasDataset } from '../support/engines.js';

const directory = temporary();
const path = join(directory.path, 'data');
const env = { EMBEDDED_PATH: path };
afterAll(directory.remove);

describe('her2 with EMBEDDED_PATH', () => {
  it('keeps what the first start loaded for the second', async () => {
    const first = await start(env);
    expect(await first.stop()).toMatchObject({ code: 0, err: [] });

    const { nodes } = await atlasDataset();
    const { out } = await her2(['load', '--dry-run'], env);
    expect(out).toContain(`nodes: 0 new, 0 changed, 0 deleted, ${nodes.length} as they were`);

    const second = await start(env);
    try {
      expect(second.lines[0]).toBe(first.lines[0]?.replace(first.url, second.url));
      expect((await fetch(`${second.url}/ready`)).status).toBe(200);
    } finally {
      await second.stop();
    }
  });

  it('says when another process has the directory open', async () => {
    const service = await start(env);
    try {
      expect(await her2(['serve'], env)).toEqual({
        code: 1,
        out: [],
        err: [`her2: cannot open ${path}: another process has it open`],
      });
    } finally {
      await service.stop();
    }
  });

  it('takes a directory that is already there, as a mounted one is', async () => {
    const mounted = join(directory.path, 'mounted');
    mkdirSync(mounted);
    writeFileSync(join(mounted, 'lost+found'), '');
    expect(await her2(['load'], { EMBEDDED_PATH: mounted })).toMatchObject({ code: 0, err: [] });
  });

  it('does not take a file for a directory', async () => {
    const file = join(directory.path, 'file');
    writeFileSync(file, 'notes');
    const { code, err } = await her2(['serve'], { EMBEDDED_PATH: file });
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringMatching(`^her2: cannot open ${file}: it is a file; name a directory$`),
    ]);
  });
});

// her2 schema: the files that follow from the model are compared, or written.
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { her2, packageCopy } from '../support/cli.js';

const files = [
  'schema.graphql',
  'seed/schema.json',
  'cypher/constraints.cypher',
  'docs/model.md',
  'docs/queries.md',
];

describe('her2 schema', () => {
  let copy: ReturnType<typeof packageCopy>;
  const run = (...args: string[]) => her2(['schema', ...args], {}, copy.path);
  const read = (file: string): string => readFileSync(join(copy.path, file), 'utf8');
  beforeAll(() => {
    copy = packageCopy();
  });
  afterAll(() => copy?.remove());

  it('--check passes in this package; where it does not, run npm run her2 -- schema', async () => {
    expect(await her2(['schema', '--check'])).toEqual({
      code: 0,
      out: ['nothing to write'],
      err: [],
    });
  });

  it.each(files)('--check fails on a stale %s, and writes nothing', async (file) => {
    await run();
    appendFileSync(join(copy.path, file), '\n');
    const stale = read(file);
    expect(await run('--check')).toEqual({ code: 1, out: [file], err: [] });
    expect(read(file)).toBe(stale);
  });

  it('--check fails on a file that is missing', async () => {
    await run();
    rmSync(join(copy.path, 'schema.graphql'));
    expect(await run('--check')).toEqual({ code: 1, out: ['schema.graphql'], err: [] });
  });

  it('writes what is stale and names it; then there is nothing more to write', async () => {
    await run();
    const before = files.map(read);
    appendFileSync(join(copy.path, 'schema.graphql'), '# by hand\n');
    expect(await run()).toEqual({ code: 0, out: ['schema.graphql'], err: [] });
    expect(files.map(read)).toEqual(before);
    expect(await run()).toEqual({ code: 0, out: ['nothing to write'], err: [] });
  });
});

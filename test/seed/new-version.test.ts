// A dataset that only got another version is loaded all the same: the service names what it holds.
import { describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { load, readHead } from '../../src/seed/load.js';
import { engines, usingEmpty } from '../support/engines.js';
import { compileFiles } from '../support/seed-folder.js';

describe.each(engines)('a new version of equal content on $name', (engine) => {
  const open = usingEmpty(engine);

  it('changes the head and nothing else', async () => {
    const first = compileFiles();
    const second = compileFiles({ 'dataset.yaml': 'name: Notes, revised\nversion: 1.0.1\n' });
    expect(second.hash).toBe(first.hash);
    await load(open(), graph, first);
    const { nodes, edges } = await load(open(), graph, second);
    expect([nodes, edges]).toMatchObject(Array(2).fill({ created: 0, changed: 0, deleted: 0 }));
    const { hash } = first;
    expect(await readHead(open())).toEqual({ name: 'Notes, revised', version: '1.0.1', hash });
  });
});

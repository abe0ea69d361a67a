// Loading what is already there writes nothing.
import { describe, expect, it, vi } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { load, readHead } from '../../src/seed/load.js';
import { atlasDataset, engines, usingEmpty } from '../support/engines.js';
import { readGraph } from '../support/graph.js';

describe.each(engines)('loading twice on $name', (engine) => {
  const open = usingEmpty(engine);

  it('writes everything once and nothing the second time', async () => {
    const dataset = await atlasDataset();
    const write = vi.spyOn(open(), 'write');
    const first = await load(open(), graph, dataset);
    expect(first).toEqual({
      nodes: { created: dataset.nodes.length, changed: 0, deleted: 0, unchanged: 0 },
      edges: { created: dataset.edges.length, changed: 0, deleted: 0, unchanged: 0 },
    });
    expect(write).toHaveBeenCalledTimes(1);

    const before = await readGraph(open());
    const second = await load(open(), graph, dataset);
    expect(second).toEqual({
      nodes: { created: 0, changed: 0, deleted: 0, unchanged: dataset.nodes.length },
      edges: { created: 0, changed: 0, deleted: 0, unchanged: dataset.edges.length },
    });
    expect(write).toHaveBeenCalledTimes(1);
    expect(await readGraph(open())).toEqual(before);
  });

  it('leaves name, version and hash to be read', async () => {
    const { name, version, hash } = await atlasDataset();
    expect(await readHead(open())).toEqual({ name, version, hash });
  });
});

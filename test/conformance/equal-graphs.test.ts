// Every engine holds the graph that was compiled, node for node and edge for edge, so all hold the same.
import { describe, expect, it } from 'vitest';
import { atlasDataset, engines, usingAtlas } from '../support/engines.js';
import { expectedGraph, readGraph } from '../support/graph.js';

describe.each(engines)('the graph on $name', (engine) => {
  const open = usingAtlas(engine);

  it('is the dataset, with every label and property', async () => {
    const dataset = await atlasDataset();
    const held = await readGraph(open());
    expect(Object.keys(held.nodes)).toHaveLength(dataset.nodes.length + 1);
    expect(Object.keys(held.edges)).toHaveLength(dataset.edges.length);
    expect(held).toEqual(expectedGraph(dataset));
  });
});

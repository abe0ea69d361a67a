// dataset and graphModel say what is loaded: version, content hash, kinds and counts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { atlasClient, type Client } from '../support/client.js';
import { atlasDataset, engines } from '../support/engines.js';

describe.each(engines)('what is loaded on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  it('is the dataset, by version, hash and counts', async () => {
    const { version, hash, nodes, edges } = await atlasDataset();
    const { dataset } = await client.data<{ dataset: unknown }>(
      '{ dataset { version hash nodes edges } }',
    );
    expect(dataset).toEqual({ version, hash, nodes: nodes.length, edges: edges.length });
  });

  it('has every kind of the model, with its count', async () => {
    const { graphModel } = await client.data<{
      graphModel: { nodeKinds: { kind: string; count: number }[]; edgeKinds: { kind: string }[] };
    }>('{ graphModel { nodeKinds { kind count } edgeKinds { kind } } }');
    expect(graphModel.nodeKinds.map(({ kind }) => kind)).toEqual(Object.keys(graph.nodes));
    expect(graphModel.edgeKinds.map(({ kind }) => kind)).toEqual(Object.keys(graph.edges));
    const { nodes } = await atlasDataset();
    for (const { kind, count } of graphModel.nodeKinds)
      expect(count, kind).toBe(nodes.filter((node) => node.kind === kind).length);
  });
});

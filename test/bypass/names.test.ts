// The names in the sentences of an answer are those of the view.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { makeDataset } from '../../src/seed/dataset.js';
import { load } from '../../src/seed/load.js';
import { type Client, clientOf } from '../support/client.js';
import { atlasDataset, engines } from '../support/engines.js';

const corrected: Record<string, string> = {
  'regimen:rc48-tremelimumab': 'RC48 with another partner',
  'drug:t-dxd': 'a drug under another name',
};

describe.each(engines)('names in sentences on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    const dataset = await atlasDataset();
    const nodes = dataset.nodes.map((node) => {
      const nameCorrected = corrected[node.id];
      return nameCorrected === undefined
        ? node
        : { ...node, properties: { ...node.properties, nameCorrected } };
    });
    const open = await engine.open();
    await load(open, graph, makeDataset(dataset, nodes, dataset.edges));
    client = clientOf(open);
  });
  afterAll(() => client?.close());

  const sentences = async (view: string): Promise<string[]> => {
    const { bypass } = await client.data<{ bypass: { candidates: { sentence: string }[] } }>(
      `query ($view: View) {
        bypass(pathway: "pathway:pi3k-akt-mtor", view: $view) { candidates { sentence } }
      }`,
      { view },
    );
    return bypass.candidates.map(({ sentence }) => sentence);
  };

  it('are corrected where the view is, also the name of a member', async () => {
    const found = (await sentences('CORRECTED')).join('\n');
    expect(found).toMatch(/^RC48 with another partner is a case/m);
    expect(found).toMatch(/^a drug under another name bypasses/m);
    expect(found).toMatch(/^T-DXd \+ immunotherapy .* through a drug under another name\.$/m);
  });

  it('are as printed where the view is', async () => {
    const found = (await sentences('AS_PRINTED')).join('\n');
    expect(found).toMatch(/^RC48 \+ tremelimumab is a case/m);
    expect(found).not.toContain('another');
  });
});

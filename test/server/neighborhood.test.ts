// What surrounds a node: nearest first, cut at the limit, and what was left out is told.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

interface Answer {
  neighborhood: {
    nodes: { id: string; kind: string }[];
    edges: { id: string; source: string; target: string }[];
    truncated: boolean;
    leftOut: { kind: string; count: number }[];
  };
}

describe.each(engines)('neighborhood on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());
  const ask = async (args: string): Promise<Answer['neighborhood']> =>
    (
      await client.data<Answer>(
        `{ neighborhood(${args}) { nodes { id kind } edges { id source target } truncated leftOut { kind count } } }`,
      )
    ).neighborhood;

  it('gives the edges of the kinds asked for and the nodes they lead to', async () => {
    const found = await ask('ids: ["drug:t-dxd"], edgeKinds: [HAS_PAYLOAD, HAS_ANTIBODY]');
    expect(found.nodes.map(({ id }) => id)).toEqual([
      'drug:t-dxd',
      'drug:trastuzumab',
      'payload:deruxtecan',
    ]);
    expect(found.edges).toHaveLength(2);
    expect(found.truncated).toBe(false);
  });

  it('goes further with depth, and never gives an edge whose ends are not there', async () => {
    const [near, far] = [
      await ask('ids: ["drug:t-dxd"], limit: 500'),
      await ask('ids: ["drug:t-dxd"], depth: 2, limit: 500'),
    ];
    expect(far.nodes.length).toBeGreaterThan(near.nodes.length);
    const ids = new Set(far.nodes.map(({ id }) => id));
    for (const { source, target } of far.edges)
      expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
  });

  it('says what the limit left out', async () => {
    const all = await ask('ids: ["drug:t-dxd"], limit: 500');
    const few = await ask('ids: ["drug:t-dxd"], limit: 5');
    expect(few.nodes).toEqual(all.nodes.slice(0, 5));
    expect(few.truncated).toBe(true);
    const left = few.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(left).toBe(all.nodes.length - 5);
  });

  it('refuses a depth that it does not have', async () => {
    const { errors } = await client.ask(
      '{ neighborhood(ids: ["drug:t-dxd"], depth: 4) { truncated } }',
    );
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('1 to 3') });
  });
});

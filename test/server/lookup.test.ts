// Finding nodes: by id, by public identifier, by words; each one statement and the same on both engines.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

describe.each(engines)('finding nodes on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());
  const ask = async (query: string) => {
    const reply = await client.ask<Record<string, unknown>>(query);
    expect(reply.extensions?.statements?.length ?? 0).toBeLessThanOrEqual(1);
    return reply;
  };

  it('node gives a node of any kind, with the properties of its own', async () => {
    const query =
      '{ node(id: "drug:t-dxd") { __typename name ... on Drug { drugToAntibodyRatio } } }';
    const { data } = await ask(query);
    expect(data).toEqual({
      node: { __typename: 'Drug', name: 'trastuzumab deruxtecan', drugToAntibodyRatio: 8 },
    });
  });

  it('an unknown id is null with NOT_FOUND and the nearest names', async () => {
    const { data, errors } = await client.ask('{ drug(name: "lapatinb") { id } }');
    expect(data).toEqual({ drug: null });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      nearest: expect.arrayContaining([{ id: 'drug:lapatinib', name: 'lapatinib' }]),
    });
  });

  it('nodes keeps the order and says which ids are unknown', async () => {
    const { data } = await ask(
      '{ nodes(ids: ["trial:emilia", "drug:nope", "drug:t-dxd"]) { id node { kind } } }',
    );
    expect(data).toEqual({
      nodes: [
        { id: 'trial:emilia', node: { kind: 'Trial' } },
        { id: 'drug:nope', node: null },
        { id: 'drug:t-dxd', node: { kind: 'Drug' } },
      ],
    });
  });

  it('lookup tells direct, ambiguous and unknown identifiers apart', async () => {
    const { data } = await ask(
      '{ lookup(curies: ["DRUGBANK:DB00072", "HGNC:1", "drug:t-dxd"]) { curie status nodes { id } } }',
    );
    expect(data).toEqual({
      lookup: [
        { curie: 'DRUGBANK:DB00072', status: 'DIRECT', nodes: [{ id: 'drug:trastuzumab' }] },
        { curie: 'HGNC:1', status: 'UNKNOWN', nodes: [] },
        { curie: 'drug:t-dxd', status: 'DIRECT', nodes: [{ id: 'drug:t-dxd' }] },
      ],
    });
  });

  it.each([
    ['a name', 'lapatinib', 'drug:lapatinib', 'NAME'],
    ['a synonym', 'DS-8201', 'drug:t-dxd', 'SYNONYM'],
    ['a misprint of the source', 'FUCOS', 'trial:focus', 'MISPRINT'],
    ['a beginning', 'zanidat', 'drug:zanidatamab', 'NAME'],
    ['a typing error', 'pertuzumap', 'drug:pertuzumab', 'NAME'],
  ])('search finds by %s', async (_how, text, id, on) => {
    const { data } = await ask(
      `{ search(text: "${text}", kinds: [Drug, Trial], first: 1) { on node { id } } }`,
    );
    expect(data).toEqual({ search: [{ on, node: { id } }] });
  });

  it('refuses a batch that is too large before the engine works', async () => {
    const ids = JSON.stringify(Array.from({ length: 201 }, (_, index) => `drug:${index}`));
    const { errors, extensions } = await client.ask(`{ nodes(ids: ${ids}) { id } }`);
    expect(errors?.[0]?.message).toContain('200');
    expect(extensions?.statements ?? []).toEqual([]);
  });
});

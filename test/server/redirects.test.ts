// An id that was merged or renamed leads to the node that took its place.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { clientWith, edge, node } from '../support/small-graph.js';

const drug = node('Drug', 'new', { formerIds: ['drug:old', 'drug:older'] });
const cls = node('DrugClass', 'class');

describe.each(engines)('a former id on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await clientWith(engine, [drug, cls], [edge('IN_CLASS', drug, cls)]);
  });
  afterAll(() => client?.close());

  it('leads to the node by every field that takes an id', async () => {
    const data = await client.data(`{
      drug(id: "drug:old") { id formerIds }
      node(id: "drug:older") { id }
      nodes(ids: ["drug:old", "drug:new", "drug:none"]) { id replacedBy node { id } }
      neighborhood(ids: ["drug:old"]) { nodes { id } }
    }`);
    expect(data).toEqual({
      drug: { id: 'drug:new', formerIds: ['drug:old', 'drug:older'] },
      node: { id: 'drug:new' },
      nodes: [
        { id: 'drug:old', replacedBy: 'drug:new', node: { id: 'drug:new' } },
        { id: 'drug:new', replacedBy: null, node: { id: 'drug:new' } },
        { id: 'drug:none', replacedBy: null, node: null },
      ],
      neighborhood: { nodes: [{ id: 'drug:new' }, { id: 'drug-class:class' }] },
    });
  });

  it('costs no statement more', async () => {
    const { extensions } = await client.ask('{ drug(id: "drug:old") { id } }');
    expect(extensions?.statements).toHaveLength(1);
  });
});

// A cursor holds the values it stands for: the row it came from may go, and others may come, between two pages.
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { cypher } from '../support/cypher.js';
import { engines } from '../support/engines.js';
import { clientWith, node } from '../support/small-graph.js';

const agencies = ['a', 'b', 'c', 'd', 'e'].map((slug) => node('Agency', slug));
const query = `query ($after: String) {
  agencies(first: 2, after: $after, orderBy: [{ name: ASC }]) { nodes { name } pageInfo { endCursor } }
}`;

describe.each(engines)('between two pages on $name', (engine) => {
  let client: Client;
  beforeEach(async () => {
    await client?.close();
    client = await clientWith(engine, agencies);
  });
  afterAll(() => client?.close());

  const page = async (after: string | null) => {
    const { agencies } = await client.data<{
      agencies: { nodes: { name: string }[]; pageInfo: { endCursor: string } };
    }>(query, { after });
    return { names: agencies.nodes.map(({ name }) => name), next: agencies.pageInfo.endCursor };
  };
  const write = (text: string) => client.engine.write([cypher(text)]);

  it('the last row seen is deleted, and the next page goes on behind it', async () => {
    const { names, next } = await page(null);
    expect(names).toEqual(['a', 'b']);
    await write("MATCH (n:Agency {name: 'b'}) DETACH DELETE n");
    expect((await page(next)).names).toEqual(['c', 'd']);
  });

  it('rows are added before it and behind it, and only those behind are still to come', async () => {
    const { next } = await page(null);
    await write("CREATE (:Entity:Agency {id: 'agency:aa', kind: 'Agency', name: 'aa'})");
    await write("CREATE (:Entity:Agency {id: 'agency:bb', kind: 'Agency', name: 'bb'})");
    expect((await page(next)).names).toEqual(['bb', 'c']);
  });
});

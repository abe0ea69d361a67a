// Text that would change a statement is looked for like any other: it finds nothing, and the graph stays as it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attack } from '../support/attack.js';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { readGraph } from '../support/graph.js';

const nothing: readonly [document: string, data: unknown][] = [
  ['query ($x: ID!) { found: drug(id: $x) { id } }', null],
  ['query ($x: String!) { found: drug(name: $x) { id } }', null],
  [
    'query ($x: String!) { found: drugs(where: { name: { eq: $x } }) { nodes { id } } }',
    { nodes: [] },
  ],
  [
    'query ($x: String!) { found: drugs(where: { synonyms: { contains: $x } }) { totalCount } }',
    { totalCount: 0 },
  ],
  [
    'query ($x: ID!) { found: drugs(where: { classes: { some: { id: { in: [$x] } } } }) { totalCount } }',
    { totalCount: 0 },
  ],
  ['query ($x: ID!) { found: bypass(mechanism: $x) { candidates { grade } } }', null],
  ['query ($x: ID!) { found: bypass(pathway: $x) { candidates { grade } } }', null],
];

describe.each(engines)('an attack on $name', (engine) => {
  let client: Client;
  let before: unknown;
  beforeAll(async () => {
    client = await atlasClient(engine);
    before = await readGraph(client.engine);
  });
  afterAll(() => client?.close());

  it.each(nothing)('finds nothing: %s', async (document, found) => {
    const { data } = await client.ask(document, { x: attack });
    expect(data).toEqual({ found });
  });

  it('leaves the graph as it was', async () => {
    for (const [document] of nothing) await client.ask(document, { x: attack });
    expect(await readGraph(client.engine)).toEqual(before);
  });
});

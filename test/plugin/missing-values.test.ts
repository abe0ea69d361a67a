// A condition on what is missing does not hold, and its `not` does: filters have two values on every engine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { clientWith, edge, node } from '../support/small-graph.js';

const drugs = [
  node('Drug', 'x', { summary: 'X', synonyms: ['x'], drugToAntibodyRatio: 4 }),
  node('Drug', 'y', { summary: 'Y', synonyms: ['y', 'x'], drugToAntibodyRatio: 8 }),
  node('Drug', 'none'),
];
const drugClass = node('DrugClass', 'class', { summary: 'X' });
const bare = node('DrugClass', 'bare');
const [x, y, none] = drugs as [(typeof drugs)[0], (typeof drugs)[0], (typeof drugs)[0]];
const edges = [edge('IN_CLASS', x, drugClass), edge('IN_CLASS', none, bare)];

const cases: readonly [where: string, found: readonly (typeof x)[]][] = [
  ['summary: { eq: "X" }', [x]],
  ['not: { summary: { eq: "X" } }', [none, y]],
  ['summary: { ne: "X" }', [y]],
  ['not: { summary: { ne: "X" } }', [none, x]],
  ['summary: { in: [] }', []],
  ['not: { summary: { in: [] } }', [none, x, y]],
  ['not: { summary: { contains: "x" } }', [none, y]],
  ['not: { drugToAntibodyRatio: { gt: 5 } }', [none, x]],
  ['not: { synonyms: { eq: "y" } }', [none, x]],
  ['not: { synonyms: { in: ["x", "y"] } }', [none]],
  ['not: { not: { summary: { eq: "X" } } }', [x]],
  ['not: { summary: { isNull: true } }', [x, y]],
  ['not: { summary: { eq: "X" }, name: { eq: "x" } }', [none, y]],
  ['not: { or: [{ summary: { eq: "X" } }, { summary: { isNull: true } }] }', [y]],
  ['classes: { some: { summary: { eq: "X" } } }', [x]],
  ['classes: { some: { not: { summary: { eq: "X" } } } }', [none]],
  ['classes: { none: { summary: { eq: "X" } } }', [none, y]],
  ['not: { classes: { none: { summary: { eq: "X" } } } }', [x]],
  ['not: { classes: { some: {} } }', [y]],
  ['and: []', [none, x, y]],
  ['or: []', []],
  ['not: {}', []],
  ['or: [{}, { name: { eq: "x" } }]', [none, x, y]],
  ['name: { eq: null }', [none, x, y]],
];

describe.each(engines)('on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await clientWith(engine, [...drugs, drugClass, bare], edges);
  });
  afterAll(() => client?.close());

  it.each(cases)('%s', async (where, found) => {
    const { drugs } = await client.data<{ drugs: { nodes: { id: string }[]; totalCount: number } }>(
      `{ drugs(where: { ${where} }) { nodes { id } totalCount } }`,
    );
    expect(drugs.nodes.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
    expect(drugs.totalCount).toBe(found.length);
  });
});

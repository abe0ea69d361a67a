// Page after page, or page before page, every row of a list comes once, in the order of the whole list: by each property there is to sort
// by, upwards and downwards, with values that are missing or equal.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { nodeProperties, valuesOf } from '../../src/model/kinds.js';
import type { Value, Values } from '../../src/seed/dataset.js';
import type { Client } from '../support/client.js';
import { cypher } from '../support/cypher.js';
import { engines } from '../support/engines.js';
import { clientWith, edge, node } from '../support/small-graph.js';

const scalars: Record<string, readonly Value[]> = {
  string: ['', 'B', 'a', 'ä', "x' OR `1` //", '日本', '🧬'],
  int: [-1, 0, 7, 2 ** 40],
  float: [-0.5, 0, 0.1, 3, 1e21],
  boolean: [false, true],
};
const properties = Object.entries(nodeProperties(graph, 'Outcome')).filter(
  ([name, { list }]) => !list && !['id', 'kind'].includes(name),
);
/** Each property has its values in turn; where it may, it is missing now and then. */
const outcomes = Array.from({ length: 13 }, (_, row) => {
  const values: [string, Value][] = properties.flatMap(([name, property], column) => {
    const choice = scalars[property.type] ?? valuesOf(graph, property) ?? [];
    const value = choice[(row * (1 + (column % 3)) + column) % Math.min(choice.length, 5)];
    const missing = !property.required && (row + column) % 4 === 0;
    return missing || value === undefined ? [] : [[name, value]];
  });
  return node('Outcome', `o${row}`, Object.fromEntries(values) as Values);
});
const drugClass = node('DrugClass', 'class');
const drugs = ['a', 'b', 'c'].map((slug) => node('Drug', slug, { name: 'the same' }));
/** Parallel edges: each node of the list comes three times. */
const memberships = drugs.flatMap((drug) =>
  [1, 2, 3].map((number) => edge('IN_CLASS', drug, drugClass, number)),
);

interface Page {
  readonly edges: readonly { readonly id?: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

describe.each(engines)('paging on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await clientWith(engine, [...outcomes, drugClass, ...drugs], memberships);
  });
  afterAll(() => client?.close());

  const read = async (
    field: (page: string) => string,
    pick: (data: Record<string, unknown>) => Page,
    first: number,
  ): Promise<string[][]> => {
    const pages: string[][] = [];
    let after: string | null = null;
    for (;;) {
      const document = `query ($first: Int, $after: String) { ${field('first: $first, after: $after')} }`;
      const page: Page = pick(await client.data(document, { first, after }));
      pages.push(page.edges.map((row) => row.id ?? row.node.id));
      if (!page.pageInfo.hasNextPage) return pages;
      after = page.pageInfo.endCursor;
    }
  };
  /** The same from the end: page before page. */
  const readBack = async (
    field: (page: string) => string,
    pick: (data: Record<string, unknown>) => Page,
    last: number,
  ): Promise<string[][]> => {
    const pages: string[][] = [];
    let before: string | null = null;
    for (;;) {
      const document = `query ($last: Int, $before: String) { ${field('last: $last, before: $before')} }`;
      const page: Page = pick(await client.data(document, { last, before }));
      pages.unshift(page.edges.map((row) => row.id ?? row.node.id));
      if (!page.pageInfo.hasPreviousPage) return pages;
      before = page.pageInfo.startCursor;
    }
  };
  const expectSame = (pages: string[][], whole: string[][], first: number, count: number): void => {
    expect(whole[0]).toHaveLength(count);
    expect(pages.flat()).toEqual(whole[0]);
    expect(pages).toHaveLength(Math.ceil(count / first));
  };
  const list = (order: string) => (page: string) =>
    `outcomes(${page}, orderBy: [${order}]) { edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const outcomesOf = (data: Record<string, unknown>): Page => data['outcomes'] as Page;
  const names = ['id', ...properties.map(([name]) => name)];

  describe.each(['ASC', 'DESC'])('%s', (direction) => {
    it.each(names)('by %s', async (name) => {
      const field = list(`{ ${name}: ${direction} }`);
      const whole = await read(field, outcomesOf, 100);
      expectSame(await read(field, outcomesOf, 3), whole, 3, outcomes.length);
      expectSame(await readBack(field, outcomesOf, 3), whole, 3, outcomes.length);
    });
  });

  it.each([
    ['value: DESC', 'median: ASC'],
    ['median: DESC', 'value: ASC'],
    ['line: ASC', 'finding: DESC'],
  ])('by %s and %s', async (one, two) => {
    const field = list(`{ ${one} }, { ${two} }`);
    const whole = await read(field, outcomesOf, 100);
    expectSame(await read(field, outcomesOf, 2), whole, 2, outcomes.length);
  });

  it('across parallel edges that lead to one node several times', async () => {
    const field = (page: string) =>
      `drugClass(id: "drug-class:class") { members(${page}) { edges { id node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const members = (data: Record<string, unknown>) =>
      (data['drugClass'] as { members: Page }).members;
    // Written last, and still to come first among the edges of its node.
    await client.engine.write([
      cypher(
        "MATCH (a:Drug {id: 'drug:b'}) MATCH (b:DrugClass {id: 'drug-class:class'}) CREATE (a)-[:IN_CLASS {id: 'IN_CLASS:a'}]->(b)",
      ),
    ]);
    const ids = memberships.map(({ id }) => id);
    const whole = [[...ids.slice(0, 3), 'IN_CLASS:a', ...ids.slice(3)]];
    expect(await read(field, members, 100)).toEqual(whole);
    expectSame(await read(field, members, 3), whole, 3, ids.length + 1);
    expectSame(await readBack(field, members, 3), whole, 3, ids.length + 1);
  });
});

// A view is one reading of the graph: in CORRECTED, edges of that view hold and corrected properties are read, by filters,
// orders, counts and aggregates alike; in AS_PRINTED, what is printed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { clientWith, edge, node } from '../support/small-graph.js';

const outcomes = [
  node('Outcome', 'a', { metric: 'ORR', value: 10, valueCorrected: 40 }),
  node('Outcome', 'b', { metric: 'ORR', value: 20 }),
  node('Outcome', 'c', { metric: 'PFS', metricCorrected: 'ORR', value: 30 }),
] as const;
const [lung, breast] = [node('Cancer', 'lung'), node('Cancer', 'breast')];
const seen = (outcome: (typeof outcomes)[number], cancer: typeof lung, view?: string) => {
  const made = edge('OBSERVED_IN', outcome, cancer);
  return view ? { ...made, properties: { ...made.properties, view } } : made;
};

describe.each(engines)('a view on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await clientWith(
      engine,
      [...outcomes, lung, breast],
      [
        seen(outcomes[0], lung, 'AS_PRINTED'),
        seen(outcomes[0], breast, 'CORRECTED'),
        seen(outcomes[1], lung),
      ],
    );
  });
  afterAll(() => client?.close());

  const both = async (field: (view: string) => string) => {
    const { printed, corrected } = await client.data<Record<'printed' | 'corrected', unknown>>(
      `{ printed: ${field('AS_PRINTED')} corrected: ${field('CORRECTED')} }`,
    );
    return [printed, corrected];
  };
  const names = (of: unknown): string[] =>
    (of as { nodes: { name: string }[] }).nodes.map(({ name }) => name);

  it('shows a property as it is printed, or as it is right', async () => {
    const field = (view: string) => `outcome(id: "outcome:a", view: ${view}) { value metric }`;
    expect(await both(field)).toEqual([
      { value: 10, metric: 'ORR' },
      { value: 40, metric: 'ORR' },
    ]);
  });

  it('is AS_PRINTED where none is asked for', async () => {
    const { outcome } = await client.data<{ outcome: unknown }>(
      '{ outcome(id: "outcome:a") { value observedIn { nodes { name } } } }',
    );
    expect(outcome).toEqual({ value: 10, observedIn: { nodes: [{ name: 'lung' }] } });
  });

  it('holds for filters', async () => {
    const lists = await both(
      (view) =>
        `outcomes(view: ${view}, where: { metric: { eq: ORR }, value: { gte: 20 } }) { nodes { name } }`,
    );
    expect(lists.map(names)).toEqual([['b'], ['a', 'b', 'c']]);
  });

  it('holds for orders', async () => {
    const lists = await both(
      (view) => `outcomes(view: ${view}, orderBy: [{ value: DESC }]) { nodes { name } }`,
    );
    expect(lists.map(names)).toEqual([
      ['c', 'b', 'a'],
      ['a', 'c', 'b'],
    ]);
  });

  it('holds for facets and aggregates', async () => {
    const lists = await both(
      (view) =>
        `outcomes(view: ${view}) { facets(by: metric) { value count } aggregate(of: value) { max mean median } }`,
    );
    expect(lists).toEqual([
      {
        facets: [
          { value: 'ORR', count: 2 },
          { value: 'PFS', count: 1 },
        ],
        aggregate: { max: 30, mean: 20, median: 20 },
      },
      { facets: [{ value: 'ORR', count: 3 }], aggregate: { max: 40, mean: 30, median: 30 } },
    ]);
  });

  it('holds for edges, and for filters across them', async () => {
    const field = (view: string) =>
      `cancers(view: ${view}, where: { observations: { some: {} } }) { nodes { name observations { totalCount nodes { name } } } }`;
    expect(await both(field)).toEqual([
      {
        nodes: [
          { name: 'lung', observations: { totalCount: 2, nodes: [{ name: 'a' }, { name: 'b' }] } },
        ],
      },
      {
        nodes: [
          { name: 'breast', observations: { totalCount: 1, nodes: [{ name: 'a' }] } },
          { name: 'lung', observations: { totalCount: 1, nodes: [{ name: 'b' }] } },
        ],
      },
    ]);
  });
});

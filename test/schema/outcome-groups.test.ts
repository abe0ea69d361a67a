// outcomeGroups puts outcomes into groups by properties and relations, and says what a number of each group comes to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { clientWith, edge, node } from '../support/small-graph.js';

const outcome = (slug: string, metric: string, value?: number) =>
  node('Outcome', slug, { metric, ...(value !== undefined && { value }) });
const outcomes = [
  outcome('a', 'ORR', 10),
  outcome('b', 'ORR', 20),
  outcome('c', 'ORR', 60),
  outcome('d', 'PFS', 5),
  outcome('e', 'PFS'),
] as const;
const [gastric, junction, breast] = ['gastric', 'junction', 'breast'].map((slug) =>
  node('Cancer', slug),
) as [ReturnType<typeof node>, ReturnType<typeof node>, ReturnType<typeof node>];
const edges = [
  edge('SUBTYPE_OF', junction, gastric),
  edge('OBSERVED_IN', outcomes[0], gastric),
  edge('OBSERVED_IN', outcomes[1], junction),
  edge('OBSERVED_IN', outcomes[2], breast),
  // Two edges to one cancer are one outcome of it.
  edge('OBSERVED_IN', outcomes[2], breast, 2),
  edge('OBSERVED_IN', outcomes[3], gastric),
];
const comparison = (slug: string, difference?: number) =>
  node('Comparison', slug, difference === undefined ? {} : { difference });

describe.each(engines)('groups of outcomes on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    const comparisons = [comparison('up', 12), comparison('down', -30), comparison('near', 3)];
    const nodes = [...outcomes, gastric, junction, breast, ...comparisons, comparison('open')];
    client = await clientWith(engine, nodes, edges);
  });
  afterAll(() => client?.close());

  const groups = async (args: string, fields = 'size count min max mean median') => {
    const field = `outcomeGroups(${args}) { keys { value node { name } } ${fields} }`;
    const data = await client.data<{
      outcomeGroups: { keys: { value: unknown; node: { name: string } | null }[] }[];
    }>(`{ ${field} }`);
    return data.outcomeGroups.map(({ keys, ...rest }) => [
      keys.map(({ value, node }) => node?.name ?? value),
      Object.values(rest),
    ]);
  };

  it('come by a property, the largest first', async () => {
    expect(await groups('by: [metric]')).toEqual([
      [['ORR'], [3, 3, 10, 60, 30, 20]],
      [['PFS'], [2, 1, 5, 5, 5, 5]],
    ]);
  });

  it('come by a relation; who has none is in a group without a node', async () => {
    expect(await groups('by: [observedIn]', 'size')).toEqual([
      [['gastric'], [2]],
      [['breast'], [1]],
      [['junction'], [1]],
      [[null], [1]],
    ]);
  });

  it('come by several things at once, of what fulfils a filter', async () => {
    const below = 'where: { observedIn: { some: { within: "cancer:gastric" } } }';
    expect(await groups(`by: [observedIn, metric], ${below}`, 'size')).toEqual([
      [['gastric', 'ORR'], [1]],
      [['gastric', 'PFS'], [1]],
      [['junction', 'ORR'], [1]],
    ]);
    const filter = 'where: { value: { isNull: false } }';
    expect(await groups(`by: [observedIn, metric], ${filter}`, 'size')).toEqual([
      [['breast', 'ORR'], [1]],
      [['gastric', 'ORR'], [1]],
      [['gastric', 'PFS'], [1]],
      [['junction', 'ORR'], [1]],
    ]);
  });

  it('count for the wider too, when they roll up', async () => {
    expect(await groups('by: [observedIn], rollUp: true, where: { metric: { eq: ORR } }')).toEqual([
      [['gastric'], [2, 2, 10, 20, 15, 15]],
      [['breast'], [1, 1, 60, 60, 60, 60]],
      [['junction'], [1, 1, 20, 20, 20, 20]],
    ]);
  });

  it('are empty where nothing fulfils the filter', async () => {
    expect(await groups('by: [metric], where: { name: { eq: "x" } }')).toEqual([]);
  });

  it('need one to four things to group by', async () => {
    const { errors } = await client.ask('{ outcomeGroups(by: []) { size } }');
    expect(errors?.[0]).toMatchObject({
      message: 'by: name 1 to 4 things to group by',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('comparisons far apart count whichever side is greater', async () => {
    const { comparisons } = await client.data<{ comparisons: unknown }>(
      '{ comparisons(minDifference: 12) { totalCount nodes { name } } }',
    );
    expect(comparisons).toEqual({ totalCount: 2, nodes: [{ name: 'down' }, { name: 'up' }] });
  });
});

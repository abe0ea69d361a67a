// What the plugin's types let through and what not; checked by tsc. What must not compile is marked so, and fails if it does.
import type { Plan, Predicate } from '../../src/plugin/plan.js';
import type { GraphContext, GraphField, RootField } from '../../src/plugin/types.js';

const relation: GraphField = { kind: 'relation', edge: 'ACTED_IN', direction: 'in' };
const list: GraphField = { kind: 'property', property: 'synonyms', list: true };
const traversal: RootField = {
  kind: 'traversal',
  text: 'RETURN 1 AS rank',
  params: ({ from }) => ({ from }),
  gives: 'rows',
};
// @ts-expect-error a relation has a direction
const lost: GraphField = { kind: 'relation', edge: 'ACTED_IN' };
// @ts-expect-error there is no such direction
const sideways: GraphField = { kind: 'relation', edge: 'ACTED_IN', direction: 'both' };
// @ts-expect-error a list is a list or says nothing
const single: GraphField = { kind: 'property', property: 'name', list: false };
// @ts-expect-error a property stands below a root field, and is none
const inner: RootField = { kind: 'property', property: 'name' };
// @ts-expect-error a traversal has parameters
const bare: RootField = { kind: 'traversal', text: 'RETURN 1 AS rank' };

const predicate: Predicate = {
  kind: 'compare',
  property: 'year',
  operator: 'lt',
  value: 1980,
  list: false,
};
// @ts-expect-error no such operator
const like: Predicate = { ...predicate, operator: 'like' };
// @ts-expect-error a plan says in which view it reads
const plan: Plan = {
  kind: 'one',
  label: 'Film',
  by: { id: 'film:a' },
  shape: { properties: [], slots: [], shows: {}, several: false, abstract: false },
};
// @ts-expect-error records of a plan are frozen
predicate.property = 'name';

const context: GraphContext = { graph: { run: async () => [], version: '1' } };
// @ts-expect-error a request names the data's version
const unnamed: GraphContext = { graph: { run: async () => [] } };

export const used = [
  relation,
  list,
  traversal,
  lost,
  sideways,
  single,
  inner,
  bare,
  like,
  plan,
  context,
  unnamed,
];

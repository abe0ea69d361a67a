// What a page says of its whole list: how many rows, how often each value, least and greatest.
import { call, type Part } from './part.js';
import type { AggregateSlot, FacetSlot } from './plan.js';
import type { Scope } from './scope.js';

/** The rows of a list before any page is cut: variables and the lines that match them. */
export interface Matched {
  readonly node: string;
  readonly edge: string | null;
  readonly lines: readonly string[];
}

/** How many rows there are. */
export function printCount(scope: Scope, imports: string, { node, lines }: Matched): Part {
  const count = scope.variable('c');
  const body = call(imports, [...lines, `RETURN count(${node}) AS ${count}`]);
  return { calls: [body], variables: [count], cell: count };
}

/** How often each value of a property occurs, the most frequent first: a list of [value, count]. */
export function printFacet(
  scope: Scope,
  imports: string,
  { node, lines }: Matched,
  { property, list, first }: FacetSlot,
): Part {
  const [value, count, result] = ['v', 'c', 's'].map((prefix) => scope.variable(prefix)) as [
    string,
    string,
    string,
  ];
  const read = scope.property(node, property);
  const body = call(imports, [
    ...lines,
    list ? `UNWIND ${read} AS ${value}` : `WITH ${read} AS ${value}`,
    `WITH ${value}, count(*) AS ${count} ORDER BY ${count} DESC, ${value} LIMIT ${scope.value(first)}`,
    `RETURN collect([${value}, ${count}]) AS ${result}`,
  ]);
  return { calls: [body], variables: [result], cell: result };
}

/** [count, min, max, mean, median] of a number. */
export function printAggregate(
  scope: Scope,
  imports: string,
  { node, lines }: Matched,
  { property }: AggregateSlot,
): Part {
  const read = scope.property(node, property);
  const results = ['count', 'min', 'max', 'avg'].map((name) => ({
    text: `${name}(${read})`,
    variable: scope.variable('a'),
  }));
  const median = { text: `percentileCont(${read}, 0.5)`, variable: scope.variable('a') };
  const all = [...results, median];
  const result = scope.variable('s');
  const body = call(imports, [
    ...lines,
    // An aggregate stands alone in its column: the embedded engine takes none inside a list.
    `WITH ${all.map(({ text, variable }) => `${text} AS ${variable}`).join(', ')}`,
    `RETURN [${all.map(({ variable }) => variable).join(', ')}] AS ${result}`,
  ]);
  return { calls: [body], variables: [result], cell: result };
}

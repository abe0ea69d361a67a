// What a page says of its whole list: how many rows, how often each value, least and greatest, and why it is empty.
import { identifier } from '../cypher/escape.js';
import { baseLabel, type EvidenceModel } from '../model/define.js';
import { call, type Part } from './part.js';
import type { AggregateSlot, Crossing, FacetSlot, Page } from './plan.js';
import { labelled, pattern, whereOf } from './predicate.js';
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

/**
 * Why a list is empty, as a map {face, claimIds, unknown} in a variable. The first that holds: its filter names an id
 * that is not there; the source denies it; there is something, and nothing that fulfils the filter; it is not discussed.
 */
export function printAbsence(
  scope: Scope,
  {
    page,
    crossing,
    parent,
    count,
    narrowed,
    evidence,
  }: {
    readonly page: Page;
    /** Null for a list of the root. */
    readonly crossing: Crossing | null;
    readonly parent: string;
    readonly count: string;
    readonly narrowed: boolean;
    readonly evidence: EvidenceModel | undefined;
  },
): { readonly calls: readonly string[]; readonly map: string } {
  const calls: string[] = [];
  const fill = (imports: string, prefix: string, lines: (result: string) => string[]): string => {
    const result = scope.variable(prefix);
    calls.push(call(imports, lines(result)));
    return result;
  };
  const empty = `${count} = 0`;
  const lists: string[] = [];
  if (crossing && evidence && crossing.viewed) {
    const imports = `${parent}, ${count}`;
    const [edge, item, claim] = [scope.variable('r'), scope.variable('i'), scope.variable('n')];
    lists.push(
      fill(imports, 'l', (result) => [
        `MATCH ${pattern(parent, edge, crossing, '')}${whereOf([empty, `${edge}.polarity = '${evidence.denial}'`, ...scope.holds(edge, crossing)])}`,
        `UNWIND ${edge}.claimIds AS ${item}`,
        `RETURN collect(DISTINCT ${item}) AS ${result}`,
      ]),
      fill(imports, 'l', (result) => [
        `MATCH (${parent})<-[:${identifier(evidence.about)}]-(${claim}:${identifier(evidence.kind)})${whereOf(
          [
            empty,
            `${claim}.subject = ${parent}.id`,
            `${claim}.predicate = '${crossing.edge}'`,
            `${claim}.object IS NULL`,
          ],
        )}`,
        `RETURN collect(DISTINCT ${claim}.id) AS ${result}`,
      ]),
    );
  }
  const all = narrowed ? countAll(scope, fill, { page, crossing, parent, empty, count }) : null;
  const unknown = page.named
    ? fill('', 'l', (result) => {
        const [id, node, found] = [scope.variable('i'), scope.variable('n'), scope.variable('c')];
        return [
          `UNWIND ${scope.value(page.named)} AS ${id}`,
          call(id, [
            `MATCH (${node}:${baseLabel} {id: ${id}})`,
            `RETURN count(${node}) AS ${found}`,
          ]),
          `WITH ${id}, ${found} WHERE ${found} = 0`,
          `RETURN collect(${id}) AS ${result}`,
        ];
      })
    : null;
  const denials =
    lists.length > 0
      ? fill(lists.join(', '), 'l', (result) => {
          const item = scope.variable('i');
          return [
            `UNWIND ${lists.join(' + ')} AS ${item}`,
            `RETURN collect(DISTINCT ${item}) AS ${result}`,
          ];
        })
      : null;
  const faces = [
    ...(unknown ? [`WHEN size(${unknown}) > 0 THEN 'NO_SUCH_ID'`] : []),
    ...(denials ? [`WHEN size(${denials}) > 0 THEN 'STATED'`] : []),
    ...(all ? [`WHEN ${all} > 0 THEN 'NARROWED'`] : []),
  ];
  const face =
    faces.length > 0 ? `CASE ${faces.join(' ')} ELSE 'NOT_DISCUSSED' END` : `'NOT_DISCUSSED'`;
  const imports = [denials, all, unknown].filter((each) => each !== null).join(', ');
  const map = fill(imports, 'm', (result) => [
    `RETURN {face: ${face}, claimIds: ${denials ?? '[]'}, unknown: ${unknown ?? '[]'}} AS ${result}`,
  ]);
  return { calls, map };
}

/** How many rows there would be without the filter. */
function countAll(
  scope: Scope,
  fill: (imports: string, prefix: string, lines: (result: string) => string[]) => string,
  {
    page,
    crossing,
    parent,
    empty,
    count,
  }: {
    readonly page: Page;
    readonly crossing: Crossing | null;
    readonly parent: string;
    readonly empty: string;
    readonly count: string;
  },
): string {
  const [node, edge] = [scope.variable('n'), scope.variable('r')];
  const label = page.labels?.[0];
  const path = crossing
    ? pattern(parent, edge, crossing, labelled(node, crossing))
    : `(${node}:${identifier(label ?? baseLabel)})`;
  const holds = crossing ? scope.holds(edge, crossing) : [];
  const imports = crossing ? `${parent}, ${count}` : count;
  return fill(imports, 'c', (result) => [
    `MATCH ${path}${whereOf([empty, ...holds])}`,
    `RETURN count(${node}) AS ${result}`,
  ]);
}

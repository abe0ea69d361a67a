// Orders and positions as Cypher: which rows lie beyond a cursor.
import type { OrderKey, Position } from './plan.js';
import type { Scope } from './scope.js';

/** A key to sort by as it is printed: an expression, its direction, and whether it may be null. */
export interface PrintedKey {
  readonly text: string;
  readonly ascending: boolean;
  readonly nullable: boolean;
}

/** The keys of a page's order; ids come last, so that there is one order only. */
export function keysOf(
  scope: Scope,
  order: readonly OrderKey[],
  counts: readonly string[],
  node: string,
  edge: string | null,
): readonly PrintedKey[] {
  const rest = [...counts];
  const own = order.map(
    ({ property, direction, count }): PrintedKey => ({
      text: count ? (rest.shift() ?? '') : scope.property(node, property),
      ascending: direction === 'ASC',
      nullable: !count && property !== 'id',
    }),
  );
  const id = (text: string): PrintedKey => ({ text, ascending: true, nullable: false });
  return [...own, id(`${node}.id`), ...(edge === null ? [] : [id(`${edge}.id`)])];
}

/** The same keys the other way round. */
export const reversed = (keys: readonly PrintedKey[]): readonly PrintedKey[] =>
  keys.map((key) => ({ ...key, ascending: !key.ascending }));

/** ORDER BY these keys; the id twice would sort by nothing more. */
export const printOrder = (keys: readonly PrintedKey[]): string => {
  const seen = new Set<string>();
  const kept = keys.filter(({ text }) => !seen.has(text) && seen.add(text));
  return `ORDER BY ${kept.map(({ text, ascending }) => (ascending ? text : `${text} DESC`)).join(', ')}`;
};

/** Rows further on than a position: (a > x) OR (a = x AND id > y), with nulls last upwards and first downwards. */
export function printBeyond(
  scope: Scope,
  keys: readonly PrintedKey[],
  { values, id, edgeId }: Position,
): string {
  const seen = [...values, id, ...(edgeId === null ? [] : [edgeId])];
  const alternatives: string[] = [];
  const equal: string[] = [];
  for (const [index, { text, ascending, nullable }] of keys.entries()) {
    if (index >= seen.length) break;
    const value = seen[index] ?? null;
    if (value === null) {
      if (!ascending) alternatives.push([...equal, `${text} IS NOT NULL`].join(' AND '));
      equal.push(`${text} IS NULL`);
      continue;
    }
    const right = scope.value(value);
    const further = printFurther(text, right, ascending, typeof value === 'boolean');
    const beyond = ascending && nullable ? `(${further} OR ${text} IS NULL)` : further;
    alternatives.push([...equal, beyond].join(' AND '));
    equal.push(`${text} = ${right}`);
  }
  return `(${alternatives.map((each) => `(${each})`).join(' OR ')})`;
}

/** A value further on than another, in an order. The embedded engine compares no flags by < and >. */
function printFurther(left: string, right: string, ascending: boolean, flag: boolean): string {
  if (flag) return `(${left} = ${ascending} AND ${right} = ${!ascending})`;
  return `${left} ${ascending ? '>' : '<'} ${right}`;
}

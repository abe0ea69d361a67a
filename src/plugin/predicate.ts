// Predicates and positions as Cypher. Filters stay predicates, so that the database may use its indexes.
import { identifier } from '../cypher/escape.js';
import type { Names } from './names.js';
import type { EdgeConditions, OrderKey, Position, Predicate } from './plan.js';

/** `(a)-[r:KIND]->(b)` in either direction; empty names leave a part anonymous. */
export function pattern(
  owner: string,
  relationship: string,
  { edge, direction }: { readonly edge: string; readonly direction: 'out' | 'in' },
  target: string,
): string {
  const middle = `[${relationship}:${identifier(edge)}]`;
  return direction === 'out'
    ? `(${owner})-${middle}->(${target})`
    : `(${owner})<-${middle}-(${target})`;
}

const compare: Readonly<Record<string, (left: string, right: string) => string>> = {
  eq: (left, right) => `${left} = ${right}`,
  ne: (left, right) => `${left} <> ${right}`,
  in: (left, right) => `${left} IN ${right}`,
  lt: (left, right) => `${left} < ${right}`,
  lte: (left, right) => `${left} <= ${right}`,
  gt: (left, right) => `${left} > ${right}`,
  gte: (left, right) => `${left} >= ${right}`,
  contains: (left, right) => `toLower(${left}) CONTAINS toLower(${right})`,
  startsWith: (left, right) => `toLower(${left}) STARTS WITH toLower(${right})`,
};

/**
 * A predicate on a variable. `negated` carries a NOT down to the comparisons, where it can say that what is missing
 * does not fulfil them: a NOT around a null would be null again, and engines differ on what gives null.
 */
export function printPredicate(
  names: Names,
  variable: string,
  predicate: Predicate,
  negated = false,
): string {
  switch (predicate.kind) {
    case 'and':
    case 'or': {
      const all = (predicate.kind === 'and') !== negated;
      const parts = predicate.parts.map((part) => printPredicate(names, variable, part, negated));
      return parts.length === 0 ? String(all) : `(${parts.join(all ? ' AND ' : ' OR ')})`;
    }
    case 'not':
      return printPredicate(names, variable, predicate.part, !negated);
    case 'compare': {
      const left = `${variable}.${identifier(predicate.property)}`;
      if (predicate.operator === 'isNull')
        return `${left} IS ${(predicate.value === true) === negated ? 'NOT ' : ''}NULL`;
      const condition = printComparison(names, left, predicate);
      return negated ? `(${left} IS NULL OR NOT (${condition}))` : condition;
    }
    case 'related': {
      const target = names.variable('n');
      const label =
        predicate.labels?.length === 1 ? `:${identifier(predicate.labels[0] ?? '')}` : '';
      const where = predicate.where
        ? ` WHERE ${printPredicate(names, target, predicate.where)}`
        : '';
      const exists = `EXISTS { MATCH ${pattern(variable, '', predicate, target + label)}${where} }`;
      return predicate.exists === negated ? `NOT ${exists}` : exists;
    }
    default:
      return predicate satisfies never;
  }
}

function printComparison(
  names: Names,
  left: string,
  { operator, value, list }: Extract<Predicate, { kind: 'compare' }>,
): string {
  const print = compare[operator];
  if (!print) throw new TypeError(`no operator ${operator}`);
  const right = names.value(value);
  if (!list) return print(left, right);
  const item = names.variable('i');
  return `any(${item} IN ${left} WHERE ${print(item, right)})`;
}

/** Conditions on the edge itself. */
export const printConditions = (
  names: Names,
  edge: string,
  { basis, origins }: EdgeConditions,
): string[] => [
  ...(basis ? [`${edge}.basis IN ${names.value(basis)}`] : []),
  ...(origins ? [`${edge}.origin IN ${names.value(origins)}`] : []),
];

/** Rows after a position: (a > x) OR (a = x AND id > y), with nulls last upwards and first downwards. */
export function printAfter(
  names: Names,
  node: string,
  edge: string | null,
  order: readonly OrderKey[],
  { values, id, edgeId }: Position,
): string {
  const keys = [
    ...order.map((key, index) => ({
      left: `${node}.${identifier(key.property)}`,
      ascending: key.direction === 'ASC',
      value: values[index] ?? null,
      nullable: key.property !== 'id',
    })),
    { left: `${node}.id`, ascending: true, value: id, nullable: false },
    ...(edge === null || edgeId === null
      ? []
      : [{ left: `${edge}.id`, ascending: true, value: edgeId, nullable: false }]),
  ];
  const alternatives: string[] = [];
  const equal: string[] = [];
  for (const { left, ascending, value, nullable } of keys) {
    if (value === null) {
      if (!ascending) alternatives.push([...equal, `${left} IS NOT NULL`].join(' AND '));
      equal.push(`${left} IS NULL`);
      continue;
    }
    const right = names.value(value);
    const further = printBeyond(left, right, ascending, typeof value === 'boolean');
    const beyond = ascending && nullable ? `(${further} OR ${left} IS NULL)` : further;
    alternatives.push([...equal, beyond].join(' AND '));
    equal.push(`${left} = ${right}`);
  }
  return `(${alternatives.map((each) => `(${each})`).join(' OR ')})`;
}

/** A value further on than another, in an order. The embedded engine compares no flags by < and >. */
function printBeyond(left: string, right: string, ascending: boolean, flag: boolean): string {
  if (flag) return `(${left} = ${ascending} AND ${right} = ${!ascending})`;
  return `${left} ${ascending ? '>' : '<'} ${right}`;
}

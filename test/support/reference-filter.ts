// What a `where` means, in two values: a condition on what is missing does not hold, and its `not` does.
import type { Values } from '../../src/seed/dataset.js';
import { compare, type Key } from './reference-page.js';

/** A value of an argument, as GraphQL hands it over. */
export type Input = unknown;

/** What a filter asks of the graph about something it is put to. */
export interface Filtered {
  readonly value: (name: string) => unknown;
  /** What a relation leads to, with its edges; undefined where there is no such relation. */
  readonly related: (field: string) => readonly { node: Filtered; edge: Values }[] | undefined;
  /** The ids of all that it stands below, and its own. */
  readonly above: () => readonly string[];
}

/** An edge: it has values and leads nowhere. */
export const edgeFiltered = (edge: Values): Filtered => ({
  value: (name) => edge[name],
  related: () => undefined,
  above: () => [],
});

const entries = (input: Input): [string, Input][] =>
  Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined);
const lower = (value: unknown): string => String(value).toLowerCase();

const operators: Readonly<Record<string, (value: unknown, operand: unknown) => boolean>> = {
  eq: (value, operand) => value === operand,
  ne: (value, operand) => value !== operand,
  in: (value, operand) => (operand as unknown[]).includes(value),
  notIn: (value, operand) => !(operand as unknown[]).includes(value),
  lt: (value, operand) => compare(value as Key, operand as Key) < 0,
  lte: (value, operand) => compare(value as Key, operand as Key) <= 0,
  gt: (value, operand) => compare(value as Key, operand as Key) > 0,
  gte: (value, operand) => compare(value as Key, operand as Key) >= 0,
  contains: (value, operand) => lower(value).includes(lower(operand)),
  startsWith: (value, operand) => lower(value).startsWith(lower(operand)),
  endsWith: (value, operand) => lower(value).endsWith(lower(operand)),
};

function holds(value: unknown, operator: string, operand: unknown): boolean {
  const missing = value === undefined || value === null;
  if (operator === 'isNull') return missing === operand;
  if (missing) return false;
  const test = operators[operator];
  if (!test) throw new TypeError(`the reference knows no operator ${operator}`);
  return Array.isArray(value) ? value.some((item) => test(item, operand)) : test(value, operand);
}

const names = (it: Filtered): string[] =>
  ['name', 'synonyms', 'misprints'].flatMap((each) => [it.value(each) ?? []].flat()).map(lower);

const quantifiers: Readonly<Record<string, (fulfilling: number, all: number) => boolean>> = {
  some: (fulfilling) => fulfilling > 0,
  none: (fulfilling) => fulfilling === 0,
  all: (fulfilling, all) => fulfilling === all,
  single: (fulfilling) => fulfilling === 1,
};

/** Whether a node, or an edge, fulfils a `where`. */
export function fulfils(where: Input, it: Filtered): boolean {
  return entries(where).every(([name, value]) => {
    if (name === 'and') return (value as Input[]).every((each) => fulfils(each, it));
    if (name === 'or') return (value as Input[]).some((each) => fulfils(each, it));
    if (name === 'not') return !fulfils(value, it);
    if (name === 'within') return it.above().includes(String(value));
    if (name === 'named') return names(it).includes(String(value).trim().toLowerCase());
    const rows = it.related(name);
    if (!rows)
      return entries(value).every(([operator, operand]) =>
        holds(it.value(name), operator, operand),
      );
    const { edge, ...quantified } = value as Readonly<Record<string, Input>>;
    const across = rows.filter((row) => fulfils(edge, edgeFiltered(row.edge)));
    const asked = entries(quantified);
    // Conditions on the edge alone ask whether there is such an edge.
    if (asked.length === 0) return entries(edge).length === 0 || across.length > 0;
    return asked.every(([quantifier, inner]) => {
      const fulfilling = across.filter((row) => fulfils(inner, row.node)).length;
      return quantifiers[quantifier]?.(fulfilling, across.length);
    });
  });
}

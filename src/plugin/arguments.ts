// From the arguments of a list field to the plan's predicates, order and position.
import { RequestError } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { kindOfId, nodeProperties, relationsOf } from '../model/kinds.js';
import { decodeCursor, noCursor } from './cursor.js';
import type { Operator, OrderKey, Position, Predicate, SortDirection } from './plan.js';

export const defaultFirst = 100;
export const greatestFirst = 500;
/** Conditions in conditions: engines limit how deep brackets may go. */
const greatestDepth = 12;

type Input = Readonly<Record<string, unknown>>;
const entries = (input: unknown): [string, unknown][] =>
  Object.entries((input ?? {}) as Input).filter(
    ([, value]) => value !== undefined && value !== null,
  );

const both = (parts: readonly Predicate[]): Predicate | null =>
  parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : { kind: 'and', parts };

/** The condition that a `where` input of a kind (null: of any kind) stands for; null when it always holds. */
export function predicateOf(
  model: GraphModel,
  kind: string | null,
  where: unknown,
  depth = 1,
): Predicate | null {
  if (depth > greatestDepth)
    throw new RequestError(
      'BAD_USER_INPUT',
      `where: conditions may stand ${greatestDepth} deep in each other, not deeper`,
    );
  const inside = (of: string | null, inner: unknown) => predicateOf(model, of, inner, depth + 1);
  const properties = kind === null ? model.common : nodeProperties(model, kind);
  const relations = kind === null ? [] : relationsOf(model, kind);
  const parts = entries(where).flatMap(([name, value]): Predicate[] => {
    if (name === 'and' || name === 'or') {
      const inner = (value as unknown[]).map((each) => inside(kind, each));
      const parts = inner.filter((each) => each !== null);
      // What always holds asks nothing of an AND, and leaves an OR nothing to ask.
      const open = name === 'and' ? parts.length === 0 : parts.length < inner.length;
      return open ? [] : [{ kind: name, parts }];
    }
    if (name === 'not') {
      const part = inside(kind, value);
      return part ? [{ kind: 'not', part }] : [{ kind: 'or', parts: [] }];
    }
    const property = properties[name];
    if (property)
      return entries(value).map(([operator, operand]) => ({
        kind: 'compare',
        property: name,
        operator: operator as Operator,
        value: operand,
        list: property.list === true,
      }));
    const relation = relations.find(({ field }) => field === name);
    if (!relation)
      throw new RequestError('BAD_USER_INPUT', `where: ${name} is no property or relation`);
    const { edge, direction, targets } = relation;
    const target = targets.length === 1 ? (targets[0] ?? null) : null;
    return entries(value).map(([quantifier, inner]) => ({
      kind: 'related',
      edge,
      direction,
      labels: target === null ? null : [target],
      where: inside(target, inner),
      exists: quantifier === 'some',
    }));
  });
  return both(parts);
}

/** The order an `orderBy` input stands for; by name when there is none. */
export function orderOf(orderBy: unknown): readonly OrderKey[] {
  const items = ((orderBy as Input[] | null | undefined) ?? []).map((item) => entries(item));
  for (const item of items)
    if (item.length !== 1)
      throw new RequestError(
        'BAD_USER_INPUT',
        'orderBy: each item names one property, such as [{ name: ASC }, { id: DESC }]',
      );
  if (items.length === 0) return [{ property: 'name', direction: 'ASC' }];
  return items.flatMap((item) =>
    item.map(([property, direction]) => ({ property, direction: direction as SortDirection })),
  );
}

/** The number of rows asked for. */
export function firstOf(first: unknown): number {
  const count = (first as number | null | undefined) ?? defaultFirst;
  if (count < 0 || count > greatestFirst)
    throw new RequestError(
      'BAD_USER_INPUT',
      `first: ${count} is not possible; a page has 0 to ${greatestFirst} rows, then go on with after`,
    );
  return count;
}

/** The position an `after` cursor stands for in a list of a kind (null: of several). */
export function positionOf(
  model: GraphModel,
  kind: string | null,
  after: unknown,
  version: string,
  order: readonly OrderKey[],
): Position | null {
  if (typeof after !== 'string') return null;
  const position = decodeCursor(after, version, order);
  if (kind !== null && kindOfId(model, position.id) !== kind) throw noCursor();
  return position;
}

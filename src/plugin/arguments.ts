// From the arguments of a list field to the plan's order, size and positions.
import { RequestError } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { kindOfId, relationsOf } from '../model/kinds.js';
import { crossingOf } from './crossing.js';
import { decodeCursor, noCursor } from './cursor.js';
import type { OrderKey, Position, SortDirection } from './plan.js';

export const defaultFirst = 100;
export const greatestFirst = 500;

type Input = Readonly<Record<string, unknown>>;

/** The entries of an input that are given. */
export const entries = (input: unknown): [string, unknown][] =>
  Object.entries((input ?? {}) as Input).filter(
    ([, value]) => value !== undefined && value !== null,
  );

/** The order an `orderBy` input of a kind (null: of any) stands for; by name when there is none. */
export function orderOf(
  model: GraphModel,
  kind: string | null,
  orderBy: unknown,
): readonly OrderKey[] {
  const items = ((orderBy as Input[] | null | undefined) ?? []).map((item) => entries(item));
  for (const item of items)
    if (item.length !== 1)
      throw new RequestError(
        'BAD_USER_INPUT',
        'orderBy: each item names one property, such as [{ name: ASC }, { id: DESC }]',
      );
  if (items.length === 0) return [{ property: 'name', direction: 'ASC' }];
  const relations = kind === null ? [] : relationsOf(model, kind);
  return items.flatMap((item) =>
    item.map(([property, value]): OrderKey => {
      const direction = value as SortDirection;
      const relation = relations.find(({ field }) => field === property);
      if (!relation) return { property, direction };
      return { property, direction, count: crossingOf(model, relation) };
    }),
  );
}

/** How many rows a page has, and from which end. */
export function sizeOf(args: Input): { readonly size: number; readonly backward: boolean } {
  const [first, last] = [args['first'], args['last']] as (number | null | undefined)[];
  if (first != null && last != null)
    throw new RequestError(
      'BAD_USER_INPUT',
      'first and last: give one of the two; first takes rows from the beginning, last from the end',
    );
  const [name, size] = last == null ? ['first', first ?? defaultFirst] : ['last', last];
  if (size < 0 || size > greatestFirst)
    throw new RequestError(
      'BAD_USER_INPUT',
      `${name}: ${size} is not possible; a page has 0 to ${greatestFirst} rows, then go on with ${name === 'first' ? 'after' : 'before'}`,
    );
  return { size, backward: last != null };
}

/** The position that a cursor stands for in a list of a kind (null: of several); `name` is its argument. */
export function positionOf(
  model: GraphModel,
  kind: string | null,
  name: 'after' | 'before',
  cursor: unknown,
  version: string,
  order: readonly OrderKey[],
): Position | null {
  if (typeof cursor !== 'string') return null;
  const position = decodeCursor(name, cursor, version, order);
  if (kind !== null && kindOfId(model, position.id) !== kind) throw noCursor(name);
  return position;
}

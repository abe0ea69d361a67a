// What order, first, last, after and before mean: rows in one total order, cut.
import { decodeCursor, encodeCursor } from '../../src/plugin/cursor.js';
import type { OrderKey } from '../../src/plugin/plan.js';
import type { GraphEdge, GraphNode } from '../../src/seed/dataset.js';

type Direction = OrderKey['direction'];
type Order = readonly OrderKey[];

/** The order that an `orderBy` stands for. */
export const orderOf = (orderBy: unknown): Order => {
  const items = ((orderBy ?? []) as Readonly<Record<string, Direction>>[]).flatMap((item) =>
    Object.entries(item).map(([property, direction]) => ({ property, direction })),
  );
  return items.length === 0 ? [{ property: 'name', direction: 'ASC' }] : items;
};

/** A node of a list, with the edge that leads to it. */
export class Row {
  constructor(
    readonly node: GraphNode,
    readonly edge: GraphEdge | null,
    /** The values by which its page is sorted: a cursor holds them. */
    readonly values: readonly Key[] = [],
    readonly order: Order = [],
  ) {}

  cursor(version: string): string {
    return encodeCursor(version, this.order, {
      values: this.values.map((value) => value ?? null),
      id: this.node.id,
      edgeId: this.edge?.id ?? null,
    });
  }
}

/** A value to sort by. */
export type Key = string | number | boolean | null | undefined;

/** Nulls are the largest values; text goes by code unit. */
export const compare = (a: Key, b: Key): number => {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  return a < b ? -1 : a > b ? 1 : 0;
};

function compareAll(order: Order, a: readonly Key[], b: readonly Key[]): number {
  for (const [index, value] of a.entries()) {
    const sign = order[index]?.direction === 'DESC' ? -1 : 1;
    const compared = sign * compare(value, b[index]);
    if (compared !== 0) return compared;
  }
  return 0;
}

interface Cut {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly version: string;
}

/** One page of a list; `all` is the whole list, unsorted, with the values to sort by. */
export class Page {
  readonly totalCount: number;
  readonly edges: readonly Row[];
  readonly nodes: readonly GraphNode[];
  readonly pageInfo: Readonly<Record<string, unknown>>;

  constructor(
    readonly all: readonly Row[],
    order: Order,
    { first, last, after, before, version }: Cut,
    /** Why it is empty, asked only where it is. */
    readonly absence: () => unknown,
  ) {
    const keys = (row: Row): Key[] => [...row.values, row.node.id, row.edge?.id];
    const sorted = all.toSorted((a, b) => compareAll(order, keys(a), keys(b)));
    const seen = (name: 'after' | 'before', cursor: string | null | undefined) => {
      if (cursor == null) return null;
      const { values, id, edgeId } = decodeCursor(name, cursor, version, order);
      return [...values, id, ...(edgeId === null ? [] : [edgeId])];
    };
    const [from, to] = [seen('after', after), seen('before', before)];
    const rest = sorted.filter(
      (row) =>
        (!from || compareAll(order, from, keys(row)) < 0) &&
        (!to || compareAll(order, to, keys(row)) > 0),
    );
    const backward = last != null;
    const size = last ?? first ?? 100;
    const edges = backward ? rest.slice(Math.max(0, rest.length - size)) : rest.slice(0, size);
    const more = rest.length > size;
    this.totalCount = all.length;
    this.edges = edges;
    this.nodes = edges.map(({ node }) => node);
    this.pageInfo = {
      hasNextPage: backward ? to !== null : more,
      hasPreviousPage: backward ? more : from !== null,
      startCursor: edges[0]?.cursor(version) ?? null,
      endCursor: edges.at(-1)?.cursor(version) ?? null,
    };
  }
}

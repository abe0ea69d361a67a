// What order, first and after mean: rows in one total order, cut.
import { decodeCursor, encodeCursor } from '../../src/plugin/cursor.js';
import type { OrderKey } from '../../src/plugin/plan.js';
import type { GraphEdge, GraphNode, Value } from '../../src/seed/dataset.js';

type Order = readonly OrderKey[];

/** The order that an `orderBy` stands for. */
export const orderOf = (orderBy: unknown): Order => {
  const items = ((orderBy ?? []) as Readonly<Record<string, OrderKey['direction']>>[]).flatMap(
    (item) => Object.entries(item).map(([property, direction]) => ({ property, direction })),
  );
  return items.length === 0 ? [{ property: 'name', direction: 'ASC' }] : items;
};

/** A node of a list, with the edge that leads to it. */
export class Row {
  constructor(
    readonly node: GraphNode,
    readonly edge: GraphEdge | null,
    /** The order of its page: a cursor holds these values. */
    readonly order: Order = [],
  ) {}
}

type Key = Value | null | undefined;

/** Nulls are the largest values; text goes by code unit. */
const compare = (a: Key, b: Key): number => {
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

/** One page of a list. */
export class Page {
  readonly totalCount: number;
  readonly edges: readonly Row[];
  readonly nodes: readonly GraphNode[];
  readonly pageInfo: Readonly<Record<string, unknown>>;

  constructor(
    all: readonly Row[],
    order: Order,
    first: number,
    { after, version }: { readonly after: string | null; readonly version: string },
  ) {
    const values = ({ node }: Row) =>
      order.map(({ property }) => node.properties[property] ?? null);
    const keys = (row: Row): Key[] => [...values(row), row.node.id, row.edge?.id];
    const sorted = all.toSorted((a, b) => compareAll(order, keys(a), keys(b)));
    const position = after == null ? null : decodeCursor(after, version, order);
    const seen = position && [...position.values, position.id];
    if (seen && position.edgeId !== null) seen.push(position.edgeId);
    const rest = seen ? sorted.filter((row) => compareAll(order, seen, keys(row)) < 0) : sorted;
    const edges = rest.slice(0, first).map(({ node, edge }) => new Row(node, edge, order));
    const cursor = (row: Row | undefined) =>
      row &&
      encodeCursor(version, order, {
        values: values(row) as string[],
        id: row.node.id,
        edgeId: row.edge?.id ?? null,
      });
    this.totalCount = all.length;
    this.edges = edges;
    this.nodes = edges.map(({ node }) => node);
    this.pageInfo = {
      hasNextPage: rest.length > first,
      hasPreviousPage: position !== null,
      startCursor: cursor(edges[0]) ?? null,
      endCursor: cursor(edges.at(-1)) ?? null,
    };
  }
}

// The plan: what one root field asks of the graph, as plain records. No text, no rows, no names.
import type { Direction } from './types.js';

export type SortDirection = 'ASC' | 'DESC';

/** One kind of edge, crossed from a node to its neighbours. */
export interface Crossing {
  readonly edge: string;
  readonly direction: Direction;
  /** The only kind of the neighbours; null where there are several. */
  readonly label: string | null;
  /** The edge may hold in one view alone. */
  readonly viewed: boolean;
}

/** A key to sort by: a property of the node, or how many edges there are. */
export interface OrderKey {
  /** The property, or the relation’s field. */
  readonly property: string;
  readonly direction: SortDirection;
  readonly count?: Crossing;
}

/** A condition on a node or an edge. */
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Predicate[] }
  | { readonly kind: 'not'; readonly part: Predicate }
  | {
      readonly kind: 'compare';
      readonly property: string;
      readonly operator: Operator;
      readonly value: unknown;
      /** The property is a list: the condition holds for one of its items. */
      readonly list: boolean;
    }
  | {
      readonly kind: 'related';
      readonly crossing: Crossing;
      readonly quantifier: Quantifier;
      readonly where: Predicate | null;
      readonly edge: Predicate | null;
    }
  /** Its name, a synonym or a misprint is this text, capital letters or not. */
  | { readonly kind: 'named'; readonly text: string }
  /** The node of this id, or one below it. */
  | { readonly kind: 'within'; readonly crossing: Crossing; readonly id: unknown };

export type Quantifier = 'some' | 'none' | 'all' | 'single';

export type Operator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'notIn'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'startsWith'
  | 'endsWith'
  | 'isNull';

/** Where a page begins: the values of the order keys and the ids of the last row seen. */
export interface Position {
  readonly values: readonly (string | number | boolean | null)[];
  readonly id: string;
  /** Of the edge, where the page crosses one; parallel edges lead to one node twice. */
  readonly edgeId: string | null;
}

/**
 * What is read of one node: its properties in order, then its slots. Where the node may be of several kinds,
 * `byKind` says which slots each kind has; null where all of them are for every kind.
 */
export interface NodeShape {
  readonly properties: readonly string[];
  readonly slots: readonly Slot[];
  readonly byKind: Readonly<Record<string, readonly number[]>> | null;
}

/** What is read of one edge of a connection: a part for each response key that leads to the node. */
export interface EdgeShape {
  readonly key: string;
  readonly properties: readonly string[];
  readonly slots: readonly RefSlot[];
  readonly nodes: readonly { readonly key: string; readonly shape: NodeShape }[];
  readonly cursorKeys: readonly string[];
}

/** What is read of one map that a traversal returns. */
export interface MapShape {
  readonly properties: readonly string[];
  readonly slots: readonly (RefSlot | MapsSlot)[];
}

/** Why a list is empty: read of a map {face, claimIds, unknown, widerIds}. */
export interface AbsenceSlot {
  readonly key: string;
  readonly shape: MapShape;
}

/** How often each value of a property occurs. */
export interface FacetSlot {
  readonly key: string;
  readonly property: string;
  readonly list: boolean;
  readonly first: number;
}

/** Count, least, greatest, mean and median of a number. */
export interface AggregateSlot {
  readonly key: string;
  readonly property: string;
}

/** The rows of a page and what each of them carries. */
export interface Page {
  readonly labels: readonly string[] | null;
  readonly where: Predicate | null;
  /** Ids that the filter names; null where it names none. One that is not there explains an empty list. */
  readonly named: readonly unknown[] | null;
  /** The filters without their conditions on polarity; null where they have none. What is denied fulfils these. */
  readonly relaxed: { readonly where: Predicate | null; readonly edge: Predicate | null } | null;
  readonly order: readonly OrderKey[];
  readonly size: number;
  /** The last rows and not the first. */
  readonly backward: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
  readonly edges: readonly EdgeShape[];
  readonly nodes: readonly { readonly key: string; readonly shape: NodeShape }[];
  readonly pageInfo: readonly string[];
  readonly totalCount: readonly string[];
  readonly absence: readonly AbsenceSlot[];
  readonly facets: readonly FacetSlot[];
  readonly aggregates: readonly AggregateSlot[];
}

/** A connection across an edge. */
export interface RelationSlot {
  readonly kind: 'relation';
  readonly key: string;
  readonly crossing: Crossing;
  /** Conditions on the edge itself. */
  readonly edge: Predicate | null;
  /** Each node once, with the first of its edges. */
  readonly distinct: boolean;
  readonly page: Page;
}

/** Nodes by the id or ids that the owner holds. */
export interface RefSlot {
  readonly kind: 'ref';
  readonly key: string;
  readonly property: string;
  readonly label: string;
  readonly list: boolean;
  /** In the order of the ids. */
  readonly ordered: boolean;
  readonly shape: NodeShape;
}

/** A list of maps that the owner holds. */
export interface MapsSlot {
  readonly kind: 'maps';
  readonly key: string;
  readonly property: string;
  readonly first: boolean;
  readonly shape: MapShape;
}

/** A node that a traversal returns. */
export interface ColumnNodeSlot {
  readonly kind: 'columnNode';
  readonly key: string;
  readonly column: string;
  readonly shape: NodeShape;
}

export type Slot = RelationSlot | RefSlot;

/** Rows of a traversal for one response key, and what is read of each. */
export interface RowsShape {
  readonly key: string;
  /** Null: every row. */
  readonly bucket: { readonly column: string; readonly values: readonly string[] } | null;
  readonly columns: readonly string[];
  readonly slots: readonly (RefSlot | MapsSlot | ColumnNodeSlot)[];
}

/** What nodes are put into groups by: a property, or the nodes a relation leads to. */
export interface GroupKey {
  /** The property, or the relation’s field. */
  readonly by: string;
  readonly crossing: Crossing | null;
  /** The edge that leads from those nodes to wider ones, which count too; null where they stand alone. */
  readonly rollUp: Crossing | null;
}

/** Nodes of a kind in groups, with what a number of them comes to. */
export interface Groups {
  readonly label: string;
  readonly where: Predicate | null;
  readonly keys: readonly GroupKey[];
  readonly number: string;
  readonly size: number;
}

/** The view in which a plan reads the graph. */
export interface PlanView {
  /** The edge’s property that says in which view it holds, and the value of this view. */
  readonly property: string;
  readonly value: string;
  /** Properties of which a corrected twin is read where there is one. */
  readonly twins: readonly string[];
}

export type Plan = { readonly view: PlanView | null } & (
  | {
      readonly kind: 'one';
      /** Null: a node of any kind. */
      readonly label: string | null;
      readonly by: { readonly id: string } | { readonly name: string };
      readonly shape: NodeShape;
    }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'groups'; readonly groups: Groups; readonly rows: readonly RowsShape[] }
  | {
      readonly kind: 'traversal';
      readonly text: string;
      readonly params: Readonly<Record<string, unknown>>;
      readonly rows: readonly RowsShape[];
      /** An object with lists of rows, the rows of the only list, or its first row. */
      readonly gives: 'lists' | 'rows' | 'first';
    }
);

/** Whether a page has to look one row further than it gives. */
export const looksAhead = (page: Page): boolean => page.pageInfo.length > 0;

/** Whether any row of the page is wanted, and not only their number. */
export const wantsRows = (page: Page): boolean =>
  page.edges.length + page.nodes.length + page.pageInfo.length > 0;

/** Whether the rows are counted: a list that is not empty has no absence. */
export const wantsCount = (page: Page): boolean => page.totalCount.length + page.absence.length > 0;

/** Whether the page is its rows and nothing else. */
export const onlyRows = (page: Page): boolean =>
  !wantsCount(page) && page.facets.length + page.aggregates.length === 0;

/** Whether the page's rows must carry what a cursor is made of. */
export const wantsCursors = (page: Page): boolean =>
  page.pageInfo.length > 0 || page.edges.some(({ cursorKeys }) => cursorKeys.length > 0);

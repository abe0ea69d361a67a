// The plan: what one root field asks of the graph, as plain records. No text, no rows, no names. A value that a variable
// brings stands in it as Given.
import type { GraphQLOutputType } from 'graphql';
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
  | { readonly kind: 'named'; readonly text: unknown }
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
 * One response key of an object, and what it shows: a value, one of the slots or parts beside it, the name of the type,
 * or something that another resolver makes.
 */
export type Shown = { readonly key: string; readonly type: GraphQLOutputType } & (
  | {
      readonly kind: 'property';
      readonly property: string;
      readonly list: boolean;
      readonly rounded: boolean;
    }
  | { readonly kind: 'slot'; readonly of: SlotList; readonly index: number }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'totalCount' }
  | { readonly kind: 'typename'; readonly name: string }
  | { readonly kind: 'foreign' }
);

/** The lists of a shape that a response key may lead to. */
export type SlotList =
  | 'rows'
  | 'slots'
  | 'nodes'
  | 'edges'
  | 'pageInfo'
  | 'absence'
  | 'facets'
  | 'aggregates';

/**
 * What is read of one node: its properties in order, then its slots; and what each kind it may be of shows of them.
 */
export interface NodeShape {
  readonly properties: readonly string[];
  readonly slots: readonly Slot[];
  readonly shows: Readonly<Record<string, readonly Shown[]>>;
  /** Its kind is told by the row, for there are several. */
  readonly several: boolean;
  /** The field it answers gives an interface or a union. */
  readonly abstract: boolean;
}

/** What is read of one edge of a connection: a part for each response key that leads to the node. */
export interface EdgeShape {
  readonly properties: readonly string[];
  readonly slots: readonly RefSlot[];
  readonly nodes: readonly NodeShape[];
  readonly shows: readonly Shown[];
}

/** What is read of one map that a traversal returns. */
export interface MapShape {
  readonly properties: readonly string[];
  readonly slots: readonly (RefSlot | MapsSlot)[];
  readonly shows: readonly Shown[];
}

/** How often each value of a property occurs. */
export interface FacetSlot {
  readonly property: string;
  readonly list: boolean;
  readonly first: number;
  readonly shows: readonly Shown[];
}

/** Count, least, greatest, mean and median of a number. */
export interface AggregateSlot {
  readonly property: string;
  readonly shows: readonly Shown[];
}

/** The rows of a page and what each of them carries. */
export interface Page {
  readonly labels: readonly string[] | null;
  readonly where: Predicate | null;
  /** Ids, and lists of ids, that the filter names; null where it names none. One that is not there explains an empty list. */
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
  readonly nodes: readonly NodeShape[];
  /** What each response key of its page info shows. */
  readonly pageInfo: readonly (readonly Shown[])[];
  /** Why the list is empty: read of a map {face, claimIds, unknown, widerIds}. */
  readonly absence: readonly MapShape[];
  readonly facets: readonly FacetSlot[];
  readonly aggregates: readonly AggregateSlot[];
  readonly shows: readonly Shown[];
}

/** A connection across an edge. */
export interface RelationSlot {
  readonly kind: 'relation';
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
  readonly property: string;
  readonly first: boolean;
  readonly shape: MapShape;
}

/** A node that a traversal returns. */
export interface ColumnNodeSlot {
  readonly kind: 'columnNode';
  readonly column: string;
  readonly shape: NodeShape;
}

export type Slot = RelationSlot | RefSlot;

/** Rows of a traversal, and what is read of each. */
export interface RowsShape {
  /** Null: every row. */
  readonly bucket: { readonly column: string; readonly values: readonly string[] } | null;
  readonly columns: readonly string[];
  readonly slots: readonly (RefSlot | MapsSlot | ColumnNodeSlot)[];
  readonly shows: readonly Shown[];
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
      readonly by: { readonly id: unknown } | { readonly name: unknown };
      readonly shape: NodeShape;
    }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'groups'; readonly groups: Groups; readonly rows: readonly RowsShape[] }
  | {
      readonly kind: 'traversal';
      readonly text: string;
      readonly rows: readonly RowsShape[];
      /** What an object with lists of rows shows; else the rows of the only list, or its first row. */
      readonly gives: readonly Shown[] | 'rows' | 'first';
    }
);

/** Whether a page has to look one row further than it gives. */
export const looksAhead = (page: Page): boolean => page.pageInfo.length > 0;

/** Whether any row of the page is wanted, and not only their number. */
export const wantsRows = (page: Page): boolean =>
  page.edges.length + page.nodes.length + page.pageInfo.length > 0;

/** Whether the rows are counted: a list that is not empty has no absence. */
export const wantsCount = (page: Page): boolean =>
  page.absence.length > 0 || page.shows.some(({ kind }) => kind === 'totalCount');

/** Whether the page is its rows and nothing else. */
export const onlyRows = (page: Page): boolean =>
  !wantsCount(page) && page.facets.length + page.aggregates.length === 0;

/** Whether the page's rows must carry what a cursor is made of. */
export const wantsCursors = (page: Page): boolean =>
  page.pageInfo.length > 0 ||
  page.edges.some(({ shows }) => shows.some(({ kind }) => kind === 'cursor'));

/** Whether rows show their edges, or are told apart by them. */
export const wantsEdges = (page: Page): boolean =>
  page.edges.length > 0 || wantsCursors(page) || page.after !== null || page.before !== null;

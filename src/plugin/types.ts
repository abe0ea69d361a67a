// What a field of the schema says about the graph: the plugin reads it from the field's `graph` option.

import type SchemaBuilder from '@pothos/core';
import type { Statement } from '../cypher/statement.js';
import type { GraphModel } from '../model/define.js';

export type Direction = 'out' | 'in';

/** A property of the node, edge or map the field stands on. */
export interface PropertyField {
  readonly kind: 'property';
  readonly property: string;
  /** The property is a list; an empty one is not stored. */
  readonly list?: true;
  /** A computed number: engines add up in orders of their own, and differ in the last digits. */
  readonly rounded?: true;
}

/** A connection across one kind of edge. */
export interface RelationField {
  readonly kind: 'relation';
  readonly edge: string;
  readonly direction: Direction;
}

/** Nodes found by an id, or a list of ids, that the node, edge or map holds. */
export interface RefField {
  readonly kind: 'ref';
  readonly property: string;
  /** The kind of the nodes, or null for any. */
  readonly node: string | null;
  readonly list: boolean;
  /** The nodes stand in the order of the ids, and not in that of their own ids. */
  readonly ordered?: true;
}

/** A list of maps that a traversal returns in one column or one key of a map. */
export interface MapsField {
  readonly kind: 'maps';
  readonly property: string;
  /** The field gives the first map of the list, or null. */
  readonly first?: true;
}

/** A node that a traversal returns in one column; null where it returned none. */
export interface ColumnNodeField {
  readonly kind: 'columnNode';
  readonly column: string;
  readonly node: string;
}

/** The rows of a traversal of which a column has one of these values. */
export interface RowsField {
  readonly kind: 'rows';
  readonly column: string;
  readonly values: readonly string[];
}

/** Parts of a connection and of its edges, by role and never by name. */
export interface PartField {
  readonly kind:
    | 'edges'
    | 'nodes'
    | 'pageInfo'
    | 'totalCount'
    | 'absence'
    | 'facets'
    | 'aggregate'
    | 'node'
    | 'cursor';
}

/** Root: one node by id or name; of any kind, by id alone, when `node` is null. */
export interface OneField {
  readonly kind: 'one';
  readonly node: string | null;
}

/** Root: a page of nodes. */
export interface PageField {
  readonly kind: 'page';
  readonly node: string;
  /** What the field's own arguments ask for besides, as a `where` input of the kind. */
  readonly narrow?: (args: Arguments) => unknown;
}

/** Root: nodes of a kind in groups, by properties and by what they lead to. */
export interface GroupsField {
  readonly kind: 'groups';
  readonly node: string;
}

/** Root: a traversal, Cypher that ends in the declared columns, ordered by the column `rank`. */
export interface TraversalField {
  readonly kind: 'traversal';
  readonly text: string;
  /** Arguments of the field as parameters of the text; null where one is absent. */
  readonly params: (args: Arguments, context: GraphContext) => Parameters | Promise<Parameters>;
  /** The error that no row at all stands for; null where that is a fair answer. */
  readonly missing?: (
    args: Arguments,
    context: GraphContext,
  ) => Error | null | Promise<Error | null>;
  /** The field gives the rows themselves, or the first of them, and not an object with lists of rows. */
  readonly gives?: 'rows' | 'first';
}

export type Arguments = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, unknown>>;

export type InnerField =
  | PropertyField
  | RelationField
  | RefField
  | MapsField
  | ColumnNodeField
  | RowsField
  | PartField;
export type RootField = OneField | PageField | GroupsField | TraversalField;
export type GraphField = InnerField | RootField;

/** What the plugin needs of a request. */
export interface GraphRequest {
  /** Runs one statement and gives the values of its only column. */
  readonly run: (statement: Statement) => Promise<readonly unknown[]>;
  /** Names the data a cursor belongs to. */
  readonly version: string;
  /** Former ids of nodes, each with the id that took its place. */
  readonly redirects?: ReadonlyMap<string, string>;
}

/** What a plan takes from the data it is for. */
export type Data = Pick<GraphRequest, 'version' | 'redirects'>;

/** The id that an id stands for today. */
export const currentId = ({ redirects }: Data, id: string): string => redirects?.get(id) ?? id;

/** What the plugin finds in a request's context. */
export interface GraphContext {
  readonly graph: GraphRequest;
  /** Nodes whose names are near to one that is unknown, of this kind or of any: an error may show them. */
  readonly nearest?: (name: string, kind: string | null) => Promise<readonly Named[]>;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface GraphPluginOptions {
  readonly model: GraphModel;
}

/** A builder this plugin adds types to. */
export type GraphBuilder = InstanceType<typeof SchemaBuilder<GraphTypes>>;

/** What a builder has to be made with: `new SchemaBuilder<GraphTypes>(…)`. */
export interface GraphTypes {
  Context: GraphContext;
  DefaultFieldNullability: false;
  /** Properties of any kind at once, as a graph tool takes them. */
  Scalars: { JSON: { Input: unknown; Output: unknown } };
}

/** A node, edge or map as it is answered: what is selected of it, by response keys. */
export type Loaded = Readonly<Record<string, unknown>> & { readonly [kindKey]?: string };

/** Where a node keeps its kind, for an interface or a union to resolve its type; it is not sent. */
export const kindKey: unique symbol = Symbol('kind');

// What is selected of the graph on one type: response keys with what their fields ask, in document order.
import {
  type FieldNode,
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Operation } from './collect.js';
import type { Arguments, GraphField } from './types.js';

/** What a field asks of the graph; nothing where it is the name of the type, or some other resolver's. */
type SelectedField =
  | GraphField
  | { readonly kind: 'typename'; readonly name: string }
  | { readonly kind: 'foreign' };

export type Sets = readonly (SelectionSetNode | undefined)[];

/** One selected field: its response key, what it asks of the graph, its arguments and what is selected below it. */
export interface Selected {
  readonly key: string;
  readonly field: SelectedField;
  readonly type: GraphQLOutputType;
  readonly args: Arguments;
  /** The object types it may give: one, or the possible ones of an interface or union. */
  readonly types: readonly GraphQLObjectType[];
  readonly nodes: readonly FieldNode[];
  readonly sets: Sets;
}

export const setsOf = (nodes: readonly FieldNode[]): Sets => nodes.map((node) => node.selectionSet);

/** Object types a field may give: one, or the possible ones of an interface or union. */
export function typesOf(
  schema: GraphQLSchema,
  definition: GraphQLField<unknown, unknown>,
): readonly GraphQLObjectType[] {
  const type = getNamedType(definition.type);
  if (type instanceof GraphQLObjectType) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/** The fields that selection sets ask of a type. */
export function select(operation: Operation, parent: GraphQLObjectType, sets: Sets): Selected[] {
  const selected: Selected[] = [];
  for (const [key, nodes] of collectFields(operation, parent, sets)) {
    const [node] = nodes;
    if (!node) continue;
    const definition = parent.getFields()[node.name.value];
    if (!definition) {
      const field = { kind: 'typename', name: parent.name } as const;
      selected.push({ key, field, type: GraphQLString, args: {}, types: [], nodes, sets: [] });
      continue;
    }
    const field = (definition.extensions['graph'] as GraphField | undefined) ?? { kind: 'foreign' };
    const args = getArgumentValues(definition, node, operation.variables);
    const types = typesOf(operation.schema, definition);
    selected.push({ key, field, type: definition.type, args, types, nodes, sets: setsOf(nodes) });
  }
  return selected;
}

/** The only type a connection or a traversal gives. */
export function only([first]: readonly GraphQLObjectType[]): GraphQLObjectType {
  if (!first) throw new TypeError('a connection or a traversal gives an object type');
  return first;
}

// Selection sets as GraphQL itself collects them: by response key, every occurrence merged, directives heeded.
// It knows nothing of graphs.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** What a walk needs of an operation. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fields of one selection set on one concrete type, by response key, in document order. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

function included(
  { variables }: Operation,
  node: FieldNode | FragmentSpreadNode | InlineFragmentNode,
): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function applies(
  { schema }: Operation,
  type: GraphQLObjectType,
  condition?: NamedTypeNode,
): boolean {
  if (!condition || condition.name.value === type.name) return true;
  const named = schema.getType(condition.name.value);
  return isAbstractType(named) && schema.isSubType(named, type);
}

/** Collects the fields that the selection sets ask of `type`. */
export function collectFields(
  operation: Operation,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): Fields {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!included(operation, selection)) continue;
      switch (selection.kind) {
        case Kind.FIELD: {
          const key = selection.alias?.value ?? selection.name.value;
          const group = fields.get(key);
          if (group) group.push(selection);
          else fields.set(key, [selection]);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          if (applies(operation, type, selection.typeCondition)) walk(selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value;
          const fragment = operation.fragments[name];
          if (!fragment || visited.has(name)) break;
          visited.add(name);
          if (applies(operation, type, fragment.typeCondition)) walk(fragment.selectionSet);
          break;
        }
        default:
          selection satisfies never;
      }
    }
  };
  for (const set of selectionSets) if (set) walk(set);
  return fields;
}

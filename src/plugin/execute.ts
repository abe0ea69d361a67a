// An operation as a whole. Root fields of the graph answer at once with what is sent; graphql-js completes the rest: other
// fields, errors, and values that are not what their types say.
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { GraphModel } from '../model/define.js';
import { collectFields, type Fields, type Operation } from './collect.js';
import type { Root } from './prepare.js';
import { Answers, answer } from './run.js';
import type { Decoded } from './source.js';
import type { GraphContext, GraphField, RootField } from './types.js';

const fragments = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const known = fragments.get(document);
  if (known) return known;
  const found = document.definitions.flatMap((each) =>
    each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
  );
  const made = Object.fromEntries(found);
  fragments.set(document, made);
  return made;
}

interface Asked {
  readonly definition: OperationDefinitionNode;
  readonly operation: Operation;
  readonly fields: Fields;
}

/** What an operation asks of Query, by response keys; null for what is no query, or cannot be executed. */
export function asked({
  schema,
  document,
  operationName,
  variableValues,
}: ExecutionArgs): Asked | null {
  const definition = getOperationAST(document, operationName);
  const query = schema.getQueryType();
  if (definition?.operation !== OperationTypeNode.QUERY || !query) return null;
  const given = getVariableValues(
    schema,
    definition.variableDefinitions ?? [],
    variableValues ?? {},
  );
  if (!given.coerced) return null;
  const operation = { schema, fragments: fragmentsOf(document), variables: given.coerced };
  return {
    definition,
    operation,
    fields: collectFields(operation, query, [definition.selectionSet]),
  };
}

/** Executes an operation as graphql-js does, with the same results and errors. */
export const executor =
  (model: GraphModel) =>
  async (args: ExecutionArgs): Promise<ExecutionResult> => {
    const query = asked(args);
    if (!query) return execute(args);
    const request = args.contextValue as GraphContext;
    const roots = rootsOf(query);
    const settled = await Promise.allSettled(
      roots.map((root) => answer(model, root, query.operation, request)),
    );
    const sound = settled.every((each) => each.status === 'fulfilled' && each.value.sound);
    if (sound && roots.length === query.fields.size)
      return {
        data: Object.fromEntries(
          roots.map(({ key }, index) => [
            key,
            (settled[index] as PromiseFulfilledResult<Decoded>).value.value,
          ]),
        ),
      };
    const given = roots.map(({ key }, index) => [key, () => taken(settled[index])] as const);
    return execute({ ...args, rootValue: new Answers(given) });
  };

/** The root fields that ask the graph. */
function rootsOf({ definition: operation, operation: { schema }, fields }: Asked): Root[] {
  const known = schema.getQueryType()?.getFields() ?? {};
  return [...fields].flatMap(([key, nodes]): Root[] => {
    const definition = known[nodes[0]?.name.value ?? ''];
    const field = definition?.extensions['graph'] as GraphField | undefined;
    return definition && field
      ? [{ key, field: field as RootField, definition, nodes, operation }]
      : [];
  });
}

function taken(settled: PromiseSettledResult<Decoded> | undefined): unknown {
  if (settled?.status === 'fulfilled') return settled.value.value;
  throw settled?.reason;
}

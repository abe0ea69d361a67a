// A root field: the one statement runs, and its rows are decoded. The only effect.
import { type GraphQLFieldResolver, type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import { RequestError } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { fieldOf, kindOfId } from '../model/kinds.js';
import type { Operation } from './collect.js';
import { prepare, type Root } from './prepare.js';
import type { Decoded } from './source.js';
import type { GraphContext, GraphPluginOptions, RootField } from './types.js';

type Args = Readonly<Record<string, unknown>>;

/** What root fields gave already: graphql-js completes it, and runs nothing again. */
export class Answers extends Map<string | number, () => unknown> {}

/** The resolver of a root field. One statement, whatever is selected below it. */
export function resolveRoot(
  { model }: GraphPluginOptions,
  field: RootField,
): GraphQLFieldResolver<unknown, object, object> {
  return async (parent, _args, context, info): Promise<unknown> => {
    const given = parent instanceof Answers ? parent.get(info.path.key) : undefined;
    if (given) return given();
    const { schema, fragments, variableValues: variables } = info;
    const operation = { schema, fragments, variables };
    return (await answer(model, rootOf(field, info), operation, context as GraphContext)).value;
  };
}

function rootOf(field: RootField, info: GraphQLResolveInfo): Root {
  const definition = info.parentType.getFields()[info.fieldName];
  if (!definition) throw new TypeError(`no field ${info.fieldName}`);
  const { fieldNodes: nodes, operation } = info;
  return { key: String(info.path.key), field, definition, nodes, operation };
}

/** Answers a root field. Throws RequestError for what cannot be asked or is not there, EngineError when the engine fails. */
export async function answer(
  model: GraphModel,
  root: Root,
  operation: Operation,
  request: GraphContext,
): Promise<Decoded> {
  const { field, definition, nodes } = root;
  const [node] = nodes;
  if (!node) throw new TypeError('a root field stands in the document');
  const args: Args = getArgumentValues(definition, node, operation.variables);
  if (field.kind === 'one') requireOneOf(field.node, args);
  const { run, version } = request.graph;
  const own = field.kind === 'traversal' ? await field.params(args, request) : {};
  const { text, params, decode } = prepare(model, root, operation, request.graph);
  const rows = await run({ text, params: { ...own, ...params } });
  const missing =
    rows.length === 0 && field.kind === 'traversal' ? await field.missing?.(args, request) : null;
  if (missing) throw missing;
  const decoded = decode(rows, version);
  if (decoded.value === null && field.kind === 'one')
    throw await notFound(field.node, args, request, model);
  return decoded;
}

function requireOneOf(kind: string | null, { id, name }: Args): void {
  if (typeof id === 'string' ? typeof name !== 'string' : typeof name === 'string') return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `name one ${kind} by id or by name, not by both or neither`,
  );
}

async function notFound(
  kind: string | null,
  { id, name }: Args,
  context: GraphContext,
  model: GraphModel,
): Promise<RequestError> {
  const asked = String(id ?? name);
  const other = id == null ? undefined : kindOfId(model, asked);
  const elsewhere =
    other && kind && other !== kind
      ? `; it is the id of a ${other}: ask ${fieldOf(other)}(id:)`
      : '';
  const nearest = (await context.nearest?.(asked, kind)) ?? [];
  const hint = nearest.map((each) => `${each.id} (${each.name})`).join(', ');
  const message = `there is no ${kind ?? 'node'} ${JSON.stringify(asked)}${elsewhere}${hint ? `; near to it: ${hint}` : ''}`;
  return new RequestError('NOT_FOUND', message, { asked, nearest });
}

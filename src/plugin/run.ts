// A root field: plan it, print it, run the one statement, decode the rows.
import type { GraphQLFieldResolver } from 'graphql';
import { RequestError } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { fieldOf, kindOfId } from '../model/kinds.js';
import { PlanBuilder } from './build.js';
import { decodePlan } from './decode.js';
import { printPlan } from './print.js';
import {
  currentId,
  type GraphContext,
  type GraphPluginOptions,
  type Loaded,
  type OneField,
  type RootField,
} from './types.js';

type Args = Readonly<Record<string, unknown>>;

/** The resolver of a root field. One statement, whatever is selected below it. */
export function resolveRoot(
  { model }: GraphPluginOptions,
  field: RootField,
): GraphQLFieldResolver<unknown, object, object> {
  return async (_parent, given, context, info): Promise<Loaded | Loaded[] | null> => {
    const request = context as GraphContext;
    const args = current(field, given as Args, request);
    const { run, version } = request.graph;
    const { schema, fragments, variableValues: variables } = info;
    if (field.kind === 'one') requireOneOf(field, args);
    const definition = info.parentType.getFields()[info.fieldName];
    if (!definition) throw new TypeError(`no field ${info.fieldName}`);
    const builder = new PlanBuilder(model, { schema, fragments, variables }, version);
    const params = field.kind === 'traversal' ? await field.params(args, request) : {};
    const plan = builder.root(field, definition, info.fieldNodes, args, params);
    const rows = await run(printPlan(plan, model));
    const missing =
      rows.length === 0 && field.kind === 'traversal' ? await field.missing?.(args, request) : null;
    if (missing) throw missing;
    const loaded = decodePlan(plan, version, rows);
    if (loaded === null) throw await notFound(field, args, request, model);
    return loaded;
  };
}

/** Arguments with the id that took the place of a former one. */
function current(field: RootField, args: Args, { graph }: GraphContext): Args {
  const { id } = args;
  return field.kind === 'one' && typeof id === 'string'
    ? { ...args, id: currentId(graph, id) }
    : args;
}

function requireOneOf(field: OneField, { id, name }: Args): void {
  if (typeof id === 'string' ? typeof name !== 'string' : typeof name === 'string') return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `name one ${field.node} by id or by name, not by both or neither`,
  );
}

async function notFound(
  field: RootField,
  { id, name }: Args,
  context: GraphContext,
  model: GraphModel,
): Promise<RequestError> {
  const kind = field.kind === 'one' ? field.node : null;
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

// Fields below a root field: everything is there already, under the response key.
import type { GraphQLFieldResolver } from 'graphql';

/** The resolver of a field whose parent was made by this plugin. */
export const resolveInner: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  parent,
  _args,
  _context,
  info,
) => parent[info.path.key];

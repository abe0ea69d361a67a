// Fields below a root field: everything is there already, under the property's name or the response key.
import type { GraphQLFieldResolver } from 'graphql';
import { type InnerField, type Loaded, slotKey } from './types.js';

/** The resolver of a field whose parent was made by this plugin. */
export function resolveInner(field: InnerField): GraphQLFieldResolver<unknown, unknown, object> {
  if (field.kind === 'property') {
    const { property, list } = field;
    return (parent) => (parent as Loaded)[property] ?? (list ? [] : null);
  }
  return (parent, _args, _context, info) => (parent as Loaded)[slotKey(String(info.path.key))];
}

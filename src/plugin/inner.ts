// Fields below a root field: everything is there already, under the property's name or the response key.
import type { GraphQLFieldResolver } from 'graphql';
import { type InnerField, type Loaded, slotKey } from './types.js';

/** The resolver of a field whose parent was made by this plugin. */
export function resolveInner(field: InnerField): GraphQLFieldResolver<unknown, unknown, object> {
  if (field.kind === 'property') {
    const { property, list, rounded } = field;
    if (rounded) return (parent) => inDigits(loaded(parent)[property]);
    return (parent) => loaded(parent)[property] ?? (list ? [] : null);
  }
  return (parent, _args, _context, info) => loaded(parent)[slotKey(String(info.path.key))];
}

/** What the decoder made. */
const loaded = (parent: unknown): Loaded => parent as Loaded;

/** A number in twelve digits, which is as many as engines agree on. */
const inDigits = (value: unknown): number | null =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : null;

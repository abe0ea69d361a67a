// PageInfo as Relay has it.
import type { ObjectRef } from '@pothos/core';
import type { GraphBuilder, Loaded } from './types.js';

/** Adds the type; the decoder gives its values by these names. */
export function addPageInfo(
  builder: GraphBuilder,
): ObjectRef<GraphBuilder['$inferSchemaTypes'], Loaded> {
  const ref = builder.objectRef<Loaded>('PageInfo');
  builder.objectType(ref, {
    description: 'Where a page stands in its list.',
    fields: (t) => ({
      hasNextPage: t.boolean({
        description: 'There is more after this page.',
        resolve: (page) => page['hasNextPage'] === true,
      }),
      hasPreviousPage: t.boolean({
        description: 'There is something before this page.',
        resolve: (page) => page['hasPreviousPage'] === true,
      }),
      startCursor: t.string({
        nullable: true,
        description: 'Cursor of the first row.',
        resolve: (page) => page['startCursor'] as string | null,
      }),
      endCursor: t.string({
        nullable: true,
        description: 'Cursor of the last row: give it as after to go on.',
        resolve: (page) => page['endCursor'] as string | null,
      }),
    }),
  });
  return ref;
}

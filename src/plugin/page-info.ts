// PageInfo as Relay has it.
import type { ObjectRef } from '@pothos/core';
import { answered } from './answered.js';
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
        graph: { kind: 'property', property: 'hasNextPage' },
        resolve: answered,
      }),
      hasPreviousPage: t.boolean({
        description: 'There is something before this page.',
        graph: { kind: 'property', property: 'hasPreviousPage' },
        resolve: answered,
      }),
      startCursor: t.string({
        nullable: true,
        description: 'Cursor of the first row.',
        graph: { kind: 'property', property: 'startCursor' },
        resolve: answered,
      }),
      endCursor: t.string({
        nullable: true,
        description: 'Cursor of the last row: give it as after to go on.',
        graph: { kind: 'property', property: 'endCursor' },
        resolve: answered,
      }),
    }),
  });
  return ref;
}

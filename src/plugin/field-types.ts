// Pothos' types of fields, as the makers of GraphQL types here use them.
import type { GraphBuilder, Loaded } from './types.js';

export type Types = GraphBuilder['$inferSchemaTypes'];
export type Fields = PothosSchemaTypes.FieldBuilder<Types, Loaded>;
/** Whatever a field may give. */
export type AnyType = Parameters<Fields['field']>[0]['type'];

/** A list of a type: Pothos has no type for the list of a type that is known only when the schema is made. */
export const listOf = (type: AnyType): AnyType => [type] as AnyType;

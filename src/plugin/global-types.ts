// Declaration merging with Pothos and nothing else.
import type { FieldNullability, InputFieldMap, SchemaTypes, TypeParam } from '@pothos/core';
import type { GraphPlugin } from './index.js';
import type { GraphField, GraphPluginOptions } from './types.js';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      graph: GraphPlugin<Types>;
    }
    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      graph?: GraphPluginOptions;
    }
    export interface FieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      ParentShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveShape = unknown,
      ResolveReturnShape = unknown,
    > {
      /** What the field asks of the graph; with it no resolver is needed. */
      graph?: GraphField;
    }
  }
}

// GraphQL types for what a traversal returns, declared as data: one line a field.
import type { ObjectRef } from '@pothos/core';
import type { Vocabulary } from '../model/define.js';
import { answered } from './answered.js';
import { type AnyType, listOf, type Types } from './field-types.js';
import type { ModelTypes } from './model-types.js';
import type { GraphField, Loaded } from './types.js';

/** One field of an answer: its type, what it says, and where its value stands in a row or a map. */
export interface AnswerField {
  readonly type: AnyType;
  readonly nullable: boolean;
  readonly description: string;
  readonly graph: GraphField;
}

type Nullable = { readonly nullable?: true };
const field = (
  type: AnyType,
  description: string,
  graph: GraphField,
  { nullable }: Nullable = {},
): AnswerField => ({
  type,
  nullable: nullable === true,
  description,
  graph,
});

/** The words in which the fields of an answer are declared. `column` is a column of a row or a key of a map. */
export class AnswerTypes {
  constructor(readonly types: ModelTypes) {}

  /** An object type with these fields. */
  object(
    name: string,
    description: string,
    fields: Readonly<Record<string, AnswerField>>,
  ): ObjectRef<Types, Loaded> {
    const ref = this.types.builder.objectRef<Loaded>(name);
    this.types.builder.objectType(ref, {
      description,
      fields: (t) =>
        Object.fromEntries(
          Object.entries(fields).map(([key, each]) => [
            key,
            t.field({ ...each, resolve: answered }),
          ]),
        ),
    });
    return ref;
  }

  /** A closed vocabulary of the answer's own. */
  vocabulary(name: string, description: string, values: Vocabulary): AnyType {
    const entries = Object.entries(values);
    return this.types.builder.enumType(name, {
      description,
      values: Object.fromEntries(
        entries.map(([value, text]) => [value, { value, description: text }]),
      ),
    });
  }

  text(column: string, description: string, options?: Nullable): AnswerField {
    return this.value('String', column, description, options);
  }
  /** A value of a scalar or an enum. */
  value(type: AnyType, column: string, description: string, options?: Nullable): AnswerField {
    return field(type, description, { kind: 'property', property: column }, options);
  }
  /** A number that the engine computed. */
  computed(column: string, description: string): AnswerField {
    const graph: GraphField = { kind: 'property', property: column, rounded: true };
    return field('Float', description, graph, { nullable: true });
  }
  /** A value of a vocabulary of the model. */
  term(vocabulary: string, column: string, description: string, options?: Nullable): AnswerField {
    return this.value(this.types.inputs.enum(vocabulary), column, description, options);
  }
  /** A node by its id; of any kind when `kind` is null. */
  node(kind: string | null, column: string, description: string, options?: Nullable): AnswerField {
    const type = kind === null ? this.types.entity : this.types.node(kind);
    return field(
      type,
      description,
      { kind: 'ref', property: column, node: kind, list: false },
      options,
    );
  }
  /** Nodes by their ids; of any kind when `kind` is null. */
  nodes(kind: string | null, column: string, description: string): AnswerField {
    const graph: GraphField = { kind: 'ref', property: column, node: kind, list: true };
    const type = kind === null ? this.types.entity : this.types.node(kind);
    return field(listOf(type), description, graph);
  }
  /** A node that stands in a column itself. */
  column(kind: string, column: string, description: string, options?: Nullable): AnswerField {
    return field(
      this.types.node(kind),
      description,
      { kind: 'columnNode', column, node: kind },
      options,
    );
  }
  /** A list of maps. */
  maps(type: ObjectRef<Types, Loaded>, column: string, description: string): AnswerField {
    return field([type], description, { kind: 'maps', property: column });
  }
  /** The first map of a list, or null. */
  first(type: ObjectRef<Types, Loaded>, column: string, description: string): AnswerField {
    return field(
      type,
      description,
      { kind: 'maps', property: column, first: true },
      { nullable: true },
    );
  }
  /** The rows whose column has one of the values. */
  rows(
    type: ObjectRef<Types, Loaded>,
    column: string,
    values: readonly string[],
    description: string,
  ): AnswerField {
    return field([type], description, { kind: 'rows', column, values });
  }
}

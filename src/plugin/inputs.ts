// Enums, filters and orders of a model, as GraphQL inputs.
import type { EnumRef, InputFieldRef, InputObjectRef } from '@pothos/core';
import type { GraphModel, Properties, Property } from '../model/define.js';
import { nodeProperties, relationsOf } from '../model/kinds.js';
import type { GraphBuilder } from './types.js';

type Input = Readonly<Record<string, unknown>>;
type Types = GraphBuilder['$inferSchemaTypes'];
type AnyInput = InputObjectRef<Types, Input>;
type AnyField = InputFieldRef<Types, NonNullable<unknown> | null | undefined>;
type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

const scalars: Readonly<Record<string, 'String' | 'Int' | 'Float' | 'Boolean'>> = {
  string: 'String',
  int: 'Int',
  float: 'Float',
  boolean: 'Boolean',
};

const words: Readonly<Record<string, string>> = {
  eq: 'Equal to.',
  ne: 'Different from; nothing that is null.',
  in: 'One of.',
  lt: 'Less than.',
  lte: 'Less than or equal to.',
  gt: 'Greater than.',
  gte: 'Greater than or equal to.',
  contains: 'Has this text in it, capital letters or not.',
  startsWith: 'Begins with this text, capital letters or not.',
  isNull: 'Is missing (true), or is there (false).',
};
const operators: Readonly<Record<string, readonly string[]>> = {
  string: ['eq', 'ne', 'in', 'contains', 'startsWith', 'isNull'],
  int: ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'isNull'],
  float: ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'isNull'],
  boolean: ['eq', 'isNull'],
};

const upper = (name: string): string => name[0]?.toUpperCase() + name.slice(1);

/** The inputs of one model. Each is made when it is first asked for, once. */
export class Inputs {
  readonly #enums = new Map<string, EnumRef<Types, string>>();
  readonly #made = new Map<string, AnyInput>();

  constructor(
    readonly builder: GraphBuilder,
    readonly model: GraphModel,
  ) {
    for (const [name, values] of Object.entries(model.vocabularies))
      this.#enums.set(
        name,
        builder.enumType(name, {
          description: model.vocabularyWords?.[name] ?? `One of the values of ${name}.`,
          values: Object.fromEntries(
            Object.entries(values).map(([value, description]) => [value, { value, description }]),
          ),
        }),
      );
  }

  /** The GraphQL type of a property’s single value. */
  type({ type }: Property) {
    return this.#enums.get(type) ?? scalars[type] ?? 'String';
  }

  enum(name: string) {
    return this.#enums.get(name) ?? this.sortDirection();
  }

  /** The node kinds as an enum. */
  readonly nodeKind = lazily(() => this.#kinds('NodeKind', 'A kind of node.', this.model.nodes));
  /** The edge kinds as an enum. */
  readonly edgeKind = lazily(() => this.#kinds('EdgeKind', 'A kind of edge.', this.model.edges));

  #kinds(
    name: string,
    description: string,
    kinds: Readonly<Record<string, { description: string }>>,
  ) {
    const entries = Object.entries(kinds);
    return this.builder.enumType(name, {
      description,
      values: Object.fromEntries(
        entries.map(([value, kind]) => [value, { value, description: kind.description }]),
      ),
    });
  }

  readonly sortDirection = lazily(() =>
    this.builder.enumType('SortDirection', {
      description: 'Which way to sort; missing values come last upwards and first downwards.',
      values: {
        ASC: { value: 'ASC', description: 'Upwards.' },
        DESC: { value: 'DESC', description: 'Downwards.' },
      } as const,
    }),
  );

  /** Inputs refer to each other in circles, so each is known by name before its fields are made. */
  #once(
    name: string,
    description: string,
    fields: (t: InputFields, ref: AnyInput) => Record<string, AnyField>,
  ): AnyInput {
    const known = this.#made.get(name);
    if (known) return known;
    const ref = this.builder.inputRef<Input>(name);
    this.#made.set(name, ref);
    this.builder.inputType(ref, { description, fields: (t) => fields(t, ref) });
    return ref;
  }

  #valueFilter(property: Property): AnyInput {
    const type = this.type(property);
    const description = 'Conditions on a value; all that are given must hold.';
    return this.#once(`${upper(property.type)}Filter`, description, (t) =>
      Object.fromEntries(
        (operators[property.type] ?? ['eq', 'ne', 'in', 'isNull']).map((operator) => {
          const description = words[operator] ?? operator;
          if (operator === 'isNull') return [operator, t.boolean({ description })];
          return [operator, t.field({ type: operator === 'in' ? [type] : type, description })];
        }),
      ),
    );
  }

  #properties(kind: string | null): Properties {
    return kind === null ? this.model.common : nodeProperties(this.model, kind);
  }

  /** The filter of a kind; of any kind by the common properties when it is null. */
  filter(kind: string | null): AnyInput {
    const what = kind ?? 'nodes of any kind';
    const description = `Conditions on ${what}; all that are given must hold. A condition on a list holds when one of its items fulfils it.`;
    return this.#once(`${kind ?? 'Entity'}Filter`, description, (t, ref) => ({
      and: t.field({ type: [ref], description: 'All of these hold.' }),
      or: t.field({ type: [ref], description: 'At least one of these holds.' }),
      not: t.field({ type: ref, description: 'This does not hold.' }),
      ...Object.fromEntries(
        Object.entries(this.#properties(kind)).map(([each, property]) => [
          each,
          t.field({ type: this.#valueFilter(property), description: property.description }),
        ]),
      ),
      ...Object.fromEntries(
        (kind === null ? [] : relationsOf(this.model, kind)).map(({ field, edge, targets }) => [
          field,
          t.field({
            type: this.#relationFilter(targets.length === 1 ? (targets[0] ?? null) : null),
            description: `Conditions on the nodes reached by ${edge}.`,
          }),
        ]),
      ),
    }));
  }

  #relationFilter(kind: string | null): AnyInput {
    const description =
      'Conditions on related nodes. An empty filter asks only whether there is one.';
    return this.#once(`${kind ?? 'Entity'}RelationFilter`, description, (t) => ({
      some: t.field({
        type: this.filter(kind),
        description: 'At least one related node fulfils this.',
      }),
      none: t.field({ type: this.filter(kind), description: 'No related node fulfils this.' }),
    }));
  }

  /** The order of a kind: each item of the list names one property. */
  order(kind: string | null): AnyInput {
    const description = 'One property to sort by, such as { name: ASC }.';
    return this.#once(`${kind ?? 'Entity'}Order`, description, (t) =>
      Object.fromEntries(
        Object.entries(this.#properties(kind))
          .filter(([, { list }]) => !list)
          .map(([each, { description }]) => [
            each,
            t.field({ type: this.sortDirection(), description }),
          ]),
      ),
    );
  }
}

function lazily<V>(make: () => V): () => V {
  let value: V | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

// Enums, filters and orders of a model, as GraphQL inputs.
import type { EnumRef, InputFieldRef, InputObjectRef } from '@pothos/core';
import type { GraphModel, Properties, Property } from '../model/define.js';
import {
  edgeProperties,
  nodeProperties,
  pascalOf,
  type Relation,
  relationsOf,
  sourcesOf,
} from '../model/kinds.js';
import { operatorsOf, operatorWords, takesList } from './filter-words.js';
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

  /** The enum of a vocabulary; asking for one that the model has not is a mistake of the program. */
  enum(name: string): EnumRef<Types, string> {
    const found = this.#enums.get(name);
    if (!found) throw new TypeError(`no vocabulary ${name}`);
    return found;
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

  #valueFilter(name: string, property: Property): AnyInput {
    const type = name === 'id' ? 'ID' : this.type(property);
    const description = 'Conditions on a value; all that are given must hold.';
    return this.#once(`${name === 'id' ? 'ID' : upper(property.type)}Filter`, description, (t) =>
      Object.fromEntries(
        operatorsOf(property.type).map((operator) => {
          const description = operatorWords[operator] ?? operator;
          if (operator === 'isNull') return [operator, t.boolean({ description })];
          return [operator, t.field({ type: takesList(operator) ? [type] : type, description })];
        }),
      ),
    );
  }

  #properties(kind: string | null): Properties {
    return kind === null ? this.model.common : nodeProperties(this.model, kind);
  }

  /** Fields that every filter has: other filters of its own sort, joined. */
  #joins(t: InputFields, ref: AnyInput) {
    return {
      and: t.field({ type: [ref], description: 'All of these hold.' }),
      or: t.field({ type: [ref], description: 'At least one of these holds.' }),
      not: t.field({ type: ref, description: 'This does not hold.' }),
    };
  }

  #conditions(t: InputFields, properties: Properties) {
    return Object.fromEntries(
      Object.entries(properties).map(([each, property]) => [
        each,
        t.field({ type: this.#valueFilter(each, property), description: property.description }),
      ]),
    );
  }

  /** The filter of a kind; of any kind by the common properties when it is null. */
  filter(kind: string | null): AnyInput {
    const what = kind ?? 'nodes of any kind';
    const description = `Conditions on ${what}; all that are given must hold. A condition on a list holds when one of its items fulfils it.`;
    return this.#once(`${kind ?? 'Entity'}Filter`, description, (t, ref) => ({
      ...this.#joins(t, ref),
      ...this.#within(t, kind),
      named: t.string({
        description:
          'Its name, a synonym or a misprint of the source is this, capital letters or not.',
      }),
      ...this.#conditions(t, this.#properties(kind)),
      ...Object.fromEntries(
        (kind === null ? [] : relationsOf(this.model, kind)).map((relation) => [
          relation.field,
          t.field({
            type: this.#relationFilter(relation),
            description: `Conditions on the nodes reached by ${relation.edge}.`,
          }),
        ]),
      ),
    }));
  }

  #within(t: InputFields, kind: string | null) {
    const { hierarchy } = this.model;
    if (!hierarchy) return {};
    if (kind !== null && !sourcesOf(this.model, hierarchy).includes(kind)) return {};
    const description = `Is the node of this id, or stands below it by ${hierarchy}.`;
    return { within: t.field({ type: 'ID', description }) };
  }

  /** The filter of an edge: conditions on its own properties. */
  edgeFilter(edge: string): AnyInput {
    const description = `Conditions on an edge ${edge}; all that are given must hold.`;
    return this.#once(`${pascalOf(edge)}EdgeFilter`, description, (t, ref) => ({
      ...this.#joins(t, ref),
      ...this.#conditions(t, edgeProperties(this.model, edge)),
    }));
  }

  #relationFilter({ edge, targets }: Relation): AnyInput {
    const kind = targets.length === 1 ? (targets[0] ?? null) : null;
    const type = this.filter(kind);
    const description =
      'Conditions on related nodes. An empty condition holds for every node: some: {} asks whether there is one.';
    return this.#once(`${pascalOf(edge)}${kind ?? 'Entity'}RelationFilter`, description, (t) => ({
      some: t.field({ type, description: 'At least one related node fulfils this.' }),
      none: t.field({ type, description: 'No related node fulfils this.' }),
      all: t.field({
        type,
        description: 'Every related node fulfils this; so it is when there is none.',
      }),
      single: t.field({ type, description: 'Just one edge leads to a node that fulfils this.' }),
      edge: t.field({
        type: this.edgeFilter(edge),
        description:
          'Only edges that fulfil this are looked at; alone it asks whether there is one.',
      }),
    }));
  }

  /** The order of a kind: each item of the list names one property, or one relation to count. */
  order(kind: string | null): AnyInput {
    const description =
      'One thing to sort by, such as { name: ASC }; a relation stands for how many edges there are.';
    return this.#once(`${kind ?? 'Entity'}Order`, description, (t) => ({
      ...Object.fromEntries(
        Object.entries(this.#properties(kind))
          .filter(([, { list }]) => !list)
          .map(([each, { description }]) => [
            each,
            t.field({ type: this.sortDirection(), description }),
          ]),
      ),
      ...Object.fromEntries(
        (kind === null ? [] : relationsOf(this.model, kind)).map(({ field, edge }) => [
          field,
          t.field({ type: this.sortDirection(), description: `How many edges ${edge} there are.` }),
        ]),
      ),
    }));
  }

  /** What nodes of a kind can be grouped by, as an enum: its properties of one value, and its relations. */
  grouping(kind: string): EnumRef<Types, string> {
    const properties = Object.entries(nodeProperties(this.model, kind)).filter(
      ([name, { list }]) => name !== 'id' && !list,
    );
    const relations = relationsOf(this.model, kind).map(
      ({ field, edge }) => [field, `The nodes reached by ${edge}.`] as const,
    );
    return this.builder.enumType(`${kind}Grouping`, {
      description: `What to group by: a property of ${kind}, or the nodes that a relation leads to.`,
      values: Object.fromEntries([
        ...properties.map(([value, { description }]) => [value, { value, description }]),
        ...relations.map(([value, description]) => [value, { value, description }]),
      ]),
    });
  }

  readonly #choices = new Map<string, EnumRef<Types, string> | null>();

  /** The properties of a kind (null: of any) as an enum; only numbers, or all. Null where there is none. */
  property(kind: string | null, only: 'numbers' | 'all'): EnumRef<Types, string> | null {
    const name = `${kind ?? 'Entity'}${only === 'all' ? 'Property' : 'Number'}`;
    const known = this.#choices.get(name);
    if (known !== undefined) return known;
    const chosen = Object.entries(this.#properties(kind)).filter(
      ([each, { type, list }]) =>
        each !== 'id' && (only === 'all' || (!list && (type === 'int' || type === 'float'))),
    );
    const made =
      chosen.length === 0
        ? null
        : this.builder.enumType(name, {
            description: `A ${only === 'all' ? 'property' : 'number'} of ${kind ?? 'any node'}.`,
            values: Object.fromEntries(
              chosen.map(([value, { description }]) => [value, { value, description }]),
            ),
          });
    this.#choices.set(name, made);
    return made;
  }
}

function lazily<V>(make: () => V): () => V {
  let value: V | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

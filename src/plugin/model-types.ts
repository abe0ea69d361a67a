// GraphQL types for a whole model: objects, connections, edges and root fields, each described by the model.
// It knows the shape of a model and none of its content.
import type { ArgumentRef, FieldMap, InterfaceRef, ObjectRef } from '@pothos/core';
import type { EdgeKind, GraphModel, Properties } from '../model/define.js';
import {
  edgeKind,
  edgeProperties,
  fieldOf,
  nodeKind,
  nodeProperties,
  pascalOf,
  type Relation,
  relationsOf,
} from '../model/kinds.js';
import { answered } from './answered.js';
import { ConnectionTypes } from './connection-types.js';
import { crossingOf } from './crossing.js';
import { type Fields, listOf, type Types } from './field-types.js';
import { Inputs } from './inputs.js';
import {
  type Arguments,
  type GraphBuilder,
  type GraphField,
  kindKey,
  type Loaded,
  type RefField,
} from './types.js';

/** What a relation gives, from the side it is asked from. */
const wordsOf = ({ description, inverse }: EdgeKind, direction: 'out' | 'in'): string =>
  direction === 'in' ? (inverse ?? description) : description;

/** Arguments of a list besides the usual, and the `where` input that they stand for. */
export interface MoreArguments {
  readonly args: (t: Pick<Fields, 'arg'>) => Record<string, ArgumentRef<Types, unknown>>;
  readonly where: (args: Arguments) => unknown;
}

/** Makes the types of a model on a builder. */
export class ModelTypes {
  readonly inputs: Inputs;
  readonly json;
  /** What every node has: the type of a relation that leads to several kinds. */
  readonly entity: InterfaceRef<Types, Loaded>;
  readonly #nodes = new Map<string, ObjectRef<Types, Loaded>>();
  /** What every edge has that asserts something. */
  readonly factEdge: InterfaceRef<Types, Loaded>;
  readonly #connections: ConnectionTypes;

  constructor(
    readonly builder: GraphBuilder,
    readonly model: GraphModel,
  ) {
    this.inputs = new Inputs(builder, model);
    this.json = builder.scalarType('JSON', {
      description: 'Any JSON value.',
      serialize: (value) => value,
    });
    this.entity = builder.interfaceRef<Loaded>('Entity');
    this.factEdge = builder.interfaceRef<Loaded>('FactEdge');
    for (const kind of Object.keys(model.nodes))
      this.#nodes.set(kind, builder.objectRef<Loaded>(kind));
    this.#connections = new ConnectionTypes(this);
    this.#addInterfaces();
    for (const kind of Object.keys(model.nodes)) this.#addNode(kind);
    for (const edge of Object.keys(model.edges))
      for (const direction of ['out', 'in'] as const) this.#edgeConnection(edge, direction);
  }

  /** The type of a node kind. */
  node(kind: string): ObjectRef<Types, Loaded> {
    const ref = this.#nodes.get(kind);
    if (!ref) throw new TypeError(`no node kind ${kind}`);
    return ref;
  }

  /** Adds the singular and the plural root field of every kind; `more` are arguments of a kind's list besides the usual. */
  addRootFields(more: Readonly<Record<string, MoreArguments>> = {}): void {
    for (const [kind, { description, plural }] of Object.entries(this.model.nodes)) {
      const connection = this.#connections.connection(kind, kind, this.node(kind), null);
      this.builder.queryField(fieldOf(kind), (t) =>
        t.field({
          type: this.node(kind),
          nullable: true,
          description: `One ${kind}, by id or by name (synonyms, and misprints of the source, count). ${description}`,
          args: {
            id: t.arg.id({ description: 'The readable id, such as drug:trastuzumab.' }),
            name: t.arg.string({
              description: 'A name, a synonym or a misprint of the source, capital letters or not.',
            }),
            ...this.viewArgument(t),
          },
          graph: { kind: 'one', node: kind },
          resolve: answered,
        }),
      );
      this.builder.queryField(plural, (t) =>
        t.field({
          type: connection,
          description: `A page of ${plural}. ${description}`,
          args: {
            ...this.#connections.pageArguments(t, kind),
            ...more[kind]?.args(t),
            ...this.viewArgument(t),
          },
          graph: { kind: 'page', node: kind, ...(more[kind] && { narrow: more[kind].where }) },
          resolve: answered,
        }),
      );
    }
  }

  #addInterfaces(): void {
    this.builder.interfaceType(this.entity, {
      description: 'Any node of the graph.',
      resolveType: (value) => (value as Loaded)[kindKey],
      fields: (t) => ({
        ...this.#properties(t, this.model.common),
        ...this.#evidence(t),
        ...this.#relations(t, this.#common()),
      }),
    });
    this.builder.interfaceType(this.factEdge, {
      description: 'An edge that asserts something, with the evidence it stands on.',
      fields: (t) => ({ ...this.#properties(t, this.model.fact), ...this.#evidence(t) }),
    });
  }

  /** Relations that every kind has. */
  #common(): readonly Relation[] {
    const all = Object.keys(this.model.nodes).map((kind) => relationsOf(this.model, kind));
    return (all[0] ?? []).filter(({ field }) =>
      all.every((relations) => relations.some((each) => each.field === field)),
    );
  }

  #addNode(kind: string): void {
    this.builder.objectType(this.node(kind), {
      description: nodeKind(this.model, kind).description,
      interfaces: [this.entity],
      fields: (t) => ({
        ...this.#properties(t, nodeProperties(this.model, kind)),
        ...this.#evidence(t),
        ...this.#relations(t, relationsOf(this.model, kind)),
      }),
    });
  }

  #properties(t: Fields, properties: Properties) {
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const type = name === 'id' ? 'ID' : this.inputs.type(property);
        const graph: GraphField = {
          kind: 'property',
          property: name,
          ...(property.list && { list: true as const }),
        };
        const description = property.description;
        const field = property.list
          ? t.field({ type: listOf(type), description, graph, resolve: answered })
          : t.field({
              type: type,
              nullable: !property.required,
              description,
              graph,
              resolve: answered,
            });
        return [name, field];
      }),
    );
  }

  #evidence(t: Fields) {
    const kind = this.model.evidence?.kind;
    if (!kind) return {};
    const graph: RefField = { kind: 'ref', property: 'claimIds', node: kind, list: true };
    return {
      claims: t.field({
        type: [this.node(kind)],
        description: 'The claims it stands on.',
        graph,
        resolve: answered,
      }),
    };
  }

  #relations(t: Fields, relations: readonly Relation[]) {
    return Object.fromEntries(
      relations.map(({ field, edge, direction, targets }) => [
        field,
        t.field({
          type: this.#edgeConnection(edge, direction),
          description: wordsOf(edgeKind(this.model, edge), direction),
          args: {
            ...this.#connections.pageArguments(
              t,
              targets.length === 1 ? (targets[0] ?? null) : null,
            ),
            ...this.#connections.edgeArguments(t, edge),
          },
          graph: { kind: 'relation', edge, direction },
          resolve: answered,
        }),
      ]),
    );
  }

  /** The argument of a root field that chooses the view; none where the model has no views. */
  viewArgument(t: Pick<Fields, 'arg'>) {
    const { views } = this.model;
    if (!views) return {};
    return {
      view: t.arg({
        type: this.inputs.enum(views.vocabulary),
        defaultValue: views.standard,
        description:
          `The view in which the whole field is answered, filters and orders too. ${this.model.vocabularyWords?.[views.vocabulary] ?? ''}`.trim(),
      }),
    };
  }

  /** Fields of an edge: its properties and its evidence. */
  edgeFields(t: Fields, edge: string): FieldMap {
    const evidence = edgeKind(this.model, edge).provenance ? {} : this.#evidence(t);
    return { ...this.#properties(t, edgeProperties(this.model, edge)), ...evidence };
  }

  readonly #edgeConnections = new Map<string, ObjectRef<Types, Loaded>>();

  #edgeConnection(edge: string, direction: 'out' | 'in'): ObjectRef<Types, Loaded> {
    const name = pascalOf(edge) + (direction === 'out' ? 'Out' : 'In');
    const known = this.#edgeConnections.get(name);
    if (known) return known;
    const { label } = crossingOf(this.model, { edge, direction });
    const node = label === null ? this.entity : this.node(label);
    const made = this.#connections.connection(name, label, node, edge);
    this.#edgeConnections.set(name, made);
    return made;
  }
}

// GraphQL types for a whole model: objects, connections, edges and root fields, each described by the model.
// It knows the shape of a model and none of its content.
import type { InterfaceRef, ObjectRef } from '@pothos/core';
import type { GraphModel, Properties } from '../model/define.js';
import {
  edgeKind,
  edgeProperties,
  fieldOf,
  nodeKind,
  nodeProperties,
  type Relation,
  relationsOf,
  sourcesOf,
  targetsOf,
} from '../model/kinds.js';
import { answered } from './answered.js';
import { defaultFirst, greatestFirst } from './arguments.js';
import { Inputs } from './inputs.js';
import { addPageInfo } from './page-info.js';
import type { GraphBuilder, GraphField, Loaded, RefField } from './types.js';

type Types = GraphBuilder['$inferSchemaTypes'];
type NodeRef = ObjectRef<Types, Loaded> | InterfaceRef<Types, Loaded>;
type Fields = PothosSchemaTypes.FieldBuilder<Types, Loaded>;
type AnyType = Parameters<Fields['field']>[0]['type'];

const pascal = (kind: string): string =>
  kind.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/** Makes the types of a model on a builder. `evidence` is the kind that the ids in `claimIds` name. */
export class ModelTypes {
  readonly inputs: Inputs;
  readonly json;
  /** What every node has: the type of a relation that leads to several kinds. */
  readonly entity: InterfaceRef<Types, Loaded>;
  readonly #nodes = new Map<string, ObjectRef<Types, Loaded>>();
  readonly #factEdge: InterfaceRef<Types, Loaded>;
  readonly #pageInfo: ObjectRef<Types, Loaded>;

  constructor(
    readonly builder: GraphBuilder,
    readonly model: GraphModel,
    readonly evidence: string,
  ) {
    this.inputs = new Inputs(builder, model);
    this.json = builder.scalarType('JSON', {
      description: 'Any JSON value.',
      serialize: (value) => value,
    });
    this.entity = builder.interfaceRef<Loaded>('Entity');
    this.#factEdge = builder.interfaceRef<Loaded>('FactEdge');
    this.#pageInfo = addPageInfo(builder);
    for (const kind of Object.keys(model.nodes))
      this.#nodes.set(kind, builder.objectRef<Loaded>(kind));
    this.#addInterfaces();
    for (const kind of Object.keys(model.nodes)) this.#addNode(kind);
    for (const edge of Object.keys(model.edges)) this.#addConnections(edge);
  }

  /** The type of a node kind. */
  node(kind: string): ObjectRef<Types, Loaded> {
    const ref = this.#nodes.get(kind);
    if (!ref) throw new TypeError(`no node kind ${kind}`);
    return ref;
  }

  /** Adds the singular and the plural root field of every kind. */
  addRootFields(): void {
    for (const [kind, { description, plural }] of Object.entries(this.model.nodes)) {
      const connection = this.#connection(kind, this.node(kind), null);
      this.builder.queryField(fieldOf(kind), (t) =>
        t.field({
          type: this.node(kind),
          nullable: true,
          description: `One ${kind}, by id or by name (synonyms and misprints count). ${description}`,
          args: {
            id: t.arg.id({ description: 'The readable id, such as drug:trastuzumab.' }),
            name: t.arg.string({
              description: 'A name, synonym or misprint, capital letters or not.',
            }),
          },
          graph: { kind: 'one', node: kind },
          resolve: answered,
        }),
      );
      this.builder.queryField(plural, (t) =>
        t.field({
          type: connection,
          description: `A page of ${plural}. ${description}`,
          args: this.#pageArguments(t, kind),
          graph: { kind: 'page', node: kind },
          resolve: answered,
        }),
      );
    }
  }

  #addInterfaces(): void {
    this.builder.interfaceType(this.entity, {
      description: 'Any node of the graph.',
      resolveType: (value) => String((value as Loaded)['__typename']),
      fields: (t) => ({
        ...this.#properties(t, this.model.common),
        ...this.#evidence(t),
        ...this.#relations(t, this.#common()),
      }),
    });
    this.builder.interfaceType(this.#factEdge, {
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
          ? t.field({ type: [type] as AnyType, description, graph, resolve: answered })
          : t.field({
              type: type as AnyType,
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
    const graph: RefField = { kind: 'ref', property: 'claimIds', node: this.evidence, list: true };
    return {
      claims: t.field({
        type: [this.node(this.evidence)],
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
          description: edgeKind(this.model, edge).description,
          args: {
            ...this.#pageArguments(t, targets.length === 1 ? (targets[0] ?? null) : null),
            ...this.#edgeArguments(t, edge),
          },
          graph: { kind: 'relation', edge, direction },
          resolve: answered,
        }),
      ]),
    );
  }

  #pageArguments(t: Pick<Fields, 'arg'>, kind: string | null) {
    return {
      first: t.arg.int({
        description: `How many rows, ${defaultFirst} when not given, at most ${greatestFirst}.`,
      }),
      after: t.arg.string({ description: 'Go on after this cursor.' }),
      where: t.arg({ type: this.inputs.filter(kind), description: 'Only what fulfils this.' }),
      orderBy: t.arg({
        type: [this.inputs.order(kind)],
        description: 'How to sort; by name when not given.',
      }),
    };
  }

  #edgeArguments(t: Pick<Fields, 'arg'>, edge: string) {
    if (edgeKind(this.model, edge).provenance) return {};
    return {
      basis: t.arg({
        type: [this.inputs.enum('Basis')],
        description: 'Only edges with this basis.',
      }),
      origins: t.arg({
        type: [this.inputs.enum('Origin')],
        description: 'Only edges with one of these origins.',
      }),
    };
  }

  readonly #connections = new Map<string, ObjectRef<Types, Loaded>>();

  #edgeConnection(edge: string, direction: 'out' | 'in'): ObjectRef<Types, Loaded> {
    const name = pascal(edge) + (direction === 'out' ? 'Out' : 'In');
    const known = this.#connections.get(name);
    if (known) return known;
    const kinds = direction === 'out' ? targetsOf(this.model, edge) : sourcesOf(this.model, edge);
    const [kind] = kinds;
    const made = this.#connection(
      name,
      kinds.length === 1 && kind ? this.node(kind) : this.entity,
      edge,
    );
    this.#connections.set(name, made);
    return made;
  }

  #addConnections(edge: string): void {
    this.#edgeConnection(edge, 'out');
    this.#edgeConnection(edge, 'in');
  }

  #connection(name: string, node: NodeRef, edge: string | null): ObjectRef<Types, Loaded> {
    const row = this.builder.objectRef<Loaded>(`${name}Edge`);
    const fact = edge !== null && !edgeKind(this.model, edge).provenance;
    this.builder.objectType(row, {
      description: edge === null ? `A ${name} in a list.` : edgeKind(this.model, edge).description,
      ...(fact ? { interfaces: [this.#factEdge] } : {}),
      fields: (t) => ({
        node: t.field({
          type: node,
          description: 'The node.',
          graph: { kind: 'node' },
          resolve: answered,
        }),
        cursor: t.string({
          description: 'Where the row stands: give it as after to go on.',
          graph: { kind: 'cursor' },
          resolve: answered,
        }),
        ...(edge === null ? {} : this.#properties(t, edgeProperties(this.model, edge))),
        ...(fact ? this.#evidence(t) : {}),
      }),
    });
    const connection = this.builder.objectRef<Loaded>(`${name}Connection`);
    this.builder.objectType(connection, {
      description: edge === null ? `A page of ${name}.` : `A page across ${edge}.`,
      fields: (t) => ({
        edges: t.field({
          type: [row],
          description: 'The rows with their edge.',
          graph: { kind: 'edges' },
          resolve: answered,
        }),
        nodes: t.field({
          type: [node] as AnyType,
          description: 'The nodes alone.',
          graph: { kind: 'nodes' },
          resolve: answered,
        }),
        pageInfo: t.field({
          type: this.#pageInfo,
          description: 'Where the page stands.',
          graph: { kind: 'pageInfo' },
          resolve: answered,
        }),
        totalCount: t.int({
          description: 'How many there are with the same filter, whatever the page.',
          graph: { kind: 'totalCount' },
          resolve: answered,
        }),
      }),
    });
    return connection;
  }
}

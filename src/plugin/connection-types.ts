// GraphQL types of connections: pages of nodes, what a page says of its whole list, and edges with their evidence.
import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { edgeKind, edgeProperties } from '../model/kinds.js';
import { answered } from './answered.js';
import { defaultFirst, greatestFirst } from './arguments.js';
import { type Fields, listOf, type Types } from './field-types.js';
import type { ModelTypes } from './model-types.js';
import { addPageInfo } from './page-info.js';
import type { Loaded } from './types.js';

type NodeRef = ObjectRef<Types, Loaded> | InterfaceRef<Types, Loaded>;

const mostFacets = 50;

/** Makes connection types on a builder. */
export class ConnectionTypes {
  readonly #pageInfo: ObjectRef<Types, Loaded>;
  readonly #facet: ObjectRef<Types, Loaded>;
  readonly #aggregate: ObjectRef<Types, Loaded>;
  readonly #absence: ObjectRef<Types, Loaded>;

  constructor(readonly types: ModelTypes) {
    const { builder } = types;
    this.#pageInfo = addPageInfo(builder);
    this.#facet = builder.objectRef<Loaded>('Facet');
    this.#aggregate = builder.objectRef<Loaded>('Aggregate');
    this.#absence = builder.objectRef<Loaded>('Absence');
    this.#addSummaries();
  }

  /** Arguments of a list of a kind (null: of several). */
  pageArguments(t: Pick<Fields, 'arg'>, kind: string | null) {
    const { inputs } = this.types;
    return {
      first: t.arg.int({
        description: `How many rows from the beginning, ${defaultFirst} when neither first nor last is given, at most ${greatestFirst}.`,
      }),
      after: t.arg.string({ description: 'Only rows after this cursor.' }),
      last: t.arg.int({
        description: `How many rows from the end, at most ${greatestFirst}; the order stays.`,
      }),
      before: t.arg.string({ description: 'Only rows before this cursor.' }),
      where: t.arg({ type: inputs.filter(kind), description: 'Only what fulfils this.' }),
      orderBy: t.arg({
        type: [inputs.order(kind)],
        description:
          'How to sort, by the first item first; by name when not given. Missing values come last upwards, and first downwards: filter them out with isNull.',
      }),
    };
  }

  /** Arguments that narrow the edges of a list. */
  edgeArguments(t: Pick<Fields, 'arg'>, edge: string) {
    const { inputs, model } = this.types;
    const own = t.arg({
      type: inputs.edgeFilter(edge),
      description: 'Only edges that fulfil this.',
    });
    const distinct = t.arg.boolean({
      description:
        'Each node once, with the first of its edges; else a node comes once for each edge, of which derivations may be several.',
    });
    const told = edgeProperties(model, edge);
    if (!told['basis'] || !told['origin']) return { edge: own, distinct };
    return {
      edge: own,
      distinct,
      basis: t.arg({
        type: [inputs.enum(told['basis'].type)],
        description: 'Only edges with this basis.',
      }),
      origins: t.arg({
        type: [inputs.enum(told['origin'].type)],
        description: 'Only edges with one of these origins.',
      }),
    };
  }

  /** A connection to nodes of one kind (null: of several), across an edge (null: at the root). */
  connection(
    name: string,
    kind: string | null,
    node: NodeRef,
    edge: string | null,
  ): ObjectRef<Types, Loaded> {
    const { builder } = this.types;
    const row = this.#edge(`${name}Edge`, name, node, edge);
    const connection = builder.objectRef<Loaded>(`${name}Connection`);
    builder.objectType(connection, {
      description: edge === null ? `A page of ${name}.` : `A page across ${edge}.`,
      fields: (t) => ({
        edges: t.field({
          type: [row],
          description: 'The rows with their edge.',
          graph: { kind: 'edges' },
          resolve: answered,
        }),
        nodes: t.field({
          type: listOf(node),
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
        absence: t.field({
          type: this.#absence,
          nullable: true,
          description: 'Why the list is empty; null where it is not.',
          graph: { kind: 'absence' },
          resolve: answered,
        }),
        ...this.#summaries(t, kind),
      }),
    });
    return connection;
  }

  #summaries(t: Fields, kind: string | null) {
    const { inputs } = this.types;
    const [any, number] = [inputs.property(kind, 'all'), inputs.property(kind, 'numbers')];
    return {
      ...(any && {
        facets: t.field({
          type: [this.#facet],
          description:
            'How often each value of a property occurs in the whole list with the same filter, the most frequent first.',
          args: {
            by: t.arg({ type: any, required: true, description: 'The property.' }),
            first: t.arg.int({
              required: true,
              defaultValue: mostFacets,
              description: `How many values, at most ${greatestFirst}.`,
            }),
          },
          graph: { kind: 'facets' },
          resolve: answered,
        }),
      }),
      ...(number && {
        aggregate: t.field({
          type: this.#aggregate,
          description:
            'Count, least, greatest, mean and median of a number in the whole list with the same filter. It mixes units and metrics unless the filter does not.',
          args: { of: t.arg({ type: number, required: true, description: 'The number.' }) },
          graph: { kind: 'aggregate' },
          resolve: answered,
        }),
      }),
    };
  }

  #edge(name: string, of: string, node: NodeRef, edge: string | null): ObjectRef<Types, Loaded> {
    const { builder, model } = this.types;
    const row = builder.objectRef<Loaded>(name);
    const fact = edge !== null && !edgeKind(model, edge).provenance;
    builder.objectType(row, {
      description: edge === null ? `A ${of} in a list.` : edgeKind(model, edge).description,
      ...(fact ? { interfaces: [this.types.factEdge] } : {}),
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
        ...(edge === null ? {} : this.types.edgeFields(t, edge)),
      }),
    });
    return row;
  }

  #addSummaries(): void {
    const { builder, model } = this.types;
    const property = (name: string) => ({ kind: 'property' as const, property: name });
    const number = (t: Fields, name: string, description: string) =>
      t.float({
        nullable: true,
        description,
        graph: { ...property(name), rounded: true },
        resolve: answered,
      });
    builder.objectType(this.#facet, {
      description: 'A value and how often it occurs.',
      fields: (t) => ({
        value: t.string({
          nullable: true,
          description: 'The value as text; null counts what has none.',
          graph: property('value'),
          resolve: answered,
        }),
        count: t.int({
          description: 'How often it occurs.',
          graph: property('count'),
          resolve: answered,
        }),
      }),
    });
    builder.objectType(this.#aggregate, {
      description: 'What the numbers of a list come to.',
      fields: (t) => ({
        count: t.int({
          description: 'How many rows have the number.',
          graph: property('count'),
          resolve: answered,
        }),
        min: number(t, 'min', 'The least; null where there is none.'),
        max: number(t, 'max', 'The greatest.'),
        mean: number(t, 'mean', 'The arithmetic mean.'),
        median: number(t, 'median', 'The median; between two, their mean.'),
      }),
    });
    const face = builder.enumType('AbsenceFace', {
      description: 'Why a list is empty.',
      values: Object.fromEntries(
        Object.entries(faces).map(([value, description]) => [value, { value, description }]),
      ),
    });
    builder.objectType(this.#absence, {
      description: 'Why a list is empty.',
      fields: (t) => ({
        face: t.field({
          type: face,
          description: 'The reason.',
          graph: property('face'),
          resolve: answered,
        }),
        ...(model.evidence && {
          claims: t.field({
            type: [this.types.node(model.evidence.kind)],
            description: 'The claims that say so, where the face is STATED.',
            graph: { kind: 'ref', property: 'claimIds', node: model.evidence.kind, list: true },
            resolve: answered,
          }),
        }),
        wider: t.field({
          type: [this.types.entity],
          description:
            'The classes, other wider things, or the antibody it carries, of which the source says something of this sort, whatever the filter: ask the same field of them.',
          graph: { kind: 'ref', property: 'widerIds', node: null, list: true },
          resolve: answered,
        }),
        unknown: t.field({
          type: ['ID'],
          description: 'The ids of the filter that are not there, where the face is NO_SUCH_ID.',
          graph: { ...property('unknown'), list: true },
          resolve: answered,
        }),
      }),
    });
  }
}

const faces = {
  NO_SUCH_ID: 'The filter names an id that is not there.',
  STATED: 'The source says that there is none: the claims say it.',
  NARROWED: 'There is something, and nothing of it fulfils the filter.',
  SAID_OF_WIDER:
    'Nothing is said of this very thing, and something of a class or another wider thing it belongs to: see wider. It is not inherited.',
  NOT_DISCUSSED: 'The source does not speak of it.',
} as const;

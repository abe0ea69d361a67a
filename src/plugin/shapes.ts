// What is read below a root field: the walk over selection sets, to the shapes of a plan.
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
} from 'graphql';
import type { GraphModel } from '../model/define.js';
import { nodeProperties } from '../model/kinds.js';
import { orderOf, positionOf, sizeOf } from './arguments.js';
import type { Operation } from './collect.js';
import { crossingOf } from './crossing.js';
import type { Opened } from './given.js';
import type {
  AggregateSlot,
  ColumnNodeSlot,
  EdgeShape,
  FacetSlot,
  MapShape,
  MapsSlot,
  NodeShape,
  Page,
  Predicate,
  RefSlot,
  RelationSlot,
  RowsShape,
  Shown,
  Slot,
} from './plan.js';
import { only, type Selected, type Sets, select } from './select.js';
import { Shows } from './shows.js';
import type { Arguments, Data, RefField, RelationField } from './types.js';
import { both, Filters, idsNamed, mentions, without } from './where.js';

export class Shapes {
  readonly #filters: Filters;

  constructor(
    readonly model: GraphModel,
    readonly operation: Operation,
    readonly opened: Opened,
    readonly data: Data,
  ) {
    this.#filters = new Filters(model);
  }

  /** What is read of a node. */
  node(type: GraphQLOutputType, types: readonly GraphQLObjectType[], sets: Sets): NodeShape {
    const properties = new Set<string>();
    const slots: Slot[] = [];
    const known = new Map<string, number>();
    const shown = types.map((each): [string, readonly Shown[]] => {
      const shows = new Shows();
      for (const selected of select(this.operation, each, sets)) {
        const { field } = selected;
        if (field.kind === 'property') properties.add(field.property);
        if (field.kind !== 'relation' && field.kind !== 'ref') {
          shows.value(selected);
          continue;
        }
        // What an interface asks of all its types is one slot, made once: no more text, and no more work at each level.
        const same = this.#identity(selected);
        const index = known.get(same) ?? slots.length;
        known.set(same, index);
        if (index === slots.length)
          slots.push(
            field.kind === 'relation'
              ? this.#relation(field, selected)
              : this.#ref(field, selected),
          );
        shows.at(selected, 'slots', index);
      }
      return [each.name, shows.all];
    });
    return {
      properties: [...properties],
      slots,
      shows: Object.fromEntries(shown),
      several: types.length > 1,
      abstract: isAbstractType(getNamedType(type)),
    };
  }

  readonly #numbers = new Map<FieldNode, number>();

  /** Names what a selected field stands for: the places of the document, and what they ask; no value of an argument. */
  #identity({ field, nodes }: Selected): string {
    const numbers = nodes.map((node) => {
      const number = this.#numbers.get(node) ?? this.#numbers.size;
      this.#numbers.set(node, number);
      return number;
    });
    return JSON.stringify([field, numbers]);
  }

  #relation(relation: RelationField, { args, types, sets }: Selected): RelationSlot {
    const crossing = crossingOf(this.model, relation);
    const kinds = crossing.label === null ? null : [crossing.label];
    const edge = both([
      ...among('basis', args['basis']),
      ...among('origin', args['origins']),
      ...[this.#filters.edge(relation.edge, args['edge'])].filter((each) => each !== null),
    ]);
    const page = this.page(kinds, args, only(types), sets, { edge });
    return { kind: 'relation', crossing, edge, distinct: args['distinct'] === true, page };
  }

  #ref(field: RefField, { type, types, sets }: Selected): RefSlot {
    return {
      kind: 'ref',
      property: field.property,
      label: field.node ?? '',
      list: field.list,
      ordered: field.ordered === true,
      shape: this.node(type, types, sets),
    };
  }

  /** What is read of a list of nodes of these kinds (null: of any). */
  page(
    kinds: readonly string[] | null,
    args: Arguments,
    connection: GraphQLObjectType,
    sets: Sets,
    { narrow, edge = null }: { readonly narrow?: unknown; readonly edge?: Predicate | null },
  ): Page {
    const kind = kinds?.length === 1 ? (kinds[0] ?? null) : null;
    const { opened } = this;
    const order = orderOf(this.model, kind, opened.open(args['orderBy']));
    const where = both(
      [args['where'], narrow].flatMap((input) => this.#filters.node(kind, input) ?? []),
    );
    const position = (name: 'after' | 'before') =>
      positionOf(this.model, kind, name, opened.open(args[name]), this.data.version, order);
    return {
      labels: kinds,
      where,
      named: idsNamed(where),
      relaxed:
        mentions('polarity', where) || mentions('polarity', edge)
          ? { where: without('polarity', where), edge: without('polarity', edge) }
          : null,
      order,
      ...sizeOf({ first: opened.open(args['first']), last: opened.open(args['last']) }),
      after: position('after'),
      before: position('before'),
      ...this.#parts(kind, select(this.operation, connection, sets)),
    };
  }

  /** What a page shows of its rows, and of the whole list. */
  #parts(
    kind: string | null,
    selected: readonly Selected[],
  ): Pick<Page, 'edges' | 'nodes' | 'pageInfo' | 'absence' | 'facets' | 'aggregates' | 'shows'> {
    const shows = new Shows();
    const [edges, nodes, pageInfo]: [EdgeShape[], NodeShape[], (readonly Shown[])[]] = [[], [], []];
    const [absence, facets, aggregates]: [MapShape[], FacetSlot[], AggregateSlot[]] = [[], [], []];
    for (const each of selected) {
      const { field, type, types, sets, args } = each;
      const inner = () => this.#values(each);
      if (field.kind === 'edges') shows.add(each, 'edges', edges, this.#edge(each));
      else if (field.kind === 'nodes')
        shows.add(each, 'nodes', nodes, this.node(type, types, sets));
      else if (field.kind === 'pageInfo') shows.add(each, 'pageInfo', pageInfo, inner());
      else if (field.kind === 'absence') shows.add(each, 'absence', absence, this.#map(each));
      else if (field.kind === 'aggregate') {
        const property = String(this.opened.open(args['of']));
        shows.add(each, 'aggregates', aggregates, { property, shows: inner() });
      } else if (field.kind === 'facets') {
        const property = String(this.opened.open(args['by']));
        const properties = kind === null ? this.model.common : nodeProperties(this.model, kind);
        const list = properties[property]?.list === true;
        const first = sizeOf({ first: this.opened.open(args['first']) }).size;
        shows.add(each, 'facets', facets, { property, list, first, shows: inner() });
      } else shows.value(each);
    }
    return { edges, nodes, pageInfo, absence, facets, aggregates, shows: shows.all };
  }

  /** What an object of values alone shows. */
  #values({ types, sets }: Selected): readonly Shown[] {
    const shows = new Shows();
    for (const each of select(this.operation, only(types), sets)) shows.value(each);
    return shows.all;
  }

  #edge({ types, sets }: Selected): EdgeShape {
    const shows = new Shows();
    const [slots, nodes]: [RefSlot[], NodeShape[]] = [[], []];
    for (const each of select(this.operation, only(types), sets)) {
      const { field } = each;
      if (field.kind === 'ref') shows.add(each, 'slots', slots, this.#ref(field, each));
      else if (field.kind === 'node')
        shows.add(each, 'nodes', nodes, this.node(each.type, each.types, each.sets));
      else shows.value(each);
    }
    return { properties: shows.properties, slots, nodes, shows: shows.all };
  }

  #map({ types, sets }: Selected): MapShape {
    const shows = new Shows();
    const slots: (RefSlot | MapsSlot)[] = [];
    for (const each of select(this.operation, only(types), sets)) {
      const slot = this.#mapSlot(each);
      if (slot) shows.add(each, 'slots', slots, slot);
      else shows.value(each);
    }
    return { properties: shows.properties, slots, shows: shows.all };
  }

  #mapSlot(each: Selected): RefSlot | MapsSlot | null {
    const { field } = each;
    if (field.kind === 'ref') return this.#ref(field, each);
    if (field.kind !== 'maps') return null;
    const { property, first } = field;
    return { kind: 'maps', property, first: first === true, shape: this.#map(each) };
  }

  /** What is read of a row of a traversal. */
  row(bucket: RowsShape['bucket'], type: GraphQLObjectType, sets: Sets): RowsShape {
    const shows = new Shows();
    const slots: (RefSlot | MapsSlot | ColumnNodeSlot)[] = [];
    for (const each of select(this.operation, type, sets)) {
      const { field } = each;
      if (field.kind === 'columnNode') {
        const shape = this.node(each.type, each.types, each.sets);
        shows.add(each, 'slots', slots, { kind: 'columnNode', column: field.column, shape });
        continue;
      }
      const slot = this.#mapSlot(each);
      if (slot) shows.add(each, 'slots', slots, slot);
      else shows.value(each);
    }
    return { bucket, columns: shows.properties, slots, shows: shows.all };
  }
}

/** A condition that a property of an edge has one of some values; none where no values are given. */
const among = (property: string, values: unknown): Predicate[] =>
  values == null ? [] : [{ kind: 'compare', property, operator: 'in', value: values, list: false }];

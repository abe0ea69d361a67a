// From a root field's selection set to its plan: the only place that walks selections.
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
} from 'graphql';
import type { GraphModel } from '../model/define.js';
import { correctable, kindOfId, nodeProperties } from '../model/kinds.js';
import { orderOf, positionOf, sizeOf } from './arguments.js';
import type { Operation } from './collect.js';
import { crossingOf } from './crossing.js';
import { change, type Opened } from './given.js';
import { groupsOf } from './groups.js';
import type {
  AggregateSlot,
  ColumnNodeSlot,
  EdgeShape,
  FacetSlot,
  MapShape,
  MapsSlot,
  NodeShape,
  Page,
  Plan,
  PlanView,
  Predicate,
  RefSlot,
  RelationSlot,
  RowsShape,
  Shown,
  Slot,
} from './plan.js';
import { only, type Selected, type Sets, select, setsOf, typesOf } from './select.js';
import { Shows } from './shows.js';
import {
  type Arguments,
  currentId,
  type Data,
  type RefField,
  type RelationField,
  type RootField,
} from './types.js';
import { both, Filters, idsNamed, mentions, without } from './where.js';

/** Builds the plans of one operation. */
export class PlanBuilder {
  readonly #filters: Filters;

  constructor(
    readonly model: GraphModel,
    readonly operation: Operation,
    readonly opened: Opened,
    readonly data: Data,
  ) {
    this.#filters = new Filters(model);
  }

  /** The plan of a root field, from every node of the document that stands for it. */
  root(
    field: RootField,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    args: Arguments,
  ): Plan {
    const types = typesOf(this.operation.schema, definition);
    const sets = setsOf(nodes);
    const view = viewOf(this.model, this.opened.open(args['view']));
    switch (field.kind) {
      case 'one': {
        const current = (id: unknown) => currentId(this.data, String(id));
        const by =
          args['id'] == null ? { name: args['name'] } : { id: change(args['id'], current) };
        const kind =
          field.node ??
          ('id' in by
            ? this.opened.open(change(by.id, (id) => kindOfId(this.model, String(id))))
            : undefined);
        // The id tells the kind, so that only its own slots are read.
        const own = types.filter(({ name }) => name === kind);
        return {
          kind: 'one',
          view,
          label: kind === undefined ? null : String(kind),
          by,
          shape: this.#node(definition.type, own.length > 0 ? own : types, sets),
        };
      }
      case 'page': {
        // What a function of the field's own makes of its arguments is known for these alone.
        const narrow = field.narrow?.(this.opened.open(args));
        return {
          kind: 'page',
          view,
          page: this.#page([field.node], args, only(types), sets, { narrow }),
        };
      }
      case 'groups': {
        const open = (name: string) => this.opened.open(args[name]);
        const known = {
          by: open('by'),
          of: open('of'),
          rollUp: open('rollUp'),
          first: open('first'),
        };
        const groups = groupsOf(this.model, field.node, { ...args, ...known });
        return { kind: 'groups', view, groups, rows: [this.#row(null, only(types), sets)] };
      }
      case 'traversal': {
        const { text, gives } = field;
        if (gives)
          return {
            kind: 'traversal',
            view,
            text,
            rows: [this.#row(null, only(types), sets)],
            gives,
          };
        const rows: RowsShape[] = [];
        const shows = new Shows();
        for (const each of select(this.operation, only(types), sets))
          if (each.field.kind === 'rows')
            shows.add(each, 'rows', rows, this.#row(each.field, only(each.types), each.sets));
          else shows.value(each);
        return { kind: 'traversal', view, text, rows, gives: shows.all };
      }
      default:
        return field satisfies never;
    }
  }

  #node(type: GraphQLOutputType, types: readonly GraphQLObjectType[], sets: Sets): NodeShape {
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
    const page = this.#page(kinds, args, only(types), sets, { edge });
    return { kind: 'relation', crossing, edge, distinct: args['distinct'] === true, page };
  }

  #ref(field: RefField, { type, types, sets }: Selected): RefSlot {
    return {
      kind: 'ref',
      property: field.property,
      label: field.node ?? '',
      list: field.list,
      ordered: field.ordered === true,
      shape: this.#node(type, types, sets),
    };
  }

  #page(
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
        shows.add(each, 'nodes', nodes, this.#node(type, types, sets));
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
        shows.add(each, 'nodes', nodes, this.#node(each.type, each.types, each.sets));
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

  #row(bucket: RowsShape['bucket'], type: GraphQLObjectType, sets: Sets): RowsShape {
    const shows = new Shows();
    const slots: (RefSlot | MapsSlot | ColumnNodeSlot)[] = [];
    for (const each of select(this.operation, type, sets)) {
      const { field } = each;
      if (field.kind === 'columnNode') {
        const shape = this.#node(each.type, each.types, each.sets);
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

/** The view that a root field asks for; null where the model has none. */
function viewOf(model: GraphModel, view: unknown): PlanView | null {
  if (!model.views) return null;
  const { property, standard, corrected } = model.views;
  const value = String(view ?? standard);
  if (value !== corrected) return { property, value, twins: [] };
  const twins = Object.keys(model.nodes).flatMap((kind) => correctable(model, kind));
  return { property, value, twins: [...new Set(twins)] };
}

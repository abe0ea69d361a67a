// From a root field's selection set to its plan: the only place that walks selections.
import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import type { GraphModel } from '../model/define.js';
import { correctable, kindOfId, nodeProperties } from '../model/kinds.js';
import { orderOf, positionOf, sizeOf } from './arguments.js';
import type { Operation } from './collect.js';
import { crossingOf } from './crossing.js';
import { groupsOf } from './groups.js';
import type {
  AbsenceSlot,
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
  Slot,
} from './plan.js';
import { only, propertiesOf, type Selected, type Sets, select, setsOf, typesOf } from './select.js';
import type { Arguments, GraphField, RefField, RelationField, RootField } from './types.js';
import { both, Filters, idsNamed, mentions, without } from './where.js';

/** Builds the plans of one operation. */
export class PlanBuilder {
  readonly #filters: Filters;

  constructor(
    readonly model: GraphModel,
    readonly operation: Operation,
    readonly version: string,
  ) {
    this.#filters = new Filters(model);
  }

  /** The plan of a root field, from every node of the document that stands for it. */
  root(
    field: RootField,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    args: Arguments,
    params: Arguments,
  ): Plan {
    const types = typesOf(this.operation.schema, definition);
    const sets = setsOf(nodes);
    const view = viewOf(this.model, args);
    switch (field.kind) {
      case 'one': {
        const by =
          typeof args['id'] === 'string' ? { id: args['id'] } : { name: String(args['name']) };
        const kind = field.node ?? ('id' in by ? kindOfId(this.model, by.id) : undefined);
        // The id tells the kind, so that only its own slots are read.
        const own = types.filter(({ name }) => name === kind);
        return {
          kind: 'one',
          view,
          label: kind ?? null,
          by,
          shape: this.#node(own.length > 0 ? own : types, sets),
        };
      }
      case 'page': {
        const page = this.#page([field.node], args, only(types), sets, {
          narrow: field.narrow?.(args),
        });
        return { kind: 'page', view, page };
      }
      case 'groups': {
        const rows = [this.#row('', null, only(types), sets)];
        return { kind: 'groups', view, groups: groupsOf(this.model, field.node, args), rows };
      }
      case 'traversal': {
        const rows = field.gives
          ? [this.#row('', null, only(types), sets)]
          : this.#rows(only(types), sets);
        const gives = field.gives ?? 'lists';
        const all = { ...(view && { view: view.value }), ...params };
        return { kind: 'traversal', view, text: field.text, params: all, rows, gives };
      }
      default:
        return field satisfies never;
    }
  }

  #node(types: readonly GraphQLObjectType[], sets: Sets): NodeShape {
    const properties = new Set<string>();
    const slots: Slot[] = [];
    const known = new Map<string, number>();
    const byKind: Record<string, number[]> = {};
    for (const type of types) {
      const own: number[] = [];
      for (const selected of select(this.operation, type, sets)) {
        const { field } = selected;
        if (field.kind === 'property') properties.add(field.property);
        if (field.kind !== 'relation' && field.kind !== 'ref') continue;
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
        own.push(index);
      }
      byKind[type.name] = own;
    }
    return {
      properties: [...properties],
      slots,
      byKind: types.length === 1 ? null : byKind,
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

  #relation(relation: RelationField, { key, args, types, sets }: Selected): RelationSlot {
    const crossing = crossingOf(this.model, relation);
    const kinds = crossing.label === null ? null : [crossing.label];
    const edge = both([
      ...among('basis', args['basis']),
      ...among('origin', args['origins']),
      ...[this.#filters.edge(relation.edge, args['edge'])].filter((each) => each !== null),
    ]);
    const page = this.#page(kinds, args, only(types), sets, { edge });
    return { kind: 'relation', key, crossing, edge, distinct: args['distinct'] === true, page };
  }

  #ref(field: RefField, { key, types, sets }: Selected): RefSlot {
    return {
      kind: 'ref',
      key,
      property: field.property,
      label: field.node ?? '',
      list: field.list,
      ordered: field.ordered === true,
      shape: this.#node(types, sets),
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
    const order = orderOf(this.model, kind, args['orderBy']);
    const where = both(
      [args['where'], narrow].flatMap((input) => this.#filters.node(kind, input) ?? []),
    );
    const selected = select(this.operation, connection, sets);
    const keys = (part: GraphField['kind']): string[] =>
      selected.filter(({ field }) => field.kind === part).map(({ key }) => key);
    const position = (name: 'after' | 'before') =>
      positionOf(this.model, kind, name, args[name], this.version, order);
    return {
      labels: kinds,
      where,
      named: idsNamed(where),
      relaxed:
        mentions('polarity', where) || mentions('polarity', edge)
          ? { where: without('polarity', where), edge: without('polarity', edge) }
          : null,
      order,
      ...sizeOf(args),
      after: position('after'),
      before: position('before'),
      edges: selected.flatMap((each) => (each.field.kind === 'edges' ? this.#edge(each) : [])),
      nodes: selected.flatMap((each) =>
        each.field.kind === 'nodes'
          ? { key: each.key, shape: this.#node(each.types, each.sets) }
          : [],
      ),
      pageInfo: keys('pageInfo'),
      totalCount: keys('totalCount'),
      absence: selected.flatMap((each): AbsenceSlot[] =>
        each.field.kind === 'absence' ? [{ key: each.key, shape: this.#map(each) }] : [],
      ),
      facets: selected.flatMap((each): FacetSlot[] => {
        if (each.field.kind !== 'facets') return [];
        const property = String(each.args['by']);
        const properties = kind === null ? this.model.common : nodeProperties(this.model, kind);
        const list = properties[property]?.list === true;
        return [{ key: each.key, property, list, first: sizeOf(each.args).size }];
      }),
      aggregates: selected.flatMap((each): AggregateSlot[] =>
        each.field.kind === 'aggregate'
          ? [{ key: each.key, property: String(each.args['of']) }]
          : [],
      ),
    };
  }

  #edge({ key, types, sets }: Selected): EdgeShape {
    const selected = select(this.operation, only(types), sets);
    return {
      key,
      properties: propertiesOf(selected),
      slots: selected.flatMap((each) =>
        each.field.kind === 'ref' ? this.#ref(each.field, each) : [],
      ),
      nodes: selected.flatMap((each) =>
        each.field.kind === 'node'
          ? { key: each.key, shape: this.#node(each.types, each.sets) }
          : [],
      ),
      cursorKeys: selected.filter(({ field }) => field.kind === 'cursor').map((each) => each.key),
    };
  }

  #map({ types, sets }: Selected): MapShape {
    const selected = select(this.operation, only(types), sets);
    return { properties: propertiesOf(selected), slots: this.#mapSlots(selected) };
  }

  #mapSlots(selected: readonly Selected[]): (RefSlot | MapsSlot)[] {
    return selected.flatMap((each): (RefSlot | MapsSlot)[] => {
      const { field, key } = each;
      if (field.kind === 'ref') return [this.#ref(field, each)];
      if (field.kind === 'maps')
        return [
          {
            kind: 'maps',
            key,
            property: field.property,
            first: field.first === true,
            shape: this.#map(each),
          },
        ];
      return [];
    });
  }

  #rows(type: GraphQLObjectType, sets: Sets): RowsShape[] {
    return select(this.operation, type, sets).flatMap(({ key, field, types: row, sets: inner }) => {
      if (field.kind !== 'rows') return [];
      const { column, values } = field;
      return [this.#row(key, { column, values }, only(row), inner)];
    });
  }

  #row(key: string, bucket: RowsShape['bucket'], type: GraphQLObjectType, sets: Sets): RowsShape {
    const selected = select(this.operation, type, sets);
    const nodes = selected.flatMap((each): ColumnNodeSlot[] => {
      if (each.field.kind !== 'columnNode') return [];
      const shape = this.#node(each.types, each.sets);
      return [{ kind: 'columnNode', key: each.key, column: each.field.column, shape }];
    });
    const slots = [...nodes, ...this.#mapSlots(selected)];
    return { key, bucket, columns: propertiesOf(selected), slots };
  }
}

/** A condition that a property of an edge has one of some values; none where no values are given. */
const among = (property: string, values: unknown): Predicate[] =>
  values == null ? [] : [{ kind: 'compare', property, operator: 'in', value: values, list: false }];

/** The view that a root field asks for; null where the model has none. */
function viewOf(model: GraphModel, args: Arguments): PlanView | null {
  if (!model.views) return null;
  const { property, standard, corrected } = model.views;
  const value = String(args['view'] ?? standard);
  if (value !== corrected) return { property, value, twins: [] };
  const twins = Object.keys(model.nodes).flatMap((kind) => correctable(model, kind));
  return { property, value, twins: [...new Set(twins)] };
}

// From a root field's selection set to its plan: the only place that walks selections.
import {
  type FieldNode,
  type GraphQLField,
  GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  type SelectionSetNode,
} from 'graphql';
import type { GraphModel } from '../model/define.js';
import { kindOfId, sourcesOf, targetsOf } from '../model/kinds.js';
import { firstOf, orderOf, positionOf, predicateOf } from './arguments.js';
import { collectFields, type Operation } from './collect.js';
import type {
  ColumnNodeSlot,
  EdgeShape,
  MapShape,
  MapsSlot,
  NodeShape,
  Page,
  Plan,
  RefSlot,
  RelationSlot,
  RowsShape,
  Slot,
} from './plan.js';
import type { GraphField, RefField, RelationField, RootField } from './types.js';

type Sets = readonly (SelectionSetNode | undefined)[];
type Args = Readonly<Record<string, unknown>>;

/** One selected field: its response key, what it asks of the graph, its arguments and what is selected below it. */
interface Selected {
  readonly key: string;
  readonly field: GraphField;
  readonly args: Args;
  readonly type: GraphQLObjectType | readonly GraphQLObjectType[];
  readonly nodes: readonly FieldNode[];
  readonly sets: Sets;
}

const setsOf = (nodes: readonly FieldNode[]): Sets => nodes.map((node) => node.selectionSet);

export class PlanBuilder {
  constructor(
    readonly model: GraphModel,
    readonly operation: Operation,
    readonly version: string,
  ) {}

  /** The plan of a root field, from every node of the document that stands for it. */
  root(
    field: RootField,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    args: Args,
    params: Args,
  ): Plan {
    const type = this.#types(definition);
    const sets = setsOf(nodes);
    switch (field.kind) {
      case 'one': {
        const by =
          typeof args['id'] === 'string' ? { id: args['id'] } : { name: String(args['name']) };
        const kind = field.node ?? ('id' in by ? kindOfId(this.model, by.id) : undefined);
        // The id tells the kind, so that only its own slots are read.
        const types = type.filter(({ name }) => name === kind);
        return {
          kind: 'one',
          label: kind ?? null,
          by,
          shape: this.#node(types.length > 0 ? types : type, sets),
        };
      }
      case 'page':
        return { kind: 'page', page: this.#page([field.node], args, only(type), sets, null) };
      case 'traversal': {
        const rows = field.gives
          ? [this.#row('', null, only(type), sets)]
          : this.#rows(only(type), sets);
        return { kind: 'traversal', text: field.text, params, rows, gives: field.gives ?? 'lists' };
      }
      default:
        return field satisfies never;
    }
  }

  /** Object types a field may give: one, or the possible ones of an interface or union. */
  #types(definition: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
    const type = getNamedType(definition.type);
    if (type instanceof GraphQLObjectType) return [type];
    return isAbstractType(type) ? this.operation.schema.getPossibleTypes(type) : [];
  }

  #select(parent: GraphQLObjectType, sets: Sets): Selected[] {
    const selected: Selected[] = [];
    for (const [key, nodes] of collectFields(this.operation, parent, sets)) {
      const [node] = nodes;
      const definition = node && parent.getFields()[node.name.value];
      const field = definition?.extensions['graph'] as GraphField | undefined;
      if (!node || !definition || !field) continue;
      const args = getArgumentValues(definition, node, this.operation.variables);
      const type = this.#types(definition);
      selected.push({ key, field, args, type, nodes, sets: setsOf(nodes) });
    }
    return selected;
  }

  #node(types: readonly GraphQLObjectType[], sets: Sets): NodeShape {
    const properties = new Set<string>();
    const slots: Slot[] = [];
    const known = new Map<string, number>();
    const byKind: Record<string, number[]> = {};
    for (const type of types) {
      const own: number[] = [];
      for (const selected of this.#select(type, sets)) {
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

  #relation({ edge, direction }: RelationField, { key, args, type, sets }: Selected): RelationSlot {
    const labels = direction === 'out' ? targetsOf(this.model, edge) : sourcesOf(this.model, edge);
    const list = (name: string): readonly string[] | null =>
      (args[name] as string[] | null | undefined) ?? null;
    return {
      kind: 'relation',
      key,
      edge,
      direction,
      conditions: { basis: list('basis'), origins: list('origins') },
      page: this.#page(labels, args, only(type), sets, edge),
    };
  }

  #ref(field: RefField, { key, type, sets }: Selected): RefSlot {
    return {
      kind: 'ref',
      key,
      property: field.property,
      label: field.node ?? '',
      list: field.list,
      shape: this.#node(typesOf(type), sets),
    };
  }

  #page(
    kinds: readonly string[],
    args: Args,
    connection: GraphQLObjectType,
    sets: Sets,
    edge: string | null,
  ): Page {
    const order = orderOf(args['orderBy']);
    const kind = kinds.length === 1 ? (kinds[0] ?? null) : null;
    const selected = this.#select(connection, sets);
    const keys = (part: GraphField['kind']): string[] =>
      selected.filter(({ field }) => field.kind === part).map(({ key }) => key);
    return {
      labels: edge === null || kind !== null ? kinds : null,
      where: predicateOf(this.model, kind, args['where']),
      order,
      first: firstOf(args['first']),
      after: positionOf(this.model, kind, args['after'], this.version, order),
      edges: selected.flatMap((each) => (each.field.kind === 'edges' ? this.#edge(each) : [])),
      nodes: selected.flatMap((each) =>
        each.field.kind === 'nodes'
          ? { key: each.key, shape: this.#node(typesOf(each.type), each.sets) }
          : [],
      ),
      pageInfo: keys('pageInfo'),
      totalCount: keys('totalCount'),
    };
  }

  #edge({ key, type, sets }: Selected): EdgeShape {
    const selected = this.#select(only(typesOf(type)), sets);
    return {
      key,
      properties: propertiesOf(selected),
      slots: selected.flatMap((each) =>
        each.field.kind === 'ref' ? this.#ref(each.field, each) : [],
      ),
      nodes: selected.flatMap((each) =>
        each.field.kind === 'node'
          ? { key: each.key, shape: this.#node(typesOf(each.type), each.sets) }
          : [],
      ),
      cursorKeys: selected.filter(({ field }) => field.kind === 'cursor').map((each) => each.key),
    };
  }

  #map({ type, sets }: Selected): MapShape {
    const selected = this.#select(only(typesOf(type)), sets);
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
    return this.#select(type, sets).flatMap(({ key, field, type: row, sets: inner }) => {
      if (field.kind !== 'rows') return [];
      const { column, values } = field;
      return [this.#row(key, { column, values }, only(row), inner)];
    });
  }

  #row(key: string, bucket: RowsShape['bucket'], type: GraphQLObjectType, sets: Sets): RowsShape {
    const selected = this.#select(type, sets);
    const nodes = selected.flatMap((each): ColumnNodeSlot[] => {
      if (each.field.kind !== 'columnNode') return [];
      const shape = this.#node(typesOf(each.type), each.sets);
      return [{ kind: 'columnNode', key: each.key, column: each.field.column, shape }];
    });
    const slots = [...nodes, ...this.#mapSlots(selected)];
    return { key, bucket, columns: propertiesOf(selected), slots };
  }
}

const propertiesOf = (selected: readonly Selected[]): string[] => [
  ...new Set(selected.flatMap(({ field }) => (field.kind === 'property' ? field.property : []))),
];

const typesOf = (type: Selected['type']): readonly GraphQLObjectType[] =>
  type instanceof GraphQLObjectType ? [type] : type;

const only = (type: Selected['type']): GraphQLObjectType => {
  const [first] = typesOf(type);
  if (!first) throw new TypeError('a connection or a traversal gives an object type');
  return first;
};

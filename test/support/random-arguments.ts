// Random arguments that find something: their values are taken from the nodes of a dataset.
import { type GraphQLField, getNamedType, isEnumType } from 'graphql';
import type { GraphModel, Property } from '../../src/model/define.js';
import {
  edgeProperties,
  fieldOf,
  nodeProperties,
  pascalOf,
  relationsOf,
  sourcesOf,
  valuesOf,
} from '../../src/model/kinds.js';
import { encodeCursor } from '../../src/plugin/cursor.js';
import type { Dataset, GraphNode } from '../../src/seed/dataset.js';
import type { Choice, ChooseArguments } from './operations.js';
import { orderOf } from './reference-page.js';

type Values = Record<string, unknown>;

/** Chooses arguments for the fields of a model’s schema. */
export class RandomArguments {
  constructor(
    readonly model: GraphModel,
    readonly dataset: Dataset,
    readonly version: string,
    readonly choice: Choice,
  ) {}

  readonly choose: ChooseArguments = ({ name, args }: GraphQLField<unknown, unknown>) => {
    const { chance, below } = this.choice;
    const type = (argument: string): string | undefined => {
      const found = args.find((each) => each.name === argument);
      return found && getNamedType(found.type).name;
    };
    const kind = Object.keys(this.model.nodes).find((each) => fieldOf(each) === name);
    if (type('id') && kind) return this.#one(kind);
    if (name === 'facets' || name === 'aggregate') return this.#summary(args);
    const filter = type('where');
    if (!filter) return {};
    const target = filter === 'EntityFilter' ? null : filter.replace(/Filter$/, '');
    const orderBy = this.#order(target);
    const values: Values = { [chance(0.25) ? 'last' : 'first']: below(5) };
    if (chance(0.4)) values['orderBy'] = orderBy;
    if (chance(0.35)) values['where'] = this.#where(target, 2);
    if (type('view') && chance(0.3)) values['view'] = this.choice.one(['AS_PRINTED', 'CORRECTED']);
    for (const side of ['after', 'before'])
      if (chance(0.12))
        values[side] = this.#cursor(target, values['orderBy'] ? orderBy : [{ name: 'ASC' }]);
    if (type('distinct') && chance(0.15)) values['distinct'] = chance(0.7);
    const edge = type('edge');
    if (edge && chance(0.15)) values['edge'] = this.#edge(edge);
    if (type('basis') && chance(0.2)) values['basis'] = this.#some(['STATED', 'DERIVED']);
    if (type('origins') && chance(0.2))
      values['origins'] = this.#some(['OWN', 'RELAYED', 'CURATOR']);
    return values;
  };

  #summary(args: GraphQLField<unknown, unknown>['args']): Values {
    const [argument] = args.filter((each) => each.name === 'by' || each.name === 'of');
    const type = argument && getNamedType(argument.type);
    if (!argument || !isEnumType(type)) throw new TypeError('no property to choose');
    const { value } = this.choice.one(type.getValues());
    return {
      [argument.name]: value,
      ...(argument.name === 'by' && { first: this.choice.below(6) }),
    };
  }

  /** Conditions on an edge, from the name of its filter. */
  #edge(filter: string): Values {
    const { chance, one } = this.choice;
    const kind = Object.keys(this.model.edges).find(
      (each) => `${pascalOf(each)}EdgeFilter` === filter,
    );
    if (!kind) throw new TypeError(`no edge has the filter ${filter}`);
    const [name, property] = one(Object.entries(edgeProperties(this.model, kind)));
    const values = this.dataset.edges
      .filter((edge) => edge.kind === kind)
      .map(({ properties }) => properties);
    const condition = { [name]: this.#condition(values, name, property) };
    return chance(0.2) ? { not: condition } : condition;
  }

  #some = <T>(items: readonly T[]): T[] => items.filter(() => this.choice.chance(0.6));

  #node(kind: string | null): GraphNode {
    const nodes = this.dataset.nodes.filter((node) => kind === null || node.kind === kind);
    return this.choice.one(nodes.length > 0 ? nodes : this.dataset.nodes);
  }

  #one(kind: string): Values {
    const { id, properties } = this.#node(kind);
    if (this.choice.chance(0.6)) return { id };
    const names = [properties['name'], properties['synonyms'] ?? []].flat();
    return { name: String(this.choice.one(names)).toUpperCase() };
  }

  #properties = (kind: string | null): [string, Property][] =>
    Object.entries(kind === null ? this.model.common : nodeProperties(this.model, kind));

  #order(kind: string | null): Record<string, string>[] {
    const { one, below } = this.choice;
    const sortable = this.#properties(kind).flatMap(([name, { list }]) => (list ? [] : name));
    const counted = kind === null ? [] : relationsOf(this.model, kind).map(({ field }) => field);
    return Array.from({ length: 1 + below(2) }, () => ({
      [one(counted.length > 0 && this.choice.chance(0.2) ? counted : sortable)]: this.choice.one([
        'ASC',
        'DESC',
      ]),
    }));
  }

  #cursor(kind: string | null, orderBy: readonly Record<string, string>[]): string {
    const { id, properties } = this.#node(kind);
    const order = orderOf(orderBy);
    const counted = kind === null ? [] : relationsOf(this.model, kind).map(({ field }) => field);
    const values = order.map(({ property }) =>
      counted.includes(property) ? this.choice.below(4) : (properties[property] ?? null),
    ) as string[];
    return encodeCursor(this.version, order, { id, edgeId: null, values });
  }

  #where(kind: string | null, depth: number): Values {
    const { chance, one, below } = this.choice;
    const where: Values = {};
    const relations = kind === null ? [] : relationsOf(this.model, kind);
    for (let count = below(3); count >= 0; count--) {
      if (depth > 0 && chance(0.15)) where['not'] = this.#where(kind, depth - 1);
      else if (depth > 0 && chance(0.2))
        where[one(['and', 'or'])] = Array.from({ length: below(3) }, () =>
          this.#where(kind, depth - 1),
        );
      else if (depth > 0 && relations.length > 0 && chance(0.3)) {
        const { field, targets, edge } = one(relations);
        const target = targets.length === 1 ? (targets[0] ?? null) : null;
        where[field] = {
          ...(chance(0.9) && {
            [one(['some', 'none', 'all', 'single'])]: chance(0.3)
              ? {}
              : this.#where(target, depth - 1),
          }),
          ...(chance(0.25) && { edge: this.#edge(`${pascalOf(edge)}EdgeFilter`) }),
        };
      } else if (chance(0.08)) {
        const { properties } = this.#node(kind);
        where['named'] = String(one([properties['name'], properties['synonyms'] ?? []].flat()));
      } else if (chance(0.1) && this.#hasNarrower(kind)) {
        where['within'] = chance(0.1) ? 'cancer:nothing' : this.#node(kind).id;
      } else {
        const [name, property] = one(this.#properties(kind));
        const among = this.dataset.nodes.filter((node) => kind === null || node.kind === kind);
        where[name] = this.#condition(
          among.map(({ properties }) => properties),
          name,
          property,
        );
      }
    }
    return where;
  }

  #hasNarrower(kind: string | null): boolean {
    const { hierarchy } = this.model;
    if (!hierarchy) return false;
    return kind === null || sourcesOf(this.model, hierarchy).includes(kind);
  }

  #condition(all: readonly Values[], name: string, property: Property): Values {
    const { chance, one, below } = this.choice;
    if (chance(0.15)) return { isNull: chance(0.5) };
    const values = all.flatMap((values) => (values[name] ?? []) as string | number);
    const fallback = { string: 'a', int: 2, float: 2.5, boolean: true }[property.type];
    const value =
      values.length > 0 ? one(values) : (fallback ?? valuesOf(this.model, property)?.[0]);
    if (property.type === 'boolean') return { eq: value };
    if (chance(0.2)) return { [one(['in', 'notIn'])]: chance(0.3) ? [] : [value] };
    if (property.type === 'string' && chance(0.5)) {
      const text = String(value);
      const part = text.slice(below(text.length), text.length);
      return one([
        { contains: part.slice(0, 4).toUpperCase() },
        { startsWith: text.slice(0, below(5)) },
        { endsWith: part.slice(-4) },
      ]);
    }
    const compares = ['int', 'float', 'string'].includes(property.type);
    return { [one(compares && chance(0.7) ? ['lt', 'lte', 'gt', 'gte'] : ['eq', 'ne'])]: value };
  }
}

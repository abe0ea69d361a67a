// From `where` and `edge` inputs to predicates.
import { RequestError } from '../errors.js';
import type { GraphModel, Properties } from '../model/define.js';
import { edgeProperties, nodeProperties, relationsOf } from '../model/kinds.js';
import { entries } from './arguments.js';
import { crossingOf } from './crossing.js';
import type { Operator, Predicate, Quantifier } from './plan.js';

/** Conditions in conditions: engines limit how deep brackets may go. */
const greatestDepth = 12;

/** Several conditions as one; null where there is none. */
export const both = (parts: readonly Predicate[]): Predicate | null =>
  parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : { kind: 'and', parts };

/** Every id, or list of ids, that a filter compares with, however deep; null where it compares with none. */
export function idsNamed(predicate: Predicate | null): readonly unknown[] | null {
  switch (predicate?.kind) {
    case 'and':
    case 'or':
      return union(predicate.parts.map(idsNamed));
    case 'related':
      return idsNamed(predicate.where);
    case 'within':
      return [predicate.id];
    case 'compare': {
      const { property, operator, value } = predicate;
      if (property !== 'id' || (operator !== 'eq' && operator !== 'in')) return null;
      return [value];
    }
    default:
      // What is asked not to be need not be there.
      return null;
  }
}

const union = (lists: readonly (readonly unknown[] | null)[]): readonly unknown[] | null => {
  const given = lists.filter((list) => list !== null);
  return given.length === 0 ? null : given.flat();
};

/** A condition without those on one property of the node or edge itself; null when nothing is left of it. */
export function without(property: string, predicate: Predicate | null): Predicate | null {
  switch (predicate?.kind) {
    case undefined:
      return null;
    case 'compare':
      return predicate.property === property ? null : predicate;
    case 'and':
      return both(predicate.parts.flatMap((part) => without(property, part) ?? []));
    case 'or': {
      const parts = predicate.parts.map((part) => without(property, part));
      // An alternative of which nothing is left always holds.
      return parts.includes(null)
        ? null
        : { kind: 'or', parts: parts.filter((each) => each !== null) };
    }
    case 'not': {
      const part = without(property, predicate.part);
      return part === predicate.part ? predicate : part && { kind: 'not', part };
    }
    default:
      return predicate;
  }
}

/** Whether a condition says anything of one property of the node or edge itself. */
export function mentions(property: string, predicate: Predicate | null): boolean {
  switch (predicate?.kind) {
    case 'compare':
      return predicate.property === property;
    case 'and':
    case 'or':
      return predicate.parts.some((part) => mentions(property, part));
    case 'not':
      return mentions(property, predicate.part);
    default:
      return false;
  }
}

/** Reads filters of one model. */
export class Filters {
  constructor(readonly model: GraphModel) {}

  /** The condition that a `where` input of a kind (null: of any kind) stands for; null when it always holds. */
  node(kind: string | null, where: unknown, depth = 1): Predicate | null {
    const properties = kind === null ? this.model.common : nodeProperties(this.model, kind);
    const relations = kind === null ? [] : relationsOf(this.model, kind);
    return this.#conditions(where, properties, depth, 'where', (name, value) => {
      if (name === 'named') return { kind: 'named', text: value };
      const hierarchy = this.model.hierarchy;
      if (name === 'within' && hierarchy) {
        const crossing = crossingOf(this.model, { edge: hierarchy, direction: 'out' });
        return { kind: 'within', crossing, id: value };
      }
      const relation = relations.find(({ field }) => field === name);
      if (!relation) return null;
      const target = relation.targets.length === 1 ? (relation.targets[0] ?? null) : null;
      const { edge, ...quantified } = value as Readonly<Record<string, unknown>>;
      const crossing = crossingOf(this.model, relation);
      const across = this.edge(relation.edge, edge, depth + 1);
      const parts = entries(quantified).map(
        ([quantifier, inner]): Predicate => ({
          kind: 'related',
          crossing,
          quantifier: quantifier as Quantifier,
          where: this.node(target, inner, depth + 1),
          edge: across,
        }),
      );
      // Conditions on the edge alone ask whether there is such an edge.
      if (parts.length === 0 && across)
        return { kind: 'related', crossing, quantifier: 'some', where: null, edge: across };
      return { kind: 'and', parts };
    });
  }

  /** The condition that an input on an edge stands for; null when it always holds. */
  edge(edge: string, input: unknown, depth = 1): Predicate | null {
    const properties = edgeProperties(this.model, edge);
    return this.#conditions(input, properties, depth, 'edge', () => null);
  }

  #conditions(
    input: unknown,
    properties: Properties,
    depth: number,
    argument: string,
    other: (name: string, value: unknown) => Predicate | null,
  ): Predicate | null {
    if (depth > greatestDepth)
      throw new RequestError(
        'BAD_USER_INPUT',
        `${argument}: conditions may stand ${greatestDepth} deep in each other, not deeper`,
      );
    const inside = (inner: unknown) =>
      this.#conditions(inner, properties, depth + 1, argument, other);
    const parts = entries(input).flatMap(([name, value]): Predicate[] => {
      if (name === 'and' || name === 'or') {
        const inner = (value as unknown[]).map(inside);
        const parts = inner.filter((each) => each !== null);
        // What always holds asks nothing of an AND, and leaves an OR nothing to ask.
        const open = name === 'and' ? parts.length === 0 : parts.length < inner.length;
        return open ? [] : [{ kind: name, parts }];
      }
      if (name === 'not') {
        const part = inside(value);
        return part ? [{ kind: 'not', part }] : [{ kind: 'or', parts: [] }];
      }
      const property = properties[name];
      if (property)
        return entries(value).map(([operator, operand]) => ({
          kind: 'compare',
          property: name,
          operator: operator as Operator,
          value: operand,
          list: property.list === true,
        }));
      const found = other(name, value);
      if (!found)
        throw new RequestError('BAD_USER_INPUT', `${argument}: ${name} is no property or relation`);
      return found.kind === 'and' ? [...found.parts] : [found];
    });
    return both(parts);
  }
}

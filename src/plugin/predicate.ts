// Predicates as Cypher. Filters stay predicates, so that the database may use its indexes.
import { identifier } from '../cypher/escape.js';
import { baseLabel } from '../model/define.js';
import { change } from './given.js';
import type { Crossing, Operator, Predicate } from './plan.js';
import type { Scope } from './scope.js';

/** Steps that a hierarchy may have. */
export const deepest = 8;

/** `(a)-[r:KIND]->(b)` in either direction; empty names leave a part anonymous. */
export function pattern(
  owner: string,
  relationship: string,
  { edge, direction }: Pick<Crossing, 'edge' | 'direction'>,
  target: string,
): string {
  const middle = `[${relationship}:${identifier(edge)}]`;
  return direction === 'out'
    ? `(${owner})-${middle}->(${target})`
    : `(${owner})<-${middle}-(${target})`;
}

/** A target's variable with its label, where it can have only one. */
export const labelled = (node: string, { label }: Crossing): string =>
  label === null ? node : `${node}:${identifier(label)}`;

/** WHERE with these conditions, or nothing. */
export const whereOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;

const compare: Readonly<
  Record<Exclude<Operator, 'isNull'>, (left: string, right: string) => string>
> = {
  eq: (left, right) => `${left} = ${right}`,
  ne: (left, right) => `${left} <> ${right}`,
  in: (left, right) => `${left} IN ${right}`,
  // Nothing is in an empty list, and to Neo4j not even what is missing.
  notIn: (left, right) => `(${left} IS NOT NULL AND NOT ${left} IN ${right})`,
  lt: (left, right) => `${left} < ${right}`,
  lte: (left, right) => `${left} <= ${right}`,
  gt: (left, right) => `${left} > ${right}`,
  gte: (left, right) => `${left} >= ${right}`,
  contains: (left, right) => `toLower(${left}) CONTAINS toLower(${right})`,
  startsWith: (left, right) => `toLower(${left}) STARTS WITH toLower(${right})`,
  endsWith: (left, right) => `toLower(${left}) ENDS WITH toLower(${right})`,
};

/** How a property of what the predicate is about is read. */
type Read = (property: string) => string;
const ofNode =
  (scope: Scope, node: string): Read =>
  (property) =>
    scope.property(node, property);
const ofEdge =
  (edge: string): Read =>
  (property) =>
    `${edge}.${identifier(property)}`;

/** A name as names are compared. */
export const lowered = (text: unknown): unknown =>
  change(text, (given) => String(given).trim().toLowerCase());

/** Whether a name of a node is this text: its name, a synonym or a misprint. */
export function namedCondition(scope: Scope, node: string, text: unknown): string {
  const value = scope.value(lowered(text));
  const among = (property: string): string => {
    const item = scope.variable('i');
    return `any(${item} IN coalesce(${node}.${property}, []) WHERE toLower(${item}) = ${value})`;
  };
  return `(toLower(${node}.name) = ${value} OR ${among('synonyms')} OR ${among('misprints')})`;
}

/** A predicate on a node. */
export const printPredicate = (scope: Scope, node: string, predicate: Predicate): string =>
  new PredicatePrinter(scope, node, ofNode(scope, node)).print(predicate, false);

/** A predicate on an edge. */
export const printEdgePredicate = (scope: Scope, edge: string, predicate: Predicate): string =>
  new PredicatePrinter(scope, edge, ofEdge(edge)).print(predicate, false);

/**
 * Prints predicates on one variable. `negated` carries a NOT down to the comparisons, where it can say that what is
 * missing does not fulfil them: a NOT around a null would be null again, and engines differ on what gives null.
 */
class PredicatePrinter {
  constructor(
    readonly scope: Scope,
    readonly variable: string,
    readonly read: Read,
  ) {}

  print(predicate: Predicate, negated: boolean): string {
    switch (predicate.kind) {
      case 'and':
      case 'or': {
        const all = (predicate.kind === 'and') !== negated;
        const parts = predicate.parts.map((part) => this.print(part, negated));
        return parts.length === 0 ? this.#always(all) : `(${parts.join(all ? ' AND ' : ' OR ')})`;
      }
      case 'not':
        return this.print(predicate.part, !negated);
      case 'compare':
        return this.#compare(predicate, negated);
      case 'related':
        return this.#related(predicate, negated);
      case 'within':
        return this.#within(predicate, negated);
      case 'named': {
        const condition = namedCondition(this.scope, this.variable, predicate.text);
        return negated ? `NOT ${condition}` : condition;
      }
      default:
        return predicate satisfies never;
    }
  }

  /** True, or false, of everything: Neo4j's planner fails over a literal false (5.26), and ids are always there. */
  #always(holds: boolean): string {
    return `${this.read('id')} IS ${holds ? 'NOT ' : ''}NULL`;
  }

  #compare(
    { property, operator, value, list }: Extract<Predicate, { kind: 'compare' }>,
    negated: boolean,
  ): string {
    const left = this.read(property);
    if (operator === 'isNull')
      return `${left} IS ${(value === true) === negated ? 'NOT ' : ''}NULL`;
    const right = this.scope.value(value);
    const item = list ? this.scope.variable('i') : left;
    const one = compare[operator](item, right);
    const condition = list ? `any(${item} IN ${left} WHERE ${one})` : one;
    return negated ? `(${left} IS NULL OR NOT (${condition}))` : condition;
  }

  #related(
    { crossing, quantifier, where, edge }: Extract<Predicate, { kind: 'related' }>,
    negated: boolean,
  ): string {
    const { scope } = this;
    const node = scope.variable('n');
    // The edge needs a name only where something is asked of it.
    const asked = edge !== null || (crossing.viewed && scope.view !== null);
    const relationship = asked ? scope.variable('r') : '';
    const path = pattern(this.variable, relationship, crossing, labelled(node, crossing));
    const wrong = quantifier === 'all';
    const inner = new PredicatePrinter(scope, node, ofNode(scope, node));
    const conditions = [
      ...scope.holds(relationship, crossing),
      ...(edge ? [printEdgePredicate(scope, relationship, edge)] : []),
      ...(where ? [inner.print(where, wrong)] : wrong ? [inner.#always(false)] : []),
    ];
    const matched = `{ MATCH ${path}${whereOf(conditions)} }`;
    if (quantifier === 'single') return `COUNT ${matched} ${negated ? '<>' : '='} 1`;
    return (quantifier === 'some') === negated ? `NOT EXISTS ${matched}` : `EXISTS ${matched}`;
  }

  #within({ crossing, id }: Extract<Predicate, { kind: 'within' }>, negated: boolean): string {
    const { scope } = this;
    const [node, edges, item] = [
      scope.variable('n'),
      scope.variable('r'),
      scope.variable('i'),
    ] as const;
    const value = scope.value(id);
    const steps = `(${this.variable})-[${edges}:${identifier(crossing.edge)}*1..${deepest}]->(${node}:${baseLabel} {id: ${value}})`;
    const every = scope
      .holds(item, crossing)
      .map((each) => `all(${item} IN ${edges} WHERE ${each})`);
    const below = `EXISTS { MATCH ${steps}${whereOf(every)} }`;
    const inside = `(${this.read('id')} = ${value} OR ${below})`;
    return negated ? `NOT ${inside}` : inside;
  }
}

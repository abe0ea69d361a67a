// Where a search begins: a filter that names ids of related nodes is walked from those, not looked for at each node.
import { identifier } from '../cypher/escape.js';
import { baseLabel } from '../model/define.js';
import type { Predicate } from './plan.js';
import { labelled, pattern, printEdgePredicate, printPredicate, whereOf } from './predicate.js';
import type { Scope } from './scope.js';
import { both } from './where.js';

type Related = Extract<Predicate, { kind: 'related' }>;

const conjuncts = (predicate: Predicate | null): readonly Predicate[] =>
  predicate === null ? [] : predicate.kind === 'and' ? predicate.parts : [predicate];

const namesId = (predicate: Predicate): boolean =>
  predicate.kind === 'compare' &&
  predicate.property === 'id' &&
  (predicate.operator === 'eq' || predicate.operator === 'in');

/** The condition that leads to ids, over one edge or several; null where none does, or where the node's own id is named. */
function leading(predicate: Predicate | null): Related | null {
  const parts = conjuncts(predicate);
  if (parts.some(namesId)) return null;
  const leads = (part: Predicate): part is Related =>
    part.kind === 'related' &&
    part.quantifier === 'some' &&
    (conjuncts(part.where).some(namesId) || leading(part.where) !== null);
  return parts.find(leads) ?? null;
}

/** Lines that match the nodes of a kind which fulfil a condition, each once. */
export function printMatch(
  scope: Scope,
  node: string,
  label: string,
  where: Predicate | null,
): string[] {
  const conditions: string[] = [];
  let [path, from, left] = [`(${node}:${identifier(label)})`, node, where];
  for (let step = leading(left); step; step = leading(left)) {
    const current = step;
    const rest = both(conjuncts(left).filter((each) => each !== current));
    if (rest) conditions.push(printPredicate(scope, from, rest));
    const [edge, next] = [scope.variable('r'), scope.variable('n')];
    const { crossing } = current;
    const target =
      crossing.label === null ? `${next}:${identifier(baseLabel)}` : labelled(next, crossing);
    // The path goes on where it ended: its last node is written with the next step.
    path += pattern('', edge, crossing, target).slice('()'.length);
    conditions.push(...scope.holds(edge, crossing));
    if (current.edge) conditions.push(printEdgePredicate(scope, edge, current.edge));
    [from, left] = [next, current.where];
  }
  if (left) conditions.push(printPredicate(scope, from, left));
  const match = `MATCH ${path}${whereOf(conditions)}`;
  return from === node ? [match] : [match, `WITH DISTINCT ${node}`];
}

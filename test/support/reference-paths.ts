// Paths as plain code over plain edges: every simple path by depth-first search, then sorted. Shares nothing with the
// traversal but the model's rules of crossing.
import { graph } from '../../src/model/graph.js';
import { pathKinds } from '../../src/model/kinds.js';
import type { Dataset, GraphEdge } from '../../src/seed/dataset.js';
import { evidenceOrder } from '../../src/traversal/vocabulary.js';

export interface Question {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly view: string;
  readonly origins: readonly string[] | null;
  /** Ids of claims. */
  readonly without: readonly string[];
}

interface Step {
  readonly kind: string;
  readonly next: string;
  readonly reversed: boolean;
  readonly edge: GraphEdge;
}

const textOf = (edge: GraphEdge, property: string): string => String(edge.properties[property]);
const claimsOf = (edge: GraphEdge): string[] => (edge.properties['claimIds'] as string[]) ?? [];

/** Each path as `id KIND id <KIND id …`, best first; paths between which no rank decides stand in the order of their text. */
export function referencePaths({ nodes, edges }: Dataset, question: Question): string[] {
  const { from, to, maxLength, view, origins, without } = question;
  const properties = new Map(nodes.map(({ id, properties }) => [id, properties]));
  const rules = new Map(pathKinds(graph, null).map((rule) => [rule.kind, rule]));
  const stands = (edge: GraphEdge): boolean => {
    const lost = claimsOf(edge).filter((id) => without.includes(id)).length;
    const basis = textOf(edge, 'basis');
    return (
      rules.has(edge.kind) &&
      edge.from !== edge.to &&
      edge.properties['polarity'] !== 'REFUTES' &&
      [undefined, null, view].includes(edge.properties['view'] as string | null) &&
      (origins === null || origins.includes(textOf(edge, 'origin'))) &&
      (basis === 'STATED' ? lost < claimsOf(edge).length : lost === 0)
    );
  };
  const best = new Map<string, Step[]>();
  const add = (at: string, step: Step): void => {
    const steps = best.get(at) ?? [];
    best.set(at, steps);
    const same = steps.findIndex(
      ({ kind, next, reversed }) =>
        kind === step.kind && next === step.next && reversed === step.reversed,
    );
    if (same < 0) steps.push(step);
    else if (preferred(step.edge, (steps[same] as Step).edge)) steps[same] = step;
  };
  for (const edge of edges.filter(stands)) {
    add(edge.from, { kind: edge.kind, next: edge.to, reversed: false, edge });
    if (rules.get(edge.kind)?.backwards)
      add(edge.to, { kind: edge.kind, next: edge.from, reversed: true, edge });
  }
  const level = (edge: GraphEdge): number => {
    const levels = claimsOf(edge)
      .filter((id) => !without.includes(id))
      .map((id) => evidenceOrder.indexOf(properties.get(id)?.['evidenceLevel'] as never));
    return textOf(edge, 'basis') === 'DERIVED' ? Math.max(...levels) : Math.min(...levels);
  };
  const found: Ranked[] = [];
  const walk = (at: string, met: readonly string[], steps: readonly Step[]): void => {
    if (at === to) {
      const turns = steps.some(
        (step, index) =>
          step.kind === steps[index + 1]?.kind && step.reversed !== steps[index + 1]?.reversed,
      );
      if (steps.length < 3 || !turns) found.push(ranked(from, steps, level));
      return;
    }
    if (steps.length === maxLength) return;
    for (const step of best.get(at) ?? []) {
      const passes = step.next === to || properties.get(step.next)?.['polarity'] !== 'REFUTES';
      if (passes && !met.includes(step.next))
        walk(step.next, [...met, step.next], [...steps, step]);
    }
  };
  walk(from, [from], []);
  return found.sort(compare).map(({ rank, text }) => `${rank.join(' ')} | ${text}`);
}

/** Stated before derived, then certain before uncertain, then by id. */
const preferred = (one: GraphEdge, other: GraphEdge): boolean =>
  [
    textOf(other, 'basis').localeCompare(textOf(one, 'basis')),
    textOf(one, 'polarity').localeCompare(textOf(other, 'polarity')),
    one.id < other.id ? -1 : 1,
  ].find((order) => order !== 0) === -1;

function ranked(from: string, steps: readonly Step[], level: (edge: GraphEdge) => number) {
  const count = (property: string, value: string): number =>
    steps.filter(({ edge }) => textOf(edge, property) === value).length;
  return {
    rank: [
      steps.length,
      count('basis', 'DERIVED'),
      count('polarity', 'UNCERTAIN'),
      count('origin', 'CURATOR'),
      Math.max(...steps.map(({ edge }) => level(edge))),
    ],
    text: [
      from,
      ...steps.map(({ kind, next, reversed }) => `${reversed ? '<' : ''}${kind} ${next}`),
    ].join(' '),
  };
}

type Ranked = ReturnType<typeof ranked>;
const compare = (one: Ranked, other: Ranked): number =>
  one.rank.map((value, index) => value - (other.rank[index] ?? 0)).find((order) => order !== 0) ??
  (one.text < other.text ? -1 : 1);

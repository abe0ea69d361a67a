// The graph while it is being compiled: nodes and edges so far, and every problem with its place.
import type { Place, SeedProblem } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { sourcesOf, targetsOf } from '../model/kinds.js';
import type { GraphEdge, GraphNode, Values } from './dataset.js';

const given = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** Ends and properties name an edge; SUPPORTS goes without saying. */
export function edgeId(kind: string, from: string, to: string, values: Values): string {
  const told = Object.entries(values)
    .filter(([name, value]) => !(name === 'polarity' && value === 'SUPPORTS'))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `${kind}:${from}>${to}${told.length > 0 ? `#${told.join(',')}` : ''}`;
}

export class Draft {
  readonly problems: SeedProblem[] = [];
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();
  readonly #places = new Map<string, Place>();

  constructor(readonly model: GraphModel) {}

  problem(place: Place, message: string): void {
    // A node that is missing is missed by every edge that needs it; it is said once an entry.
    const told = this.problems.some((each) => each.place === place && each.message === message);
    if (!told) this.problems.push({ place, message });
  }

  /** Adds a node; values that are missing or empty are not stored. */
  addNode(kind: string, values: Readonly<Record<string, unknown>>, place: Place): void {
    const id = String(values['id']);
    const earlier = this.#places.get(id);
    if (earlier) {
      this.problem(place, `${id} is declared twice; first at ${earlier.file}:${earlier.line}`);
      return;
    }
    this.#places.set(id, place);
    const kept = Object.entries({ ...values, kind }).filter(([, value]) => given(value));
    this.nodes.set(id, { kind, id, properties: Object.fromEntries(kept) as Values });
  }

  /** Adds an edge whose values are all there. */
  addEdge(kind: string, from: string, to: string, id: string, values: Values): void {
    this.edges.set(id, { kind, id, from, to, properties: { ...values, id } });
  }

  /** Adds an edge that asserts nothing. */
  link(kind: string, from: string, to: string, place: Place, values: Values = {}): void {
    if (this.mayConnect(kind, from, to, place))
      this.addEdge(kind, from, to, edgeId(kind, from, to, values), values);
  }

  /** Whether both ends are there and of kinds that the edge may connect; says what is wrong where not. */
  mayConnect(kind: string, from: string, to: string, place: Place): boolean {
    const [source, target] = [this.nodes.get(from)?.kind, this.nodes.get(to)?.kind];
    if (!source) this.problem(place, `${from} is not declared anywhere`);
    if (!target) this.problem(place, `${to} is not declared anywhere`);
    if (!source || !target) return false;
    const [sources, targets] = [sourcesOf(this.model, kind), targetsOf(this.model, kind)];
    if (sources.includes(source) && targets.includes(target)) return true;
    const allowed = `${sources.join(' | ')} → ${targets.join(' | ')}`;
    this.problem(place, `${kind} does not lead from ${source} to ${target}; it goes ${allowed}`);
    return false;
  }
}

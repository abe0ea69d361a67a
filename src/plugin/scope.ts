// The scope of one statement: names and parameters are given here, while printing, and nowhere else; and here it is known
// in which view values and edges are read.
import { identifier } from '../cypher/escape.js';
import { twinOf } from '../model/define.js';
import type { Crossing, PlanView } from './plan.js';

/** Gives variables and parameters their names in the order in which they are printed. */
export class Scope {
  readonly params: Record<string, unknown> = {};
  #variables = 0;
  #values = 0;

  constructor(readonly view: PlanView | null) {}

  /** A new variable: n0, r1, s2 … */
  variable(prefix: string): string {
    return `${prefix}${this.#variables++}`;
  }

  /** A new parameter with this value: $p0, $p1 … */
  value(value: unknown): string {
    const name = `p${this.#values++}`;
    this.params[name] = value;
    return `$${name}`;
  }

  /** A property of a node, corrected where the view asks for that. */
  property(node: string, name: string): string {
    const printed = `${node}.${identifier(name)}`;
    if (!this.view?.twins.includes(name)) return printed;
    return `coalesce(${node}.${identifier(twinOf(name))}, ${printed})`;
  }

  /** Conditions under which an edge holds in the view. */
  holds(edge: string, { viewed }: Crossing): string[] {
    if (!viewed || !this.view) return [];
    const { property, value } = this.view;
    const name = `${edge}.${identifier(property)}`;
    return [`(${name} IS NULL OR ${name} = '${value}')`];
  }
}

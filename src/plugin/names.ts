// Names and parameters are given here, while printing, and nowhere else.

/** Gives variables and parameters their names in the order in which they are printed. */
export class Names {
  readonly params: Record<string, unknown> = {};
  #variables = 0;
  #values = 0;

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
}

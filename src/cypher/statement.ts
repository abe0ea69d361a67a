// One statement: text whose values are all parameters.

/** A Cypher statement. `params` hold numbers, strings, booleans, null, and lists and maps of them. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

// From a response to the words of an answer. Nothing here knows an answer: what has several names in the response is
// called by the one that the answer uses, and lists without an order of their own stand in the answer's order.

export interface Named {
  readonly name: string;
  readonly synonyms?: readonly string[];
  readonly kind?: string;
}
export interface Nodes<T = Named> {
  readonly nodes: readonly T[];
}
export interface Edges<T> {
  readonly edges: readonly T[];
}
export interface Cited {
  readonly references: Nodes<{ readonly number: number }>;
}

/** A claim with what it speaks of. */
export interface Statement extends Cited {
  readonly predicate: string;
  readonly subject: string;
  readonly object: string | null;
  readonly about: Edges<{
    readonly role: string;
    readonly node: Named & { readonly id: string };
  }>;
}

export class Words {
  readonly #text: string;

  constructor(expected: unknown) {
    this.#text = JSON.stringify(expected);
  }

  /** Whether the answer uses it. */
  has(part: string): boolean {
    return this.#text.includes(part);
  }

  /** The longest of these that the answer uses; the first where it uses none. */
  pick(options: readonly string[]): string {
    const used = options.filter((option) => this.has(option));
    return used.sort((a, b) => b.length - a.length)[0] ?? options[0] ?? '';
  }

  /** A node by one of its names, or by two as in "zanidatamab (ZW25)". */
  say({ name, synonyms = [] }: Named): string {
    const both = synonyms.flatMap((other) => [`${name} (${other})`, `${other} (${name})`]);
    return this.pick([name, ...synonyms, ...both]);
  }

  /** In the order in which the answer names them, each once. */
  order(parts: readonly string[]): string[] {
    return [...new Set(parts)].sort((a, b) => this.#text.indexOf(a) - this.#text.indexOf(b));
  }

  /** Joined in the order which the answer uses, each once. */
  join(parts: readonly string[], separator: string): string {
    return this.pick([...orders([...new Set(parts)])].map((each) => each.join(separator)));
  }
}

function* orders(parts: readonly string[]): Generator<string[]> {
  if (parts.length === 0) yield [];
  for (const [index, part] of parts.entries())
    for (const rest of orders(parts.toSpliced(index, 1))) yield [part, ...rest];
}

/** The names in a connection, in its order, each once. */
export const names = ({ nodes }: Nodes): string[] => [...new Set(nodes.map(({ name }) => name))];

/** The reference numbers behind some claims, each once, upwards. */
export const numbers = (claims: readonly Cited[]): number[] =>
  [
    ...new Set(claims.flatMap(({ references }) => references.nodes.map(({ number }) => number))),
  ].sort((a, b) => a - b);

/** A word such as isMembraneAssociatedGlycoprotein or ACTIVATES, as English writes it. */
export const spelled = (word: string): string =>
  (/^[A-Z_]+$/.test(word) ? word.toLowerCase().replaceAll('_', ' ') : word)
    .replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll(/(\w+) (associated|based|mediated)\b/g, '$1-$2');

/** The node of a claim that bears this id. */
export function nodeOf({ about }: Statement, id: string | null): Named {
  const found = about.edges.find(({ node }) => node.id === id);
  if (!found) throw new TypeError(`no claim is about ${id}`);
  return found.node;
}

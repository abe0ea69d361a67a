// A graph a hundred times larger with the shape of the real one: that graph, and copies of it that know nothing of each other.
// The first keeps its ids, so that operations which start from ids ask for the same.
import {
  contentHash,
  type Dataset,
  type GraphEdge,
  type GraphNode,
  type Value,
} from '../../src/seed/dataset.js';

type Item = GraphNode | GraphEdge;

/** Gives copies of nodes and edges whose ids, names and every id they hold have a suffix. */
export class Copies {
  readonly #ids: ReadonlySet<string>;

  constructor({ nodes, edges }: Pick<Dataset, 'nodes' | 'edges'>) {
    this.#ids = new Set([...nodes, ...edges].map(({ id }) => id));
  }

  #value(name: string, value: Value, suffix: string): Value {
    const held = name === 'name' || name === 'nameCorrected' || name === 'formerIds';
    const one = (text: string): string => (held || this.#ids.has(text) ? text + suffix : text);
    if (typeof value === 'string') return one(value);
    return typeof value === 'object' ? value.map(one) : value;
  }

  /** The properties of the copy with this number, with the content hash of the original, which takes as much room. */
  properties(item: Item, copy: number): Record<string, Value> {
    const suffix = `-c${copy}`;
    const entries = Object.entries(item.properties).map(
      ([name, value]) => [name, this.#value(name, value, suffix)] as const,
    );
    return { ...Object.fromEntries(entries), contentHash: contentHash(item) };
  }

  /** The id of the copy of a node. */
  id(id: string, copy: number): string {
    return `${id}-c${copy}`;
  }
}

// One question for all tests of paths: one statement, which a database plans once.
import type { Client, Reply } from './client.js';

interface Id {
  readonly id: string;
}
interface Hop {
  readonly kind: string;
  readonly reversed: boolean;
  readonly source: Id;
  readonly target: Id;
  readonly basis: string | null;
  readonly polarity: string | null;
  readonly origin: string | null;
  readonly claims: readonly Id[];
}
export interface FoundPath {
  readonly length: number;
  readonly nodes: readonly Id[];
  readonly hops: readonly Hop[];
  readonly weakestHop: Hop;
  readonly sentence: string;
  readonly premises: readonly Id[];
  readonly blockedBy: readonly {
    readonly node: Id;
    readonly by: Id;
    readonly kind: string;
    readonly says: string | null;
    readonly claims: readonly Id[];
  }[];
  readonly rankedBy: {
    readonly derived: number;
    readonly uncertain: number;
    readonly background: number;
    readonly evidenceLevel: string | null;
  };
}
export interface Paths {
  readonly paths: readonly FoundPath[];
  readonly found: number;
  readonly truncated: boolean;
  readonly searched: {
    readonly maxLength: number;
    readonly reachedFrom: number;
    readonly reachedTo: number;
    readonly edgeKinds: readonly { readonly kind: string; readonly backwards: boolean }[];
  };
}

const question = `query ($from: ID!, $to: ID!, $maxLength: Int! = 3, $limit: Int! = 10, $via: [EdgeKind!], $view: View,
    $without: [ID!], $origins: [Origin!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, via: $via, view: $view, without: $without, origins: $origins) {
    paths {
      length nodes { id } sentence premises { id }
      hops { ...hop } weakestHop { ...hop }
      blockedBy { node { id } by { id } kind says claims { id } }
      rankedBy { derived uncertain background evidenceLevel }
    }
    found truncated
    searched { maxLength reachedFrom reachedTo edgeKinds { kind backwards } }
  }
}
fragment hop on PathStep {
  kind reversed source { id } target { id } basis polarity origin claims { id }
}`;

export type Asked = Readonly<Record<string, unknown>>;

/** The whole reply. */
export const replyOf = (client: Client, asked: Asked): Promise<Reply<{ paths: Paths | null }>> =>
  client.ask(question, asked);

/** The answer; throws where there are errors. */
export async function pathsOf(client: Client, asked: Asked): Promise<Paths> {
  const { paths } = await client.data<{ paths: Paths }>(question, asked);
  return paths;
}

/** A path as text: ids, and kinds of edge with `<` where they are crossed backwards. */
export const textOf = ({ nodes, hops }: FoundPath): string =>
  nodes
    .flatMap(({ id }, place) => {
      const hop = hops[place - 1];
      return hop ? [`${hop.reversed ? '<' : ''}${hop.kind}`, id] : [id];
    })
    .join(' ');

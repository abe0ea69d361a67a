// Taking away each premise of each path.
import { type Derived, obeysTheLaw } from '../support/premises.js';
import { savedFields } from '../support/questions.js';

type Ids = readonly { readonly id: string }[];
interface Hop {
  readonly kind: string;
  readonly reversed: boolean;
  readonly basis: string | null;
  readonly polarity: string | null;
  readonly claims: Ids;
}
interface Path {
  readonly nodes: Ids;
  readonly hops: readonly Hop[];
  readonly premises: Ids;
  readonly rankedBy: { derived: number; uncertain: number };
  readonly blockedBy: readonly {
    readonly node: { readonly id: string };
    readonly by: { readonly id: string };
    readonly kind: string;
    readonly claims: Ids;
  }[];
}

const paths: Derived<{ paths: { paths: readonly Path[] } }> = {
  document: `query ($from: ID!, $to: ID!, $maxLength: Int, $via: [EdgeKind!], $without: [ID!]) {
    paths(from: $from, to: $to, maxLength: $maxLength, via: $via, limit: 50, without: $without) {
      paths {
        nodes { id } sentence premises { id }
        hops { kind reversed basis rule polarity origin claims { id } }
        weakestHop { kind }
        blockedBy { node { id } by { id } kind says basis polarity claims { id } }
        rankedBy { derived uncertain background evidenceLevel }
      }
    }
  }`,
  items: ({ paths: { paths } }) =>
    paths.flatMap(({ blockedBy, ...path }) => {
      const name = [...path.nodes.map(({ id }) => id), ...path.hops.map(({ kind }) => kind)].join(
        ' ',
      );
      const premises = path.premises.map(({ id }) => id);
      return [
        {
          name,
          premises,
          derived: path,
          // A path that is left stands on an edge that is no better.
          heights: { sureness: 1000 - 10 * path.rankedBy.derived - path.rankedBy.uncertain },
        },
        // What blocks a path is said as long as the path is.
        ...blockedBy.map((block) => ({
          name: `${block.by.id} ${block.kind} ${block.node.id} on ${name}`,
          premises: [...premises, ...block.claims.map(({ id }) => id)],
          derived: block,
          heights: { said: 1 },
        })),
      ];
    }),
};

const questions = savedFields('paths').filter(
  ({ variables }) => variables['to'] !== 'drug:lapatinib',
);
obeysTheLaw('paths', paths, questions, 4);

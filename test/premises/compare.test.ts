// Taking away each premise of each pair and trait.
import { type Derived, obeysTheLaw } from '../support/premises.js';
import { savedFields } from '../support/questions.js';

type Ids = readonly { readonly id: string }[];
interface Pair {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly difference: number | null;
  readonly claims: Ids;
}
interface Trait {
  readonly kind: string;
  readonly shared: Ids;
  readonly onlyA: Ids;
  readonly onlyB: Ids;
  readonly claims: Ids;
}
interface Sides {
  readonly lines: readonly { readonly pairs: readonly Pair[] }[];
  readonly traits: readonly Trait[];
}

const compare: Derived<{ compare: Sides }> = {
  document: `query ($a: ID!, $b: ID!, $metrics: [Metric!], $without: [ID!]) {
    compare(a: $a, b: $b, metrics: $metrics, limit: 500, without: $without) {
      lines { metric pairs {
        a { id } b { id } agrees differs difference unit basis comparison { id } pValue pValueText trials { id } polarity warning claims { id }
      } }
      traits { kind shared { id } onlyA { id } onlyB { id } uncertain { id } claims { id } }
    }
  }`,
  items: ({ compare: { lines, traits } }) => [
    ...lines.flatMap(({ pairs }) =>
      pairs.map((pair) => ({
        name: `${pair.a.id} ${pair.b.id}`,
        premises: pair.claims.map(({ id }) => id),
        derived: pair,
        heights: { there: 1, difference: pair.difference === null ? 0 : 1 },
      })),
    ),
    ...traits.map((trait) => ({
      name: trait.kind,
      premises: trait.claims.map(({ id }) => id),
      derived: trait,
      heights: { said: trait.shared.length + trait.onlyA.length + trait.onlyB.length },
    })),
  ],
};
const q = (a: string, b: string) => ({ name: `${a} and ${b}`, variables: { a, b } });
obeysTheLaw(
  'compare',
  compare,
  [
    ...savedFields('compare'),
    q('cancer:gastric-cancer', 'cancer:breast-cancer'),
    q('drug-class:her2-tki', 'drug-class:anti-her2-antibody'),
  ],
  4,
);

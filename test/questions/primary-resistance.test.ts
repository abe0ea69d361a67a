// Which are the mechanisms of primary resistance, with their references?
import { question } from '../support/questions.js';
import { type Cited, type Edges, type Named, numbers } from '../support/words.js';

interface Data {
  readonly drugClass: {
    readonly resistanceMechanisms: Edges<{
      readonly onset: string;
      readonly node: Named;
      readonly claims: readonly Cited[];
    }>;
  };
}

question<Data>(
  'drug-resistance-mechanisms',
  [
    { m: 'target receptor inactivation', refs: [173] },
    { m: 'abnormal PI3K/AKT/mTOR downstream activation', refs: [174] },
    { m: 'abnormal Ras-Raf-MAPK downstream activation', refs: [174] },
    { m: 'overexpression of other HER ligands', refs: [175, 176] },
    { m: 'overexpression of other HER receptors', refs: [175, 176] },
    { m: 'alternative signaling by other receptors, e.g. IGF1R', refs: [177] },
    { m: 'tumor microenvironment', refs: [178] },
  ],
  ({ drugClass }, words) => {
    const primary = new Map(
      drugClass.resistanceMechanisms.edges
        .filter(({ onset }) => onset === 'PRIMARY')
        .map(({ node, claims }) => [words.say(node), numbers(claims)]),
    );
    return words.order([...primary.keys()]).map((m) => ({ m, refs: primary.get(m) }));
  },
);

// Over which range does the ORR spread in each cancer, and where do two arms differ most?
import { question } from '../support/questions.js';
import type { Named, Nodes } from '../support/words.js';

interface Group {
  readonly keys: readonly { readonly node: Named | null }[];
  readonly count: number;
  readonly min: number;
  readonly max: number;
}
interface Data {
  readonly outcomeGroups: readonly Group[];
  readonly comparisons: Nodes<Named & { readonly difference: number }>;
}

question<Data>(
  'rates-across-cancers',
  {
    ORR: [
      // Counted in the sections, figures of a stage or stratum among them, wherever they are printed.
      'bladder cancer: 7 from 50 to 100',
      'gastric cancer: 7 from 25 to 74.4',
      'biliary tract cancer: 6 from 12.5 to 66.6',
      'colorectal cancer: 3 from 32 to 55',
      'non-small cell lung cancer: 3 from 39 to 53.8',
      'various tumor types (pooled): 2 from 37.1 to 61.3',
    ],
    '20 apart or more': [24.2, 23.9, 20],
  },
  ({ outcomeGroups, comparisons }, words) => ({
    // A stage, and a name between, stand with the same figures as the cancer they belong to.
    ORR: words.order(
      outcomeGroups
        .map(
          ({ keys, count, min, max }) => `${keys[0]?.node?.name}: ${count} from ${min} to ${max}`,
        )
        .filter((line) => words.has(`"${line}"`)),
    ),
    '20 apart or more': comparisons.nodes.map(({ difference }) => difference).sort((a, b) => b - a),
  }),
);

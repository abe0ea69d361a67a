// Response rates by drug and HER2 state, and where each class of drugs was found to work.
import { question } from '../support/questions.js';
import type { Named } from '../support/words.js';

interface Header extends Named {
  readonly key: string;
}
interface Cell {
  readonly row: string;
  readonly column: string;
  readonly trials: number;
  readonly figures: readonly {
    readonly pooled: boolean;
    readonly low: number;
    readonly high: number;
  }[];
  readonly findings: readonly { readonly finding: string; readonly count: number }[];
}
interface Data {
  readonly evidenceMatrix: {
    readonly rows: readonly Header[];
    readonly columns: readonly Header[];
    readonly cells: readonly Cell[];
    readonly leftOut: readonly {
      readonly outcomes: readonly { readonly value: number | null }[];
    }[];
  };
}

/** "row, column" by their names. */
const place = ({ evidenceMatrix: { rows, columns } }: Data, { row, column }: Cell): string =>
  [row, column]
    .map((key) => [...rows, ...columns].find((each) => each.key === key)?.name)
    .join(', ');

question<Data>(
  'orr-by-drug-and-her2-state',
  {
    'given alone': [
      'KN026, HER2 overexpression: 55.6',
      // The trial of RC48 in bladder cancer names no state; the pool of two trials, positive.
      'RC48, HER2-positive: 50.5 pooled',
      'RC48, not stated: 51.2',
      'neratinib, HER2 mutation: 16',
      // HERB, and the gastric trial in IHC 2+ or 3+, name no drug.
      'not stated, HER2-low: 12.5',
      'not stated, HER2-positive: 36.4',
      'not stated, IHC 2+: 25',
      'not stated, IHC 3+: 25',
      'poziotinib, HER2 exon 20 mutation: 39',
      'trastuzumab deruxtecan, HER2 mutation: 42.9 to 53.8',
      'trastuzumab deruxtecan, HER2 overexpression: 37.1',
      'trastuzumab deruxtecan, HER2-positive: 41.8',
      'trastuzumab deruxtecan, IHC 3+: 61.3',
      'trastuzumab duocarmazine, HER2-positive: 33',
      'trastuzumab, HER2 amplification: 66.6',
      'zanidatamab, not stated: 40',
    ],
    'of combinations': [23, 28.2, 32, 33, 35, 50, 54, 55, 66.7, 74.4, 77.8, 80, 100],
  },
  (data) => ({
    'given alone': data.evidenceMatrix.cells
      .map((cell) => {
        const figures = cell.figures.map(
          ({ low, high, pooled }) =>
            `${low === high ? low : `${low} to ${high}`}${pooled ? ' pooled' : ''}`,
        );
        return `${place(data, cell)}: ${figures.join(', ')}`;
      })
      .sort(),
    'of combinations': data.evidenceMatrix.leftOut
      .flatMap(({ outcomes }) => outcomes.map(({ value }) => Number(value)))
      .sort((a, b) => a - b),
  }),
);

question<Data>(
  'cancers-by-drug-class',
  {
    judgements: [
      'breast cancer, anti-HER2 antibodies: EFFECTIVE',
      'breast cancer, HER2 antibody-drug conjugates: EFFECTIVE',
      'breast cancer, HER2 tyrosine kinase inhibitors: EFFECTIVE',
      // LOGiC and TyTAN failed, and what else was tried did a little.
      'gastric cancer, HER2 tyrosine kinase inhibitors: MODEST, NO_BENEFIT',
      'gastric cancer, HER2 antibody-drug conjugates: EFFECTIVE',
      // Antibodies alone do nothing there, and two together a little; conjugates and selective inhibitors work.
      'non-small cell lung cancer, anti-HER2 antibodies: MODEST, NO_BENEFIT',
      'non-small cell lung cancer, HER2 antibody-drug conjugates: EFFECTIVE, MODEST',
      'non-small cell lung cancer, HER2 tyrosine kinase inhibitors: EFFECTIVE, INSUFFICIENT',
      // Alone without benefit, with a second HER2-directed drug effective.
      'colorectal cancer, anti-HER2 antibodies: EFFECTIVE, NO_BENEFIT',
    ],
  },
  (data, words) => ({
    judgements: words.order(
      data.evidenceMatrix.cells
        .map(
          (cell) => `${place(data, cell)}: ${cell.findings.map((each) => each.finding).join(', ')}`,
        )
        .filter((line) => words.has(`"${line}"`)),
    ),
  }),
);

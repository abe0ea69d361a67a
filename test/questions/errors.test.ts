// Where is the source in error, what changes by it, and what stands under the wrong heading?
import { question } from '../support/questions.js';
import { type Named, type Nodes, names, type Words } from '../support/words.js';

interface Erratum {
  readonly printed: string;
  readonly correct: string | null;
  readonly certainty: string;
}
interface Outcome {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly line: string | null;
  readonly treatments: Nodes;
  readonly strata: Nodes;
}
interface Misplaced {
  readonly about: Nodes;
  readonly passages: Nodes<{ readonly section: string }>;
}

question<{
  readonly drug: { readonly misprints: readonly string[] };
  readonly touching: Nodes<Erratum>;
}>(
  'errors-about-a-drug',
  {
    misspelt: ['T-Dxd', 'T-dxd', 'TDX-d'],
    // A range that is a confidence interval (p18.s3).
    certain: ['mPFS 6.4-14: 14.0 months (95% CI 6.4 to 14.0)'],
  },
  ({ drug, touching }) => ({
    misspelt: drug.misprints,
    certain: touching.nodes.flatMap(({ printed, correct, certainty }) =>
      certainty === 'CERTAIN' ? `${printed}: ${correct}` : [],
    ),
  }),
);

const figure = ({ value, low, high, unit, line }: Outcome): string =>
  [
    value === null && low === null ? [] : (value ?? `${low}-${high}`),
    unit?.toLowerCase() ?? [],
    line === null ? [] : `(${line.toLowerCase()} line)`,
  ]
    .flat()
    .join(' ');
const told = (outcome: Outcome): string =>
  `${names(outcome.treatments)}, ${names(outcome.strata).join(' or ')}: ${figure(outcome)}`;

question<{ readonly printed: Nodes<Outcome>; readonly corrected: Nodes<Outcome> }>(
  'corrected-view',
  [
    // The partner of RC48 in RC48-C104 was toripalimab (p21.s5), and MyPathway took refractory disease (p25.s3).
    'RC48 + tremelimumab, : 80 percent (first line)',
    'is RC48 + toripalimab, : 80 percent (first line)',
    'RC48 + tremelimumab, HER2-negative: 50 percent (first line)',
    'is RC48 + toripalimab, HER2-negative: 50 percent (first line)',
    'RC48 + tremelimumab, IHC 1+: 66.7 percent (first line)',
    'is RC48 + toripalimab, IHC 1+: 66.7 percent (first line)',
    'RC48 + tremelimumab, IHC 2+: 77.8 percent (first line)',
    'is RC48 + toripalimab, IHC 2+: 77.8 percent (first line)',
    'RC48 + tremelimumab, IHC 3+: 100 percent (first line)',
    'is RC48 + toripalimab, IHC 3+: 100 percent (first line)',
    'trastuzumab + pertuzumab, : 32 percent (first line)',
    'is trastuzumab + pertuzumab, : 32 percent (later line)',
    'trastuzumab deruxtecan, HER2 mutation: 6.4-14 months',
    'is trastuzumab deruxtecan, HER2 mutation: 14 months',
    'pyrotinib + apatinib, HER2 amplification or HER2 mutation: 5.8-8.5 months',
    'is pyrotinib + apatinib, HER2 amplification or HER2 mutation: 6.9 months',
    'afatinib, HER2 mutation or HER3 mutation: 6.6 months',
    'is afatinib, HER2 amplification or HER3 mutation: 6.6 months',
  ],
  ({ printed, corrected }, words) => {
    const right = new Map(corrected.nodes.map((outcome) => [outcome.id, told(outcome)]));
    return words.order(
      printed.nodes.flatMap((outcome) =>
        told(outcome) === right.get(outcome.id)
          ? []
          : [told(outcome), `is ${right.get(outcome.id)}`],
      ),
    );
  },
);

const drugs = ({ about }: Misplaced, words: Words): string[] =>
  about.nodes.filter(({ kind }) => kind === 'Drug').map(words.say, words);

question<{ readonly urothelial: Nodes<Misplaced>; readonly errata: Nodes<Named & Erratum> }>(
  'wrong-heading',
  {
    heading: ['Biliary tract cancer (BTC)'],
    // Figures of RC48 and SYD985 (p24.s4-6), and the failure of lapatinib (p23.s2), all in urothelial cancer.
    drugs: ['lapatinib', 'RC48', 'SYD985'],
    cancers: ['mUC', 'urothelial carcinoma', 'advanced urothelial carcinoma'],
    certainty: { CERTAIN: 2, PROBABLE: 1 },
  },
  ({ urothelial, errata }, words) => ({
    heading: [
      ...new Set(
        urothelial.nodes.flatMap(({ passages }) =>
          passages.nodes.map(({ section }) => section.split(' > ')[1]),
        ),
      ),
    ],
    drugs: words.order(urothelial.nodes.flatMap((claim) => drugs(claim, words))),
    cancers: words.order(
      urothelial.nodes.flatMap(({ about }) =>
        about.nodes.filter(({ kind }) => kind === 'Cancer').map(words.say, words),
      ),
    ),
    certainty: Object.fromEntries(
      ['CERTAIN', 'PROBABLE'].map((certainty) => [
        certainty,
        errata.nodes.filter((erratum) => erratum.certainty === certainty).length,
      ]),
    ),
  }),
);

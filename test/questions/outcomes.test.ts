// Figures over the whole source: how many of each metric, by cancer, side by side, and where treatment failed.
import { question } from '../support/questions.js';
import { type Named, type Nodes, names } from '../support/words.js';

interface Summary extends Nodes<Named & { readonly value: number }> {
  readonly aggregate: { readonly count: number; readonly min: number; readonly max: number };
}
interface Rates {
  readonly all: { readonly facets: readonly { readonly value: string; readonly count: number }[] };
  readonly orr: Summary;
  readonly survival: Summary;
}
interface Outcome {
  readonly metric: string;
  readonly value: number | null;
  readonly dose: string | null;
  readonly finding: string | null;
  readonly treatments: Nodes;
  readonly strata: Nodes;
  readonly observedIn: Nodes;
  readonly reportedBy: Nodes;
}
interface Compared {
  readonly difference: number;
  readonly pValue: number | null;
  readonly pValueText: string | null;
  readonly reportedBy: Nodes;
  readonly compares: Nodes<Outcome>;
}

question<Rates>(
  'response-rates',
  {
    // Counted in the source: 29 objective response rates, DCR 11 times, a partial response rate once.
    counts: { ORR: 29, DCR: 11, PRR: 1 },
    ORR: { count: 29, from: 12.5, to: 100 },
    'longest PFS': 28.8,
  },
  ({ all, orr, survival }) => ({
    counts: Object.fromEntries(
      all.facets
        .filter(({ value }) => ['ORR', 'DCR', 'PRR'].includes(value))
        .map(({ value, count }) => [value, count]),
    ),
    ORR: { count: orr.aggregate.count, from: orr.aggregate.min, to: orr.aggregate.max },
    'longest PFS': survival.nodes[0]?.value,
  }),
);

question<{ readonly outcomes: Nodes<Outcome> }>(
  'response-by-cancer',
  [
    'various tumor types (pooled), IHC 3+: 61.3 (DESTINY-PanTumor02)',
    'advanced NSCLC, HER2 mutation, lower dose: 53.8 (DESTINY-Lung02)',
    'advanced NSCLC, HER2 mutation, higher dose: 42.9 (DESTINY-Lung02)',
    'advanced gastric cancer, HER2-positive: 41.8 (DESTINY-Gastric02)',
    // Pooled over five cancers; it counts for none of them by itself (p27.s7).
    'various tumor types (pooled), HER2 overexpression: 37.1 (DESTINY-PanTumor02)',
  ],
  ({ outcomes }) =>
    outcomes.nodes.map(({ value, dose, strata, observedIn, reportedBy }) => {
      const where = [...names(observedIn), ...names(strata), ...(dose ? [dose] : [])].join(', ');
      return `${where}: ${value} (${names(reportedBy)})`;
    }),
);

question<{ readonly cancers: Nodes<Named & { readonly observations: Nodes<Outcome> }> }>(
  'outcomes-of-a-cancer',
  {
    ORR: [
      'trastuzumab + pertuzumab 32 (MyPathway)',
      'trastuzumab + lapatinib 35 (HERACLES)',
      'trastuzumab + tucatinib 55 (MOUNTAINEER)',
    ],
    DCR: ['T-DM1 + pertuzumab 80 (HERACLES-B)'],
    NO_BENEFIT: ['anti-HER2 antibodies'],
    MODEST: ['trastuzumab deruxtecan'],
  },
  ({ cancers }, words) => {
    const outcomes = cancers.nodes.flatMap(({ observations }) => observations.nodes);
    const rates = (wanted: string) =>
      words.order(
        outcomes
          .filter(({ metric }) => metric === wanted)
          .map(({ value, ...of }) => `${names(of.treatments)} ${value} (${names(of.reportedBy)})`),
      );
    const judged = (wanted: string) =>
      outcomes
        .filter(({ finding }) => finding === wanted)
        .flatMap(({ treatments }) => names(treatments));
    return {
      ORR: rates('ORR'),
      DCR: rates('DCR'),
      NO_BENEFIT: judged('NO_BENEFIT'),
      MODEST: judged('MODEST'),
    };
  },
);

question<{ readonly outcomes: Nodes<Outcome> }>(
  'disappointing-results',
  {
    'non-small cell lung cancer': {
      NO_BENEFIT: ['anti-HER2 antibodies', 'trastuzumab', 'pertuzumab'],
      INSUFFICIENT: ['afatinib', 'dacomitinib', 'neratinib'],
    },
    'colorectal cancer': { NO_BENEFIT: ['anti-HER2 antibodies'] },
    'metastatic urothelial carcinoma': { NO_BENEFIT: ['lapatinib'] },
    'uterine carcinosarcoma': {
      INSUFFICIENT: ['anti-HER2 antibodies', 'trastuzumab', 'pertuzumab'],
    },
    'ovarian carcinosarcoma': {
      INSUFFICIENT: ['anti-HER2 antibodies', 'trastuzumab', 'pertuzumab'],
    },
  },
  ({ outcomes }, words) => {
    const answer: Record<string, Record<string, string[]>> = {};
    for (const { finding, treatments, observedIn } of outcomes.nodes)
      for (const cancer of names(observedIn)) {
        answer[cancer] ??= {};
        const before = answer[cancer][`${finding}`] ?? [];
        answer[cancer][`${finding}`] = words.order([...before, ...names(treatments)]);
      }
    return answer;
  },
);

question<{ readonly comparisons: Nodes<Compared> }>(
  'comparisons',
  [
    'DESTINY-PanTumor02, ORR: 61.3 and 37.1',
    'HERB, ORR: 36.4 and 12.5',
    'DESTINY-Lung02, ORR: 53.8 and 42.9',
    'DESTINY-PanTumor02, DOR: 22.1 and 11.8',
    'HERB, DCR: 81.8 and 75',
    'ALTERNATIVE, PFS: 11 and 5.6, P 0.0063',
    'HERB, PFS: 5.7 and 3.5',
    'DESTINY-Lung02, INCIDENCE: 5.9 and 14',
  ],
  ({ comparisons }, words) =>
    comparisons.nodes
      .map(({ pValue, reportedBy, compares }) => {
        const metrics = [...new Set(compares.nodes.map(({ metric }) => metric))];
        const figures = words.join(
          compares.nodes.map(({ value }) => `${value}`),
          ' and ',
        );
        return `${names(reportedBy)}, ${metrics}: ${figures}${pValue === null ? '' : `, P ${pValue}`}`;
      })
      // Named trials; two more comparisons come from studies without a name.
      .filter((line) => words.has(line)),
);

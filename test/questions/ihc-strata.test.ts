// Which outcomes of RC48 are given by HER2 immunohistochemistry?
import { question } from '../support/questions.js';
import { type Named, type Nodes, names } from '../support/words.js';

interface Outcome {
  readonly metric: string;
  readonly value: number;
  readonly line: string | null;
  readonly reportedBy: Nodes;
  readonly observedIn: Nodes;
  readonly strata: Nodes;
}
interface Data {
  readonly drug: {
    readonly alone: Nodes<Outcome>;
    readonly combined: Nodes<Named & { readonly outcomes: Nodes<Outcome> }>;
  };
}

question<Data>(
  'outcomes-by-ihc',
  [
    {
      trial: 'RC48-C104',
      treatment: 'RC48 + tremelimumab',
      setting: 'FIRST metastatic urothelial carcinoma',
      outcomes: [
        { stratum: 'IHC 3+', ORR: 100 },
        { stratum: 'IHC 2+', ORR: 77.8 },
        { stratum: 'IHC 1+', ORR: 66.7 },
        { stratum: 'HER2-negative', ORR: 50 },
        { stratum: 'all', ORR: 80 },
      ],
    },
  ],
  ({ drug }, words) => {
    const treated = [
      ...drug.alone.nodes.map((outcome) => ['alone', outcome] as const),
      ...drug.combined.nodes.flatMap(({ name, outcomes }) =>
        outcomes.nodes.map((outcome) => [name, outcome] as const),
      ),
    ];
    const trials = new Map<string, typeof treated>();
    for (const each of treated) {
      const trial = names(each[1].reportedBy).join(', ');
      trials.set(trial, [...(trials.get(trial) ?? []), each]);
    }
    // A study that gives one state only gives nothing by state.
    const apart = [...trials].filter(
      ([, all]) => new Set(all.flatMap(([, { strata }]) => names(strata))).size > 1,
    );
    return apart.map(([trial, all]) => {
      const outcomes = new Map(
        all.map(([, { metric, value, strata }]) => {
          const stratum = strata.nodes.map(words.say, words).join(', ') || 'all';
          return [stratum, { stratum, [metric]: value }];
        }),
      );
      const settings = all.map(([, { line, observedIn }]) => `${line} ${names(observedIn)}`);
      return {
        trial,
        treatment: [...new Set(all.map(([name]) => name))].join(', '),
        setting: [...new Set(settings)].join('; '),
        outcomes: words.order([...outcomes.keys()]).map((stratum) => outcomes.get(stratum)),
      };
    });
  },
);

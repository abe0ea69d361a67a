// What did a trial find, and how many patients does a pooled analysis have?
import { question } from '../support/questions.js';
import { type Edges, type Named, type Nodes, names } from '../support/words.js';

interface Outcome {
  readonly metric: string;
  readonly value: number | null;
  readonly unit: string | null;
}
interface Reported extends Outcome {
  readonly treatments: Nodes;
  readonly strata: Nodes;
  readonly observedIn: Nodes;
}
interface Pool extends Named {
  readonly enrollment: number;
  readonly pools: Nodes;
  readonly enrolls: Nodes;
  readonly reports: Nodes<Outcome & { readonly n: number }>;
}

question<{ readonly trial: { readonly reports: Edges<{ readonly node: Reported }> } }>(
  'trial-response-rate',
  [
    {
      value: 74.4,
      unit: '%',
      treatments: ['pembrolizumab + trastuzumab'],
      patients: [
        'HER2-positive',
        'gastric adenocarcinoma',
        'gastroesophageal junction adenocarcinoma',
      ],
    },
  ],
  ({ trial }) =>
    trial.reports.edges.flatMap(({ node: { metric, value, unit, ...told } }) =>
      metric === 'ORR'
        ? {
            value,
            unit: unit === 'PERCENT' ? '%' : unit,
            treatments: names(told.treatments),
            patients: [...names(told.strata), ...names(told.observedIn)],
          }
        : [],
    ),
);

question<{ readonly studies: Nodes<Pool> }>(
  'pooled-analysis',
  [
    {
      patients: 107,
      trials: ['RC48-C005', 'RC48-C009'],
      of: ['HER2-positive', 'metastatic urothelial carcinoma'],
      found: ['ORR 50.5 percent', 'PFS 5.9 months'],
    },
  ],
  ({ studies }) =>
    studies.nodes.map(({ enrollment, pools, enrolls, reports }) => ({
      patients: enrollment,
      trials: names(pools),
      of: names(enrolls),
      found: reports.nodes.map(
        ({ metric, value, unit }) => `${metric} ${value} ${unit?.toLowerCase()}`,
      ),
    })),
);

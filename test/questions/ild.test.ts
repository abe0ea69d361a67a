// Which evidence of interstitial lung disease is there, and how does it depend on the dose?
import { question } from '../support/questions.js';
import { type Edges, type Named, type Nodes, spelled } from '../support/words.js';

interface Figure {
  readonly metric?: string;
  readonly dose?: string | null;
  readonly value?: number;
}
interface Data {
  readonly adverseEvent: {
    readonly causedBy: Edges<{
      readonly polarity: string;
      readonly node: Named;
      readonly claims: readonly { readonly about: Nodes }[];
    }>;
  };
  readonly outcomes: Nodes<
    Figure & {
      readonly treatments: Nodes;
      readonly reportedBy: Nodes<Named & { readonly reports: Nodes<Figure> }>;
    }
  >;
}

question<Data>(
  'ild-and-dose',
  {
    evidence: [
      { drug: 'T-DXd', cancer: 'NSCLC', said: 'supports' },
      // "Potential": to be watched for and acted upon.
      { drug: 'T-DXd', cancer: 'mCRC', said: 'uncertain' },
    ],
    'by dose': [
      { trial: 'DESTINY-Lung02', drug: 'T-DXd', dose: 'lower dose', ILD: 5.9, ORR: 53.8 },
      { trial: 'DESTINY-Lung02', drug: 'T-DXd', dose: 'higher dose', ILD: 14, ORR: 42.9 },
    ],
  },
  ({ adverseEvent, outcomes }, words) => ({
    evidence: adverseEvent.causedBy.edges.flatMap(({ polarity, node, claims }) =>
      claims.map(({ about }) => ({
        drug: words.say(node),
        cancer: about.nodes.map(words.say, words).join(', '),
        said: spelled(polarity),
      })),
    ),
    'by dose': outcomes.nodes.flatMap(({ dose, value, treatments, reportedBy }) =>
      reportedBy.nodes.map(({ name, reports }) => ({
        trial: name,
        drug: treatments.nodes.map(words.say, words).join(', '),
        dose,
        ILD: value,
        ORR: reports.nodes.find((other) => other.metric === 'ORR' && other.dose === dose)?.value,
      })),
    ),
  }),
);

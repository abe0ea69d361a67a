// Which named trials were negative, and on what?
import { question } from '../support/questions.js';
import type { Edges, Named, Nodes } from '../support/words.js';

interface Data {
  readonly efficacy: Nodes<{
    readonly metric: string;
    readonly reportedBy: Nodes;
    readonly treatments: Nodes;
    readonly strata: Nodes;
    readonly observedIn: Nodes;
  }>;
  readonly prognosis: Nodes<
    Named & {
      readonly associatedWith: Edges<{
        readonly direction: string;
        readonly node: Named;
        readonly claims: readonly { readonly about: Nodes<Named & { metric?: string }> }[];
      }>;
    }
  >;
}

question<Data>(
  'negative-trials',
  [
    {
      trial: 'LOGiC',
      finding:
        'lapatinib + chemotherapy did not improve OS, HER2-positive gastroesophageal adenocarcinoma',
    },
    {
      trial: 'TyTAN',
      finding:
        'lapatinib + chemotherapy did not improve OS, HER2-positive gastroesophageal adenocarcinoma',
    },
    {
      trial: 'QUASAR, FOCUS, PICCOLO',
      finding:
        'no significant correlation of OS or PFS with HER2 amplification in mCRC (prognosis, not efficacy)',
    },
  ],
  ({ efficacy, prognosis }, words) => {
    const trials = (nodes: readonly Named[]) =>
      words.join(nodes.filter(({ kind }) => kind === 'Trial').map(words.say, words), ', ');
    const list = ({ nodes }: Nodes) => nodes.map(words.say, words).join(' ');
    const ofTreatments = efficacy.nodes.map((outcome) => ({
      trial: trials(outcome.reportedBy.nodes),
      finding: `${list(outcome.treatments)} did not improve ${outcome.metric}, ${list(outcome.strata)} ${list(outcome.observedIn)}`,
    }));
    const ofAlterations = prognosis.nodes.flatMap((alteration) =>
      alteration.associatedWith.edges
        .filter(({ direction }) => direction === 'NONE')
        .map(({ node, claims }) => {
          const about = claims.flatMap((claim) => claim.about.nodes);
          const metrics = words.join(
            about.flatMap(({ metric }) => metric ?? []),
            ' or ',
          );
          return {
            trial: trials(about),
            finding: `no significant correlation of ${metrics} with ${words.say(alteration)} in ${words.say(node)} (prognosis, not efficacy)`,
          };
        }),
    );
    return [...ofTreatments, ...ofAlterations].filter(({ trial }) => trial !== '');
  },
);

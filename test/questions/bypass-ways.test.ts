// Bypass asked by a site of HER2, in a cancer and HER2 state, and ranked by weights of one's own.
import { question } from '../support/questions.js';
import type { Named, Nodes } from '../support/words.js';

interface Verdict {
  readonly drug: Named | null;
  readonly regimen: Named | null;
}
interface Epitope {
  readonly bypass: {
    readonly candidates: readonly (Verdict & {
      readonly mechanism: Named;
      readonly drug: (Named & { readonly bindsDomains: Nodes }) | null;
    })[];
  };
}

question<Epitope>(
  'bypass-epitope',
  {
    // Whatever binds HER2 from outside meets the mask; a changed site IV leaves those that bind II.
    'masking of HER2 by MUC4': {
      'no site': [
        'lapatinib',
        'neratinib',
        'pyrotinib',
        'tucatinib',
        'afatinib',
        'dacomitinib',
        'poziotinib',
        'mobocertinib',
        'tarloxotinib',
      ],
    },
    'HER2 gene mutation': {
      'site II': ['pertuzumab', 'zanidatamab', 'ZW49'],
      'no site': [
        'lapatinib',
        'neratinib',
        'pyrotinib',
        'tucatinib',
        'afatinib',
        'dacomitinib',
        'poziotinib',
        'mobocertinib',
        'tarloxotinib',
      ],
    },
  },
  ({ bypass }, words) => {
    const drugs = (mechanism: string, site: boolean) =>
      words.order(
        bypass.candidates.flatMap((verdict) =>
          verdict.drug &&
          verdict.mechanism.name === mechanism &&
          verdict.drug.bindsDomains.nodes.some(({ name }) => name.endsWith(' II')) === site
            ? words.say(verdict.drug)
            : [],
        ),
      );
    return Object.fromEntries(
      [...new Set(bypass.candidates.map(({ mechanism }) => mechanism.name))].map((name) => {
        const bound = drugs(name, true);
        const unbound = { 'no site': drugs(name, false) };
        return [name, bound.length > 0 ? { 'site II': bound, ...unbound } : unbound];
      }),
    );
  },
);

interface InACancer {
  readonly bypass: {
    readonly candidates: readonly (Verdict & {
      readonly evidence: {
        readonly level: string | null;
        readonly trials: readonly Named[];
        readonly decisions: readonly Named[];
      };
    })[];
    readonly withoutEvidence: readonly (Verdict & { readonly reason: string })[];
  };
}

question<InACancer>(
  'bypass-in-a-cancer',
  {
    evidence: ['T-DXd: decided', 'RC48: under test'],
    'without evidence': 15,
    because:
      'it would bypass it, but the graph holds no outcome, trial or decision on it in breast cancer with HER2-low',
  },
  ({ bypass }, words) => ({
    evidence: bypass.candidates.flatMap(({ drug, evidence }) =>
      drug
        ? `${words.say(drug)}: ${evidence.level === null ? 'under test' : evidence.decisions.length > 0 ? 'decided' : 'reported'}`
        : [],
    ),
    'without evidence': bypass.withoutEvidence.length,
    because: words.join([...new Set(bypass.withoutEvidence.map(({ reason }) => reason))], '; '),
  }),
);

interface Ranking {
  readonly bypass: {
    readonly candidates: readonly (Verdict & {
      readonly score: number;
      readonly scoreParts: readonly { readonly name: string; readonly value: number }[];
    })[];
  };
}

question<Ranking>(
  'bypass-ranking',
  {
    first: ['T-DXd', 'RC48', 'T-DM1', 'SYD985'],
    'best evidence first': true,
  },
  ({ bypass: { candidates } }, words) => ({
    first: words.order(candidates.slice(0, 4).flatMap(({ drug }) => (drug ? words.say(drug) : []))),
    'best evidence first': candidates
      .slice(0, 4)
      .every(({ scoreParts }) =>
        scoreParts.some(({ name, value }) => name === 'evidence' && value >= 0.9),
      ),
  }),
);

// Which drugs could bypass resistance driven by PI3K/AKT/mTOR, and why not the others?
import { question } from '../support/questions.js';
import type { Edges, Named, Nodes } from '../support/words.js';

interface Regimen extends Named {
  readonly includes: Edges<{ readonly role: string; readonly node: Named }>;
}
interface Verdict {
  readonly drug: (Named & { readonly classes: Nodes }) | null;
  readonly regimen: Regimen | null;
  readonly basis: string;
}
interface Data {
  readonly bypass: {
    readonly candidates: readonly (Verdict & {
      readonly path: readonly { readonly kind: string; readonly target: Named }[];
      readonly rule: string;
    })[];
    readonly excluded: readonly (Verdict & {
      readonly obstacles: readonly {
        readonly state: string;
        readonly dependency: { readonly holdsAt: Nodes } | null;
      }[];
    })[];
  };
}

question<Data>(
  'bypass-pi3k-resistance',
  {
    'stated combinations': [
      'PI3K-AKT-mTOR inhibitor + anti-HER2 agent',
      'immune checkpoint inhibitor + anti-HER2 agent',
    ],
    'by mechanism (inferred)': {
      'payload delivery': ['T-DM1', 'T-DXd', 'RC48', 'SYD985', 'ZW49', 'ARX788', 'SHR-A1811'],
    },
    'cases of a stated combination': [
      'pembrolizumab + trastuzumab',
      'margetuximab + pembrolizumab',
      'RC48 + tremelimumab',
      'T-DXd + nivolumab',
      'HER2 antibody-drug conjugate + immune checkpoint inhibitor',
    ],
    // Combinations that the source names (p15, p18, p26), each with such a conjugate.
    'by a member': ['T-DM1 + pertuzumab', 'poziotinib + T-DM1', 'T-DXd + immunotherapy'],
    unlikely: 'antibodies and TKIs acting upstream of the activated node',
  },
  ({ bypass: { candidates, excluded } }, words) => {
    // A partner stands before the HER2-directed member it is added to.
    const combination = ({ includes }: Regimen) =>
      includes.edges
        .toSorted((a, b) => b.role.localeCompare(a.role))
        .map(({ node }) => words.say(node))
        .join(' + ');
    const stated = candidates.filter(({ basis }) => basis === 'STATED');
    const inferred = new Map<string, string[]>();
    for (const { drug, path } of candidates) {
      if (!drug) continue;
      const modes = path.filter(({ kind }) => kind === 'ACTS_BY').map(({ target }) => target.name);
      for (const mode of modes)
        inferred.set(mode, [...(inferred.get(mode) ?? []), words.say(drug)]);
    }
    const by = (...wanted: string[]) =>
      words.order(
        candidates.flatMap(({ rule, regimen }) =>
          wanted.includes(rule) && regimen ? words.say(regimen) : [],
        ),
      );
    const left = excluded.filter(({ drug }) => drug);
    const classes = left.flatMap(({ drug }) => drug?.classes.nodes.map(words.say, words) ?? []);
    const upstream = left.every(({ obstacles }) =>
      obstacles.some(
        ({ state, dependency }) =>
          state === 'DEFEATED' &&
          dependency?.holdsAt.nodes.some(({ name }) => name === 'PI3K/AKT/mTOR pathway'),
      ),
    );
    return {
      'stated combinations': words.order(
        stated.flatMap(({ regimen }) => (regimen ? combination(regimen) : [])),
      ),
      'by mechanism (inferred)': Object.fromEntries(
        [...inferred].map(([mode, treatments]) => [mode, words.order(treatments)]),
      ),
      'cases of a stated combination': by('regimen-matches-strategy', 'regimen-narrows-strategy'),
      'by a member': by('member-bypasses'),
      unlikely: `${words.join(classes, ' and ')}${upstream ? ' acting upstream of the activated node' : ''}`,
    };
  },
);

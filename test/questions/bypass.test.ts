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
      'payload delivery': ['T-DM1', 'T-DXd', 'RC48', 'SYD985', 'ZW49'],
    },
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
    for (const { basis, drug, regimen, path } of candidates) {
      if (basis === 'STATED') continue;
      const modes = path.filter(({ kind }) => kind === 'ACTS_BY').map(({ target }) => target.name);
      const treatments = [drug, regimen].flatMap((each) => (each ? words.say(each) : []));
      for (const mode of modes) inferred.set(mode, [...(inferred.get(mode) ?? []), ...treatments]);
    }
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
      unlikely: `${words.join(classes, ' and ')}${upstream ? ' acting upstream of the activated node' : ''}`,
    };
  },
);

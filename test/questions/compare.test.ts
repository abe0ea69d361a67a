// Two drugs, and two states of tumours, side by side.
import { question } from '../support/questions.js';
import type { Named } from '../support/words.js';

interface Pair {
  readonly a: Named & { readonly value: number };
  readonly b: Named & { readonly value: number };
  readonly difference: number | null;
  readonly trials?: readonly Named[];
  readonly basis: string | null;
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
}
interface Figure extends Named {
  readonly value: number | null;
  readonly unit: string | null;
}
interface Sides {
  readonly alsoStated: readonly { readonly text: string }[];
  readonly warning: string | null;
  readonly both: readonly { readonly value: number }[];
  readonly lines: readonly {
    readonly metric: string;
    readonly a: readonly Figure[];
    readonly b: readonly Figure[];
    readonly pairs: readonly Pair[];
  }[];
  readonly traits: readonly {
    readonly kind: string;
    readonly shared: readonly Named[];
    readonly onlyA: readonly Named[];
    readonly onlyB: readonly Named[];
  }[];
}

question<{ readonly compare: Sides }>(
  't-dxd-against-t-dm1',
  {
    // 28.8 and 9.6 months in the same patients, each from a trial of its own, and only one is called a median.
    'progression-free survival': {
      a: 28.8,
      b: 9.6,
      agrees: ['CANCER', 'STRATUM'],
      differs: ['MEDIAN'],
    },
    differences: [],
    warned: true,
    // A cleavable linker and more drug for each antibody, and so a stronger effect [63].
    'said of the two': [
      'The cleavable linker sets T-DXd apart from T-DM1.',
      'The drug-to-antibody ratio of T-DXd is higher than that of T-DM1.',
      'The higher drug-to-antibody ratio contributes to the stronger antitumour effect of T-DXd.',
      'T-DXd works more strongly against tumours than T-DM1.',
    ].sort(),
    payload: { shared: [], onlyA: ['deruxtecan'], onlyB: ['emtansine'] },
    antibody: { shared: ['trastuzumab'], onlyA: [], onlyB: [] },
    approvals: { a: 4, b: 1 },
    'lung disease is said of': { shared: 0, onlyA: 1, onlyB: 0 },
  },
  ({ compare: { warning, alsoStated, lines, traits } }) => {
    const pairs = lines.flatMap((line) => line.pairs);
    const pfs = lines.find(({ metric }) => metric === 'PFS')?.pairs[0];
    const value = (name: string | undefined) =>
      lines.flatMap(({ a, b }) => [...a, ...b]).find((each) => each.name === name)?.value;
    const trait = (kind: string) => {
      const found = traits.find((each) => each.kind === kind);
      const names = (nodes: readonly Named[] = []) => nodes.map(({ name }) => name);
      return {
        shared: names(found?.shared),
        onlyA: names(found?.onlyA),
        onlyB: names(found?.onlyB),
      };
    };
    const { shared, onlyA, onlyB } = trait('CAUSES');
    return {
      'progression-free survival': {
        a: value(pfs?.a.name),
        b: value(pfs?.b.name),
        agrees: pfs?.agrees,
        differs: pfs?.differs,
      },
      differences: pairs.filter(({ difference }) => difference !== null),
      warned: warning !== null,
      'said of the two': alsoStated.map(({ text }) => text).sort(),
      payload: trait('HAS_PAYLOAD'),
      antibody: trait('HAS_ANTIBODY'),
      approvals: { a: trait('APPLIES_TO').onlyA.length, b: trait('APPLIES_TO').onlyB.length },
      'lung disease is said of': {
        shared: shared.length,
        onlyA: onlyA.length,
        onlyB: onlyB.length,
      },
    };
  },
);

question<{ readonly two: Sides; readonly one: Sides }>(
  'ihc-3-against-lower',
  {
    // RC48-C104 alone gives rates by score; the gastric trial gives one rate for 2+ and 3+ together.
    'against 2+': { within: ['RC48-C104: 100 - 77.8 = 22.2'], across: 1, together: [25] },
    'against 1+': { within: ['RC48-C104: 100 - 66.7 = 33.3'], across: 2, together: [] },
  },
  ({ two, one }) => {
    const told = ({ lines, both }: Sides) => {
      const pairs = lines.flatMap((line) => line.pairs);
      return {
        within: pairs.flatMap(({ a, b, difference, trials = [] }) =>
          difference === null
            ? []
            : [`${trials.map(({ name }) => name)}: ${a.value} - ${b.value} = ${difference}`],
        ),
        across: pairs.filter(({ difference }) => difference === null).length,
        together: both.map(({ value }) => value),
      };
    };
    return { 'against 2+': told(two), 'against 1+': told(one) };
  },
);

// Two side by side: what is lined up, where a difference may stand, and what falls with its claims.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEdge } from '../../src/seed/dataset.js';
import type { Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { factClient, factEdge, factNode, factNodes } from '../support/facts.js';
import { node } from '../support/small-graph.js';

const [high, low, narrow] = ['high', 'low', 'narrow'].map((slug) => node('Her2Status', slug)) as [
  ReturnType<typeof node>,
  ReturnType<typeof node>,
  ReturnType<typeof node>,
];
const [alpha, beta] = [node('Drug', 'alpha'), node('Drug', 'beta')];
const [gastric, cells] = [node('Cancer', 'gastric'), node('ModelSystem', 'cells')];
const [one, two] = [node('Trial', 'one'), node('Trial', 'two')];
const [blockade, delivery, evasion, wake] = [
  node('ModeOfAction', 'blockade'),
  node('ModeOfAction', 'delivery'),
  node('ResistanceMechanism', 'evasion'),
  node('ResistanceMechanism', 'wake'),
];
const granted = factNode('Approval', 'granted');
const refused = factNode('Approval', 'refused', { polarity: 'REFUTES' });

const percent = { metric: 'ORR', unit: 'PERCENT' };
const outcomes = {
  'high-one': { ...percent, value: 60 },
  'low-one': { ...percent, value: 35.5 },
  'low-one-later': { ...percent, value: 30, line: 'LATER' },
  'low-two': { ...percent, value: 20 },
  'low-range': { ...percent, low: 10, high: 30 },
  'pfs-high': { metric: 'PFS', value: 26, unit: 'WEEKS', months: 6 },
  'pfs-low': { metric: 'PFS', value: 4, unit: 'MONTHS', months: 4 },
  'dor-high': { metric: 'DOR', value: 5, unit: 'MONTHS', months: 5, median: true },
  'dor-low': { metric: 'DOR', value: 9, unit: 'MONTHS', months: 9 },
  'os-both': { metric: 'OS', value: 9, unit: 'MONTHS', months: 9 },
  'os-cells': { metric: 'OS', value: 9, unit: 'MONTHS', months: 9 },
};
const { all: made, get: outcome } = factNodes('Outcome', outcomes);
const observed = (
  slug: string,
  trial: typeof one | null,
  strata: readonly (typeof high)[],
  cancer = gastric,
): GraphEdge[] => [
  factEdge('OF_REGIMEN', outcome(slug), alpha),
  factEdge('OBSERVED_IN', outcome(slug), cancer),
  ...strata.map((stratum) => factEdge('IN_STRATUM', outcome(slug), stratum)),
  ...(trial ? [factEdge('REPORTS', trial, outcome(slug), { role: 'EFFICACY' })] : []),
];
// Printed as the lesser minus the greater: whichever way, the difference is a minus b.
const stated = factNode('Comparison', 'stated', { difference: 4, pValueText: '<0.05' });
const edges = [
  ...observed('high-one', one, [high]),
  ...observed('low-one', one, [low]),
  ...observed('low-one-later', one, [low]),
  ...observed('low-two', two, [low]),
  ...observed('low-range', one, [low]),
  ...observed('pfs-high', one, [narrow]),
  ...observed('pfs-low', one, [low]),
  ...observed('dor-high', one, [high]),
  ...observed('dor-low', one, [low]),
  ...observed('os-both', one, [high, low]),
  ...observed('os-cells', null, [high], cells),
  factEdge('SUBTYPE_OF', narrow, high),
  factEdge('COMPARES', stated, outcome('dor-high')),
  factEdge('COMPARES', stated, outcome('dor-low')),
  factEdge('REPORTS', one, stated, { role: 'EFFICACY' }),
  factEdge('ACTS_BY', alpha, blockade),
  factEdge('ACTS_BY', beta, blockade),
  factEdge('ACTS_BY', alpha, delivery, { polarity: 'UNCERTAIN' }),
  factEdge('RESISTS_VIA', beta, evasion, { direction: 'RESISTANCE', onset: 'UNSPECIFIED' }),
  factEdge('RESISTS_VIA', beta, wake, { direction: 'SENSITIVITY', onset: 'UNSPECIFIED' }),
  factEdge('APPLIES_TO', granted, alpha),
  factEdge('APPLIES_TO', refused, beta),
];
const nodes = [
  ...[high, low, narrow, alpha, beta, gastric, cells, one, two, blockade, delivery, evasion, wake],
  ...[granted, refused, stated],
  ...made,
];

const query = `query ($a: ID!, $b: ID!, $rollUp: Boolean!, $without: [ID!], $limit: Int!) {
  compare(a: $a, b: $b, rollUp: $rollUp, without: $without, limit: $limit) {
    warning truncated both { name } preclinical { name }
    lines { metric a { name } b { name }
      pairs { a { name } b { name } agrees differs difference unit basis comparison { name } pValueText trials { name } polarity warning claims { id } } }
    traits { kind shared { name } onlyA { name } onlyB { name } uncertain { name } } } }`;
type Names = { name: string }[];
interface Pair {
  a: { name: string };
  b: { name: string };
  agrees: string[];
  differs: string[];
  difference: number | null;
  unit: string | null;
  basis: string | null;
  comparison: { name: string } | null;
  pValueText: string | null;
  trials: Names;
  polarity: string;
  warning: string | null;
  claims: { id: string }[];
}
interface Sides {
  warning: string | null;
  truncated: boolean;
  both: Names;
  preclinical: Names;
  lines: { metric: string; a: Names; b: Names; pairs: Pair[] }[];
  traits: { kind: string; shared: Names; onlyA: Names; onlyB: Names; uncertain: Names }[];
}

describe.each(engines)('compare on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await factClient(engine, nodes, edges);
  });
  afterAll(() => client?.close());

  const ask = async (more: object = {}): Promise<Sides> => {
    const standard = { a: high.id, b: low.id, rollUp: true, without: [], limit: 100 };
    return (await client.data<{ compare: Sides }>(query, { ...standard, ...more })).compare;
  };
  const pairOf = ({ lines }: Sides, a: string, b: string): Pair | undefined =>
    lines.flatMap(({ pairs }) => pairs).find((each) => each.a.name === a && each.b.name === b);

  it('lines outcomes up by metric, and pairs those of one trial first', async () => {
    const { lines, both, preclinical, warning } = await ask();
    expect(
      lines.map(({ metric, pairs }) => [metric, ...pairs.map(({ a, b }) => `${a.name} ${b.name}`)]),
    ).toEqual([
      ['DOR', 'dor-high dor-low'],
      [
        'ORR',
        'high-one low-one',
        'high-one low-one-later',
        'high-one low-range',
        'high-one low-two',
      ],
      ['PFS', 'pfs-high pfs-low'],
    ]);
    expect(both).toEqual([{ name: 'os-both' }]);
    expect(preclinical).toEqual([{ name: 'os-cells' }]);
    expect(warning).toBeNull();
  });

  it('subtracts two figures of one trial where nothing else sets them apart', async () => {
    expect(pairOf(await ask(), 'high-one', 'low-one')).toMatchObject({
      difference: 24.5,
      unit: 'PERCENT',
      basis: 'DERIVED',
      agrees: ['TREATMENT', 'CANCER', 'MEDIAN'],
      differs: [],
      trials: [{ name: 'one' }],
      polarity: 'SUPPORTS',
      warning: expect.stringContaining('computed here'),
    });
  });

  it('compares times in months', async () => {
    expect(pairOf(await ask(), 'pfs-high', 'pfs-low')).toMatchObject({
      difference: 2,
      unit: 'MONTHS',
      basis: 'DERIVED',
    });
  });

  it('gives what the source states, whatever else differs, as a minus b', async () => {
    const said = {
      difference: -4,
      basis: 'STATED',
      differs: ['MEDIAN'],
      comparison: { name: 'stated' },
      pValueText: '<0.05',
      warning: null,
    };
    expect(pairOf(await ask(), 'dor-high', 'dor-low')).toMatchObject(said);
    const turned = await ask({ a: low.id, b: high.id });
    expect(pairOf(turned, 'dor-low', 'dor-high')).toMatchObject({ ...said, difference: 4 });
  });

  it('gives none across trials, over a range, or where the line of one is another', async () => {
    const sides = await ask();
    const none = { difference: null, unit: null, basis: null };
    expect(pairOf(sides, 'high-one', 'low-two')).toMatchObject({
      ...none,
      trials: [],
      warning: expect.stringMatching(/different trials, one and two/),
    });
    for (const other of ['low-range', 'low-one-later'])
      expect(pairOf(sides, 'high-one', other), other).toMatchObject({
        ...none,
        trials: [{ name: 'one' }],
        warning: expect.stringContaining('no difference is given'),
      });
  });

  it('leaves out what is narrower when told to', async () => {
    expect((await ask({ rollUp: false })).lines.find(({ metric }) => metric === 'PFS')).toEqual({
      metric: 'PFS',
      a: [],
      b: [{ name: 'pfs-low' }],
      pairs: [],
    });
  });

  it('cuts pairs at the limit, and says so', async () => {
    const { lines, truncated } = await ask({ limit: 2 });
    expect([lines.flatMap(({ pairs }) => pairs).length, truncated]).toEqual([2, true]);
  });

  it('sets beside each other what is said of two treatments; a refusal is no approval', async () => {
    const { traits, lines, warning } = await ask({ a: alpha.id, b: beta.id });
    const trait = (kind: string, given: object) => ({
      ...{ kind, shared: [], onlyA: [], onlyB: [], uncertain: [] },
      ...given,
    });
    expect(traits).toEqual([
      trait('ACTS_BY', {
        shared: [{ name: 'blockade' }],
        onlyA: [{ name: 'delivery' }],
        uncertain: [{ name: 'delivery' }],
      }),
      trait('APPLIES_TO', { onlyA: [{ name: 'granted' }] }),
      // Of two edges to mechanisms one speaks of sensitivity.
      trait('RESISTS_VIA', { onlyB: [{ name: 'evasion' }] }),
    ]);
    expect(lines.every(({ pairs }) => pairs.length === 0)).toBe(true);
    expect(warning).toContain('there is no difference');
  });

  describe('without a premise', () => {
    const pairs = async (...without: string[]) => {
      const sides = await ask({ without: without.map((slug) => `claim:${slug}`) });
      return (a: string, b: string) => pairOf(sides, a, b);
    };

    it('an outcome falls with its claim, or with what ties it to its side', async () => {
      for (const claim of ['low-one', 'low-one-low'])
        expect((await pairs(claim))('high-one', 'low-one'), claim).toBeUndefined();
      expect((await pairs('narrow-high'))('pfs-high', 'pfs-low')).toBeUndefined();
    });

    it('a difference falls with a report of the trial, and with what makes the two alike', async () => {
      for (const claim of ['one-high-one', 'one-low-one', 'low-one-gastric', 'high-one-alpha'])
        expect((await pairs(claim))('high-one', 'low-one')?.difference, claim).toBeNull();
    });

    it('a stated one falls with the comparison and its sides', async () => {
      for (const claim of ['stated', 'stated-dor-high', 'stated-dor-low'])
        expect((await pairs(claim))('dor-high', 'dor-low'), claim).toMatchObject({
          difference: null,
          comparison: null,
        });
    });

    it('a pair names all the claims that it rests on', async () => {
      const pair = (await pairs())('high-one', 'low-one');
      expect(pair?.claims.map(({ id }) => id.replace('claim:', '')).sort()).toEqual(
        [
          ...['high-one', 'high-one-alpha', 'high-one-gastric', 'high-one-high', 'one-high-one'],
          ...['low-one', 'low-one-alpha', 'low-one-gastric', 'low-one-low', 'one-low-one'],
        ].sort(),
      );
    });
  });
});

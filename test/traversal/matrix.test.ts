// A table of outcomes: what may stand in one line of a cell, what places an outcome on an axis, and what has no place.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEdge } from '../../src/seed/dataset.js';
import type { Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { factClient, factEdge, factNodes } from '../support/facts.js';
import { node } from '../support/small-graph.js';

const [alpha, beta] = [node('Drug', 'alpha'), node('Drug', 'beta')];
const [tki, targeted] = [node('DrugClass', 'tki'), node('DrugClass', 'targeted')];
const pair = node('Regimen', 'alpha-beta');
const [gastric, junction] = [node('Cancer', 'gastric'), node('Cancer', 'junction')];
const cells = node('ModelSystem', 'cells');
const [one, two, pool] = [node('Trial', 'one'), node('Trial', 'two'), node('Study', 'pool')];

const outcomes = {
  'orr-one': { metric: 'ORR', value: 20, unit: 'PERCENT', finding: 'MODEST' },
  'orr-two': { metric: 'ORR', value: 40, unit: 'PERCENT', finding: 'EFFECTIVE' },
  'orr-range': { metric: 'ORR', low: 10, high: 90, unit: 'PERCENT' },
  'orr-pooled': { metric: 'ORR', value: 60, unit: 'PERCENT' },
  'pfs-weeks': { metric: 'PFS', value: 26, unit: 'WEEKS', months: 5.98 },
  'pfs-years': { metric: 'PFS', low: 1, unit: 'YEARS' },
  'pfs-median': { metric: 'PFS', value: 8, unit: 'MONTHS', months: 8, median: true },
  'harm-more': { metric: 'INCIDENCE', value: 14, unit: 'PERCENT' },
  'harm-less': { metric: 'INCIDENCE', value: 6, unit: 'PERCENT' },
  'effect-only': { metric: 'EFFICACY', finding: 'EFFECTIVE', polarity: 'UNCERTAIN' },
  'os-regimen': { metric: 'OS', value: 12, unit: 'MONTHS', months: 12, phase: 'PHASE_2' },
  'os-unnamed': { metric: 'OS', value: 9, unit: 'MONTHS', months: 9, line: 'FIRST' },
  'os-cells': { metric: 'EFFICACY', finding: 'EFFECTIVE' },
  'os-view': {
    metric: 'OS',
    value: 3,
    unit: 'MONTHS',
    months: 3,
    valueCorrected: 4,
    monthsCorrected: 4,
  },
};
const { all: made, get: outcome } = factNodes('Outcome', outcomes);
/** Where an outcome belongs, edge by edge. */
const placed = (
  slug: string,
  treatment: typeof alpha | null,
  cancer: typeof alpha,
): GraphEdge[] => [
  ...(treatment ? [factEdge('OF_REGIMEN', outcome(slug), treatment)] : []),
  factEdge('OBSERVED_IN', outcome(slug), cancer),
];
const ofAlpha = Object.keys(outcomes).filter((slug) => !slug.startsWith('os-'));
const edges = [
  ...ofAlpha.flatMap((slug) => placed(slug, alpha, slug === 'orr-two' ? junction : gastric)),
  ...placed('os-regimen', pair, gastric),
  ...placed('os-unnamed', null, gastric),
  ...placed('os-cells', alpha, cells),
  ...placed('os-view', beta, junction),
  factEdge('REPORTS', one, outcome('orr-one'), { role: 'EFFICACY' }),
  factEdge('REPORTS', two, outcome('orr-two'), { role: 'EFFICACY' }),
  factEdge('REPORTS', pool, outcome('orr-pooled'), { role: 'EFFICACY' }),
  factEdge('POOLS', pool, one),
  factEdge('SUBTYPE_OF', junction, gastric, { polarity: 'UNCERTAIN' }),
  factEdge('SUBTYPE_OF', tki, targeted),
  factEdge('IN_CLASS', alpha, tki),
  factEdge('IN_CLASS', alpha, targeted, { basis: 'DERIVED', rule: 'class-membership' }),
  factEdge('INCLUDES', pair, alpha, { role: 'BACKBONE' }),
  factEdge('INCLUDES', pair, beta, { role: 'PARTNER' }),
  factEdge('MAY_BE_OF', outcome('os-unnamed'), beta, {
    basis: 'DERIVED',
    rule: 'likely-treatment',
    polarity: 'UNCERTAIN',
  }),
];
const nodes = [alpha, beta, tki, targeted, pair, gastric, junction, cells, one, two, pool];

const query = `query ($rows: MatrixAxis!, $columns: MatrixAxis!, $metrics: [Metric!], $cancer: ID, $drug: ID, $rollUp: Boolean!, $combinations: Boolean!,
  $probable: Boolean!, $preclinical: Boolean!, $limit: Int!, $view: View, $without: [ID!]) {
  evidenceMatrix(rows: $rows, columns: $columns, metrics: $metrics, cancer: $cancer, drug: $drug, rollUp: $rollUp, combinations: $combinations,
    probable: $probable, preclinical: $preclinical, limit: $limit, view: $view, without: $without) {
    rows { key name total node { id } } columns { key } total truncated leftOut { reason outcomes { name } }
    cells { row column count trials outcomes { name } findings { finding count } polarities { polarity count }
      figures { metric median unit pooled count best low high } claims { id } } } }`;
interface Figure {
  metric: string;
  median: boolean;
  unit: string;
  pooled: boolean;
  count: number;
  best: number | null;
  low: number;
  high: number | null;
}
interface Matrix {
  rows: { key: string; name: string; total: number; node: { id: string } | null }[];
  columns: { key: string }[];
  total: number;
  truncated: boolean;
  leftOut: { reason: string; outcomes: { name: string }[] }[];
  cells: {
    row: string;
    column: string;
    count: number;
    trials: number;
    outcomes: { name: string }[];
    findings: { finding: string; count: number }[];
    polarities: { polarity: string; count: number }[];
    figures: Figure[];
    claims: { id: string }[];
  }[];
}
const standard = {
  rollUp: false,
  combinations: false,
  probable: false,
  preclinical: false,
  limit: 30,
  without: [],
};

describe.each(engines)('evidenceMatrix on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await factClient(engine, [...nodes, ...made], edges);
  });
  afterAll(() => client?.close());

  const ask = async (rows: string, columns: string, more: object = {}): Promise<Matrix> => {
    const variables = { ...standard, rows, columns, ...more };
    return (await client.data<{ evidenceMatrix: Matrix }>(query, variables)).evidenceMatrix;
  };
  /** The outcomes of each cell. */
  const inCells = ({ cells }: Matrix): Record<string, string[]> =>
    Object.fromEntries(
      cells.map(({ row, column, outcomes }) => [
        `${row} ${column}`,
        outcomes.map(({ name }) => name),
      ]),
    );
  const slugs = (matrix: Matrix, reason: string): string[] =>
    matrix.leftOut.flatMap((each) =>
      each.reason === reason ? each.outcomes.map(({ name }) => name) : [],
    );

  it('mixes no metrics, no shares and times, no medians, no pooled figures; a range is never the best', async () => {
    const { cells } = await ask('DRUG', 'CANCER');
    const found = cells.find(({ column }) => column === 'cancer:gastric');
    const line = (figure: Partial<Figure>) => ({
      median: false,
      pooled: false,
      count: 1,
      ...figure,
    });
    expect(found?.figures).toEqual([
      // Of harm the least is the best.
      line({ metric: 'INCIDENCE', unit: 'PERCENT', count: 2, best: 6, low: 6, high: 14 }),
      line({ metric: 'ORR', unit: 'PERCENT', count: 2, best: 20, low: 10, high: 90 }),
      line({ metric: 'ORR', unit: 'PERCENT', pooled: true, best: 60, low: 60, high: 60 }),
      // Weeks and years are months here; a bound has one end only.
      line({ metric: 'PFS', unit: 'MONTHS', count: 2, best: 5.98, low: 5.98, high: 12 }),
      line({ metric: 'PFS', unit: 'MONTHS', median: true, best: 8, low: 8, high: 8 }),
    ]);
    // The pooled analysis is no trial; the outcome without a figure counts all the same.
    expect(found).toMatchObject({
      count: 9,
      trials: 1,
      findings: [
        { finding: 'EFFECTIVE', count: 1 },
        { finding: 'MODEST', count: 1 },
      ],
    });
    expect(found?.polarities).toEqual([
      { polarity: 'SUPPORTS', count: 8 },
      { polarity: 'UNCERTAIN', count: 1 },
    ]);
  });

  it('gives headers, the fullest first and NOT_STATED last, and tells what has no place', async () => {
    const matrix = await ask('DRUG', 'CANCER');
    expect(matrix.rows).toEqual([
      { key: 'drug:alpha', name: 'alpha', total: 10, node: { id: 'drug:alpha' } },
      { key: 'drug:beta', name: 'beta', total: 1, node: { id: 'drug:beta' } },
      { key: 'NOT_STATED', name: 'not stated', total: 1, node: null },
    ]);
    expect(matrix).toMatchObject({ total: 12, truncated: false });
    expect(slugs(matrix, 'PRECLINICAL')).toEqual(['os-cells']);
    expect(slugs(matrix, 'NOT_ON_ROWS')).toEqual(['os-regimen']);
  });

  it('counts an outcome of a regimen for what is in it only when asked', async () => {
    const matrix = await ask('DRUG', 'METRIC', { metrics: ['OS'], combinations: true });
    expect(inCells(matrix)).toEqual({
      'drug:beta OS': ['os-regimen', 'os-view'],
      'drug:alpha OS': ['os-regimen'],
      'NOT_STATED OS': ['os-unnamed'],
    });
  });

  it('names a drug that the source does not name only when asked, and then as UNCERTAIN', async () => {
    const matrix = await ask('DRUG', 'METRIC', { metrics: ['OS'], probable: true });
    expect(inCells(matrix)).toEqual({ 'drug:beta OS': ['os-unnamed', 'os-view'] });
    expect(matrix.cells[0]?.polarities).toEqual([
      { polarity: 'SUPPORTS', count: 1 },
      { polarity: 'UNCERTAIN', count: 1 },
    ]);
  });

  it('counts for the wider too when rolled up, as surely as the way there', async () => {
    const { cells } = await ask('CANCER', 'CLASS', { metrics: ['ORR'], rollUp: true });
    expect(inCells({ cells } as Matrix)['cancer:gastric drug-class:targeted']).toEqual([
      'orr-one',
      'orr-pooled',
      'orr-range',
      'orr-two',
    ]);
    const wide = cells.find(
      ({ row, column }) => row === 'cancer:gastric' && column === 'drug-class:tki',
    );
    expect(wide?.polarities).toEqual([
      { polarity: 'SUPPORTS', count: 3 },
      { polarity: 'UNCERTAIN', count: 1 },
    ]);
    expect(wide?.claims.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'claim:junction-gastric',
        'claim:alpha-tki',
        'claim:orr-two-junction',
      ]),
    );
    const near = await ask('CANCER', 'CLASS', { metrics: ['ORR'] });
    expect(Object.keys(inCells(near)).sort()).toEqual([
      'cancer:gastric drug-class:tki',
      'cancer:junction drug-class:tki',
    ]);
  });

  it('narrows by what an outcome belongs to, by itself or through something narrower or a regimen', async () => {
    const ofDrug = await ask('TREATMENT', 'PHASE', { drug: 'drug:beta' });
    expect(inCells(ofDrug)).toEqual({
      'regimen:alpha-beta PHASE_2': ['os-regimen'],
      'drug:beta NOT_STATED': ['os-view'],
    });
    const both = await ask('TREATMENT', 'LINE', { drug: 'drug:beta', cancer: 'cancer:gastric' });
    expect(both.total).toBe(2);
    const probable = await ask('DRUG', 'LINE', { drug: 'drug:beta', probable: true });
    expect(inCells(probable)['drug:beta FIRST']).toEqual(['os-unnamed']);
  });

  it('takes model systems in when asked', async () => {
    const matrix = await ask('DRUG', 'METRIC', { metrics: ['EFFICACY'], preclinical: true });
    expect(inCells(matrix)).toEqual({ 'drug:alpha EFFICACY': ['effect-only', 'os-cells'] });
  });

  it('reads the figures of the view', async () => {
    const only = { metrics: ['OS'], cancer: 'cancer:junction' };
    const best = async (view: string) =>
      (await ask('DRUG', 'CANCER', { ...only, view })).cells[0]?.figures[0]?.best;
    expect([await best('AS_PRINTED'), await best('CORRECTED')]).toEqual([3, 4]);
  });

  it('cuts rows and columns at the limit, and says so', async () => {
    const matrix = await ask('METRIC', 'CANCER', { limit: 1 });
    expect(matrix).toMatchObject({
      truncated: true,
      rows: [{ key: 'ORR', total: 4 }],
      columns: [{ key: 'cancer:gastric' }],
      total: 13,
    });
    expect(inCells(matrix)).toEqual({
      'ORR cancer:gastric': ['orr-one', 'orr-pooled', 'orr-range'],
    });
  });

  it('moves nothing to NOT_STATED, and nothing preclinical into the table, when the claim that says where it belongs is gone', async () => {
    const before = await ask('DRUG', 'CANCER');
    for (const claim of ['os-regimen-alpha-beta', 'os-cells-cells', 'orr-two-junction']) {
      const after = await ask('DRUG', 'CANCER', { without: [`claim:${claim}`] });
      expect(after.total, claim).toBe(before.total - (claim === 'orr-two-junction' ? 1 : 0));
      expect(slugs(after, 'PRECLINICAL')).toEqual(['os-cells']);
      expect(after.cells.filter(({ column }) => column === 'NOT_STATED')).toEqual([]);
    }
  });

  it('lets an outcome fall with its claim, a place with its edge, and a pooled figure never become a single one', async () => {
    const cell = async (...without: string[]) => {
      const matrix = await ask('CANCER', 'CLASS', { metrics: ['ORR'], rollUp: true, without });
      return matrix.cells.find(
        ({ row, column }) => row === 'cancer:gastric' && column === 'drug-class:targeted',
      );
    };
    const names = async (...without: string[]) =>
      (await cell(...without))?.outcomes.map(({ name }) => name) ?? [];
    expect(await names('claim:orr-one')).not.toContain('orr-one');
    for (const claim of ['orr-two-alpha', 'orr-two-junction', 'junction-gastric'])
      expect(await names(`claim:${claim}`), claim).toEqual(['orr-one', 'orr-pooled', 'orr-range']);
    for (const claim of ['alpha-tki', 'tki-targeted'])
      expect(await names(`claim:${claim}`), claim).toEqual([]);
    expect((await cell('claim:one-orr-one'))?.trials).toBe(1);
    const pooled = (await cell('claim:pool-one'))?.figures.find((each) => each.pooled);
    expect(pooled).toMatchObject({ best: 60, count: 1 });
  });
});

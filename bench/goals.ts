// The goals, each with what was measured. A goal is reached when the far end of the confidence interval reaches it.
import type { Sample } from './measure/latency.js';
import type { Results } from './results.js';
import { bootstrap, median, quantile, type Ratio, ratioOfMedians } from './statistics.js';
import type { Name, Size } from './variants/variant.js';

export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly reached: 'yes' | 'perhaps' | 'no' | 'not measured';
}

/** How many times faster than A at least, and what is aimed at. */
const faster = { 1: [1.7, 2], 2: [2.5, 3.4], 3: [3.5, 4.8], 4: [1.4, 1.8] } as const;
/** How many times the sum of the driver alone (E) and of an answer without a database at most, and what is aimed at. */
const above = { 1: ['F', 1.3], 2: ['H', 1.8], 3: ['H', 1.8], 4: ['F', 1.3] } as const;
const throughputs = { 1: 2, 2: 3, 3: 3, 4: 2 } as const;
const keys = [1, 2, 3, 4] as const;

const shown = (value: number): string => value.toFixed(2);
const interval = ({ value, low, high }: Ratio): string =>
  `${shown(value)} [${shown(low)}, ${shown(high)}]`;

function atLeast(goal: string, least: number, ratio: Ratio | undefined): Goal {
  if (!ratio) return { goal, measured: '', reached: 'not measured' };
  const reached = ratio.low >= least ? 'yes' : ratio.high >= least ? 'perhaps' : 'no';
  return { goal, measured: interval(ratio), reached };
}

function atMost(goal: string, most: number, ratio: Ratio | undefined): Goal {
  if (!ratio) return { goal, measured: '', reached: 'not measured' };
  const reached = ratio.high <= most ? 'yes' : ratio.low <= most ? 'perhaps' : 'no';
  return { goal, measured: interval(ratio), reached };
}

const exact = (value: number): Ratio => ({ value, low: value, high: value });

const timesOf = (
  samples: readonly Sample[] | undefined,
  name: Name,
  size: Size,
): readonly number[] | undefined =>
  samples?.find((sample) => sample.name === name && sample.size === size)?.times;

/** A ratio where everything it needs was measured. */
function ratio(
  first: readonly number[] | undefined,
  ...others: (readonly number[] | undefined)[]
): Ratio | undefined {
  const there = others.filter((sample) => sample !== undefined);
  return first && there.length === others.length ? ratioOfMedians(first, ...there) : undefined;
}

/** Every goal with what the run says of it. */
export function goals(results: Results): Goal[] {
  const { latency, throughput, starts, hits, traversals } = results;
  const times = (key: number | string, name: Name, size: Size = 'real') =>
    timesOf(latency[key], name, size);
  const rates = (key: number, name: Name) =>
    throughput[key]?.find((each) => each.name === name && each.size === 'real')?.rates;
  const embedded = starts['embedded'];
  return [
    ...keys.map((key) => {
      const [least, aim] = faster[key];
      const goal = `operation ${key}: ${least} times faster than A (aim ${aim})`;
      return atLeast(goal, least, ratio(times(key, 'A'), times(key, 'ours')));
    }),
    ...keys.map((key) => {
      const [bare, most] = above[key];
      const goal = `operation ${key}: at most ${most} times E + ${bare}${bare === 'H' ? ' (aim 1.5)' : ''}`;
      return atMost(goal, most, ratio(times(key, 'ours'), times(key, 'E'), times(key, bare)));
    }),
    ...keys.map((key) => {
      const goal = `operation ${key}: ${throughputs[key]} times the throughput of A at 16 connections`;
      return atLeast(goal, throughputs[key], ratio(rates(key, 'ours'), rates(key, 'A')));
    }),
    ...(['real', 'large'] as const).flatMap((size) =>
      keys.map((key) => {
        const goal = `operation ${key}, ${size} graph: no slower than C`;
        return atLeast(goal, 1, ratio(times(key, 'C', size), times(key, 'ours', size)));
      }),
    ),
    atMost(
      'operation 1: on the large graph at most 1.3 times as long as on the real one',
      1.3,
      ratio(times(1, 'ours', 'large'), times(1, 'ours')),
    ),
    ...[...keys, 5].map((key) => {
      const found = hits.real?.[key];
      const goal = `operation ${key}: at most 1.1 times the database hits of the statement by hand`;
      return atMost(goal, 1.1, found && exact(found.ours / found.byHand));
    }),
    atMost(
      'embedded: from the start of the process to ready in at most 2 s',
      2,
      embedded && bootstrap([embedded], ([sample = []]) => median(sample) / 1000),
    ),
    ...Object.entries(traversals)
      .filter(anchored)
      .map(([key, samples]) => {
        const [small, large] = (['real', 'large'] as const).map((size) =>
          timesOf(samples, 'ours', size),
        );
        const goal = `traversal ${key}: p95 on the large graph at most 3 times that on the real one`;
        return atMost(goal, 3, small && large && p95(large, small));
      }),
  ];
}

/** Whether a traversal begins at ids; an aggregation looks at every outcome there is, and is reported only. */
const anchored = ([key]: readonly [string, unknown]): boolean => !key.startsWith('aggregation');

/** The ratio of two 95th percentiles. */
export const p95 = (above: readonly number[], below: readonly number[]): Ratio =>
  bootstrap(
    [above, below],
    ([first = [], second = []]) => quantile(first, 0.95) / quantile(second, 0.95),
  );

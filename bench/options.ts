// What npm run bench is told on its command line.
import { parseArgs } from 'node:util';
import type { Size } from './variants/variant.js';

/** The parts of a run. */
const parts = ['ops', 'throughput', 'start', 'hits'] as const;
type Part = (typeof parts)[number];

export interface Options {
  readonly sizes: readonly Size[];
  readonly parts: readonly Part[];
  /** How long the latency of one operation is measured. */
  readonly seconds: number;
  /** How many bursts of each variant in one operation. */
  readonly bursts: number;
  /** How many starts of each kind. */
  readonly starts: number;
  /** Everything, for as long as it takes: only such a run may stand in the documentation. */
  readonly whole: boolean;
}

export const help = `npm run bench -- [--quick] [--size real|large|both] [--only ${parts.join('|')}] [--seconds N]

  --quick      a few seconds for everything: whether it works, not how fast it is
  --size       the real graph, the one a hundred times larger, or both (the default)
  --only       one part: ops (latency of operations and traversals), throughput, start, hits (with statements a request)
  --seconds N  how long the latency of each operation is measured; 25 when not given, 2 with --quick

A whole run writes docs/benchmarks.md; every run writes bench/results/latest.json.`;

const among = <T extends string>(name: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((each) => each === value);
  if (!found) throw new TypeError(`--${name} ${value}: it is one of ${allowed.join(', ')}`);
  return found;
};

/** Reads the options; undefined where help is asked for. Throws TypeError where they make no sense. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      size: { type: 'string', default: 'both' },
      only: { type: 'string' },
      seconds: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const { quick } = values;
  const size = among('size', values.size, ['real', 'large', 'both']);
  const seconds = Number(values.seconds ?? (quick ? 2 : 25));
  if (!(seconds > 0)) throw new TypeError(`--seconds ${values.seconds}: it is a number above 0`);
  return {
    sizes: size === 'both' ? ['real', 'large'] : [size],
    parts: values.only === undefined ? parts : [among('only', values.only, parts)],
    seconds,
    bursts: quick ? 2 : 8,
    starts: quick ? 2 : 7,
    whole: !quick && size === 'both' && values.only === undefined && seconds >= 10,
  };
}

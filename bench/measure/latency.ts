// Latency one request at a time: every round asks each variant once, in an order by chance.
import type { Document } from '../operations.js';
import { shuffled } from '../random.js';
import { median } from '../statistics.js';
import type { Name, Size, Variant } from '../variants/variant.js';

/** Milliseconds of every answer of one variant on one graph. */
export interface Sample {
  readonly name: Name;
  readonly size: Size;
  readonly times: readonly number[];
}

/** So many rounds at least, in a run that is long enough to mean something. */
const enough = 100;
/** Whoever takes so many times as long as the first variant takes part in every fifth round only. */
const slow = 4;

/**
 * Rounds until the time is over, after rounds that do not count for a quarter of it. Where there are few by then, they
 * go on for as long again.
 */
export async function latency(
  operation: Document,
  variants: readonly Variant[],
  seconds: number,
): Promise<Sample[]> {
  const samples = variants
    .filter((variant) => variant.answers(operation))
    .map((variant) => ({ variant, before: [] as number[], times: [] as number[], every: 1 }));
  const ms = seconds * 1000;
  await rounds(ms / 4, ms / 4, async (round) => {
    for (const { variant, before } of shuffled(samples))
      if (variant.name !== 'B' || round % 5 === 0) before.push(await variant.time(operation));
  });
  const [first] = samples;
  for (const sample of samples)
    if (median(sample.before) > slow * median(first?.before ?? [])) sample.every = 5;
  await rounds(ms, seconds < 10 ? ms : 2 * ms, async (round) => {
    for (const { variant, times, every } of shuffled(samples))
      if (round % every === 0) times.push(await variant.time(operation));
  });
  return samples.map(({ variant: { name, size }, times }) => ({ name, size, times }));
}

/** Rounds for so many milliseconds, and on up to the longest time while there are not enough. */
async function rounds(
  ms: number,
  longest: number,
  work: (round: number) => Promise<void>,
): Promise<void> {
  const began = performance.now();
  const past = () => performance.now() - began;
  for (let round = 0; round < 5 || past() < ms || (round < enough && past() < longest); round++)
    await work(round);
}

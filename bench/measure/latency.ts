// Latency one request at a time: every round asks each variant once, in an order by chance.
import type { Document } from '../operations.js';
import { shuffled } from '../random.js';
import type { Name, Size, Variant } from '../variants/variant.js';

/** Milliseconds of every answer of one variant on one graph. */
export interface Sample {
  readonly name: Name;
  readonly size: Size;
  readonly times: readonly number[];
}

/** B answers so slowly on wide operations that it takes part in every fifth round only. */
const everyFifth = (variant: Variant, round: number): boolean =>
  variant.name !== 'B' || round % 5 === 0;

/** Rounds until the time is over, after as many rounds without counting as fit into a quarter of it. */
export async function latency(
  operation: Document,
  variants: readonly Variant[],
  seconds: number,
): Promise<Sample[]> {
  const samples = variants
    .filter((variant) => variant.answers(operation))
    .map((variant) => ({ variant, times: [] as number[] }));
  const rounds = async (end: number, count: boolean): Promise<void> => {
    for (let round = 0; performance.now() < end || round < 5; round++)
      for (const { variant, times } of shuffled(samples))
        if (everyFifth(variant, round)) {
          const ms = await variant.time(operation);
          if (count) times.push(ms);
        }
  };
  await rounds(performance.now() + seconds * 250, false);
  await rounds(performance.now() + seconds * 1000, true);
  return samples.map(({ variant: { name, size }, times }) => ({ name, size, times }));
}

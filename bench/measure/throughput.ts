// Throughput: short bursts of sixteen connections, many and in an order by chance, so that what else the machine does
// meets every variant alike. A process’s processor time is read beside it where the system shows it.
import { existsSync, readFileSync } from 'node:fs';
import type { Document } from '../operations.js';
import { shuffled } from '../random.js';
import type { Name, Size, Variant } from '../variants/variant.js';

const width = 16;
const burstMs = 400;

/** One variant in one operation. */
export interface Rate {
  readonly name: Name;
  readonly size: Size;
  /** Answers a second of every burst. */
  readonly rates: readonly number[];
  /** Processor time of the variant’s own process for an answer, in ms; NaN where the system does not show it. */
  readonly cpu: number;
}

/** Ticks in which Linux counts, of 10 ms. */
const tick = 10;

/** Milliseconds of processor time that a process has used. */
function cpuOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

/** So many bursts of each variant, after one that does not count. */
export async function throughput(
  operation: Document,
  variants: readonly Variant[],
  bursts: number,
): Promise<Rate[]> {
  const measured = variants
    .filter((variant) => variant.answers(operation))
    .map((variant) => ({ variant, rates: [] as number[], cpu: 0, answers: 0 }));
  for (const { variant } of measured) await variant.burst(operation, width, burstMs);
  for (let round = 0; round < bursts; round++)
    for (const each of shuffled(measured)) {
      const before = cpuOf(each.variant.pid);
      const { answers, ms } = await each.variant.burst(operation, width, burstMs);
      each.cpu += cpuOf(each.variant.pid) - before;
      each.answers += answers;
      each.rates.push((answers / ms) * 1000);
    }
  return measured.map(({ variant: { name, size }, rates, cpu, answers }) => ({
    name,
    size,
    rates,
    cpu: cpu / answers,
  }));
}

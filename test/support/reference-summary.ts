// What a list comes to: how often each value, and the least, greatest, mean and median of its numbers.
import { compare, type Key } from './reference-page.js';

/** Values with their counts, the most frequent first; of a list each item counts. */
export function facets(values: readonly unknown[], first: number): unknown[] {
  const counts = new Map<unknown, number>();
  for (const value of values.flat())
    counts.set(value ?? null, (counts.get(value ?? null) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || compare(a as Key, b as Key))
    .slice(0, first)
    .map(([value, count]) => ({ value: value === null ? null : String(value), count }));
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/** Aggregates of the numbers among the values. */
export function aggregate(values: readonly unknown[]): Readonly<Record<string, unknown>> {
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const count = numbers.length;
  if (count === 0) return { count, min: null, max: null, mean: null, median: null };
  const at = (index: number): number => numbers[index] ?? 0;
  const middle = (count - 1) / 2;
  return {
    count,
    min: at(0),
    max: at(count - 1),
    mean: rounded(numbers.reduce((sum, value) => sum + value, 0) / count),
    median: rounded((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2),
  };
}

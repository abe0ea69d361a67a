// Medians, percentiles, and how certain a ratio of medians is.

/** The value below which this share of the sample lies. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [
    sorted[Math.floor(place)] ?? Number.NaN,
    sorted[Math.ceil(place)] ?? Number.NaN,
  ];
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);

/** A ratio with its 95 % confidence interval. */
export interface Ratio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const resamples = 1000;

const drawn = (sample: readonly number[]): number[] =>
  Array.from(sample, () => sample[Math.floor(Math.random() * sample.length)] ?? Number.NaN);

/** What a bootstrap over all samples says of a figure computed from them. */
export function bootstrap(
  samples: readonly (readonly number[])[],
  figure: (samples: readonly (readonly number[])[]) => number,
): Ratio {
  const figures = Array.from({ length: resamples }, () => figure(samples.map(drawn)));
  return {
    value: figure(samples),
    low: quantile(figures, 0.025),
    high: quantile(figures, 0.975),
  };
}

/** The median of one sample over the sum of the medians of others. */
export const ratioOfMedians = (
  above: readonly number[],
  ...below: readonly (readonly number[])[]
): Ratio =>
  bootstrap(
    [above, ...below],
    ([first = [], ...others]) =>
      median(first) / others.reduce((sum, sample) => sum + median(sample), 0),
  );

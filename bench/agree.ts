// Before anything is timed: every variant answers the same.
import { isDeepStrictEqual } from 'node:util';
import { normal } from './normal.js';
import type { Operation } from './operations.js';
import type { OverHttp } from './variants/over-http.js';
import { titles, type Variant } from './variants/variant.js';

const size = (value: unknown): number => JSON.stringify(value)?.length ?? 0;

/** Throws where a variant's answer says something else than ours. Gives the length of ours in bytes. */
export async function agree(
  operation: Operation,
  ours: OverHttp,
  variants: readonly Variant[],
): Promise<number> {
  const expected = await ours.payload(operation);
  const wanted = normal(expected, operation.ordered);
  if (size(wanted) < 20) throw new Error(`operation ${operation.key} has an empty answer`);
  for (const variant of variants.filter((each) => each.answers(operation))) {
    const got = normal(await variant.payload(operation), operation.ordered);
    if (!isDeepStrictEqual(got, wanted))
      throw new Error(
        `operation ${operation.key}: ${titles[variant.name]} on the ${variant.size} graph answers otherwise (${size(got)} instead of ${size(wanted)} characters)`,
      );
  }
  return size({ data: expected });
}

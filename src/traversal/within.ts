// Bounds of the arguments that traversals share.
import { RequestError } from '../errors.js';

/** Numbers that decide how much work is done are checked before anything runs. */
export function within(name: string, value: unknown, low: number, high: number): number {
  const number = value as number;
  if (number < low || number > high)
    throw new RequestError(
      'BAD_USER_INPUT',
      `${name}: ${number} is not possible; it may be ${low} to ${high}`,
    );
  return number;
}

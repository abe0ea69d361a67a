// What an error says of an id that no node has: where to look instead.
import type { Named } from '../plugin/types.js';

/** The nodes that are near to an unknown id; where there are none, how to find one. */
export const nearWords = (near: readonly Named[]): string =>
  near.length === 0
    ? 'search finds ids by names'
    : `near to it: ${near.map(({ id, name }) => `${id} (${name})`).join(', ')}`;

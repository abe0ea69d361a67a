// Cursors: opaque to a client, typed inside. They name the data's version, so an old one is told, not misread.
import { RequestError } from '../errors.js';
import type { OrderKey, Position } from './plan.js';

const orderName = (order: readonly OrderKey[]): string =>
  order.map(({ property, direction }) => `${direction} ${property}`).join();

/** Encodes a position in an order. Every string, finite number, boolean and null comes back as it was. */
export const encodeCursor = (
  version: string,
  order: readonly OrderKey[],
  { values, id, edgeId }: Position,
): string =>
  Buffer.from(JSON.stringify([version, orderName(order), id, edgeId, ...values])).toString(
    'base64url',
  );

/** What a client is told of a text that is no cursor of the list it is given to. */
export const noCursor = (argument: 'after' | 'before'): RequestError =>
  new RequestError(
    'BAD_USER_INPUT',
    `${argument}: not a cursor of this list and order; take ${argument === 'after' ? 'endCursor' : 'startCursor'} or an edge’s cursor from it`,
  );

/**
 * Decodes a cursor of this order.
 * Throws RequestError: CURSOR_EXPIRED after a reload, BAD_USER_INPUT for what is no cursor of this order.
 */
export function decodeCursor(
  argument: 'after' | 'before',
  cursor: string,
  version: string,
  order: readonly OrderKey[],
): Position {
  const bad = noCursor(argument);
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw bad;
  }
  if (!Array.isArray(content)) throw bad;
  const [of, by, id, edgeId, ...values] = content as [
    unknown,
    unknown,
    unknown,
    unknown,
    ...Position['values'],
  ];
  if (typeof of !== 'string' || typeof id !== 'string' || values.length !== order.length) throw bad;
  if (by !== orderName(order) || (edgeId !== null && typeof edgeId !== 'string')) throw bad;
  if (values.some((value) => value !== null && typeof value === 'object')) throw bad;
  if (of !== version)
    throw new RequestError(
      'CURSOR_EXPIRED',
      `${argument}: the data was reloaded since this cursor was given; begin again without it`,
    );
  return { values, id, edgeId };
}

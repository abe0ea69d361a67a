// Cursors: opaque to a client, typed inside. They name the data's version, so an old one is told, not misread.
import { RequestError } from '../errors.js';
import type { Position } from './plan.js';

/** Encodes a position. Every string, finite number, boolean and null comes back as it was. */
export const encodeCursor = (version: string, { values, id, edgeId }: Position): string =>
  Buffer.from(JSON.stringify([version, id, edgeId, ...values])).toString('base64url');

/**
 * Decodes a cursor for a page with this many order keys.
 * Throws RequestError: CURSOR_EXPIRED after a reload, BAD_USER_INPUT for what is no cursor of this page.
 */
export function decodeCursor(cursor: string, version: string, keys: number): Position {
  const bad = new RequestError(
    'BAD_USER_INPUT',
    'after: not a cursor of this list and order; take endCursor or an edge’s cursor from it',
  );
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw bad;
  }
  if (!Array.isArray(content)) throw bad;
  const [of, id, edgeId, ...values] = content as [unknown, unknown, unknown, ...Position['values']];
  if (typeof of !== 'string' || typeof id !== 'string' || values.length !== keys) throw bad;
  if (edgeId !== null && typeof edgeId !== 'string') throw bad;
  if (values.some((value) => value !== null && typeof value === 'object')) throw bad;
  if (of !== version)
    throw new RequestError(
      'CURSOR_EXPIRED',
      'after: the data was reloaded since this cursor was given; begin again without it',
    );
  return { values, id, edgeId };
}

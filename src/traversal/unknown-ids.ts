// The error for ids that no node has.
import { RequestError } from '../errors.js';
import type { GraphContext, Named } from '../plugin/types.js';

/** NOT_FOUND for those of the ids that no node has, each with the nodes whose names are near to it. */
export async function unknownIds(
  ids: readonly string[],
  { nearest }: GraphContext,
): Promise<RequestError> {
  const near = await Promise.all(
    ids.map(async (id) => [id, (await nearest?.(id, null)) ?? []] as const),
  );
  // Who is nearest to itself is there.
  const unknown = near.filter(([id, [first]]) => first?.id !== id);
  const told = unknown.length > 0 ? unknown : near;
  const words = told.map(([id, found]) => `no node has the id ${JSON.stringify(id)}${hint(found)}`);
  return new RequestError('NOT_FOUND', words.join('; '), {
    asked: told.map(([id]) => id),
    nearest: told.flatMap(([, found]) => found),
  });
}

const hint = (near: readonly Named[]): string =>
  near.length === 0
    ? ', and search finds ids by names'
    : `; near to it: ${near.map(({ id, name }) => `${id} (${name})`).join(', ')}`;

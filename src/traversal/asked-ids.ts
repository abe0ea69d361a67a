// The ids that a question names: of a kind that belongs there, as they are today, and known.
import { RequestError } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { kindOfId } from '../model/kinds.js';
import { type Arguments, currentId, type GraphContext, type Named } from '../plugin/types.js';

/** The kinds of node that each argument takes: of any kind where it is null. */
export type Takes = Readonly<Record<string, readonly string[] | null>>;

/** An id of a question. */
export interface AskedId {
  /** The argument that gave it. */
  readonly name: string;
  /** As it was given. */
  readonly written: string;
  /** As it is today. */
  readonly id: string;
  /** The kinds that the argument takes. */
  readonly kinds: readonly string[] | null;
}

/**
 * The ids that the arguments give, one or a list each. Throws BAD_USER_INPUT where one is of a kind that its argument
 * does not take; an id of no known kind passes: that it is unknown says more.
 */
export function askedIds(
  model: GraphModel,
  takes: Takes,
  args: Arguments,
  { graph }: GraphContext,
): AskedId[] {
  return Object.entries(takes).flatMap(([name, kinds]) => {
    const value = args[name] ?? [];
    return (Array.isArray(value) ? value : [value]).map(String).map((written) => {
      const kind = kindOfId(model, written);
      if (kinds && kind && !kinds.includes(kind))
        throw new RequestError(
          'BAD_USER_INPUT',
          `${name}: ${JSON.stringify(written)} is the id of a ${kind}; it may be that of ${kinds.join(', ')}`,
        );
      return { name, written, id: currentId(graph, written), kinds };
    });
  });
}

/** NOT_FOUND for those of the ids that no node has, with what is near to each; null where all are known. */
export async function unknownIds(
  model: GraphModel,
  asked: readonly AskedId[],
  context: GraphContext,
): Promise<RequestError | null> {
  const known = await context.graph.run({
    text: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS row',
    params: { ids: asked.map(({ id }) => id) },
  });
  const unknown = asked.filter(({ id }) => !known.includes(id));
  if (unknown.length === 0) return null;
  const near = await Promise.all(
    unknown.map(async ({ written, kinds }) => {
      const wanted = kindOfId(model, written);
      const found = (wanted ? [wanted] : (kinds ?? [null])).map((kind) =>
        context.nearest?.(written, kind),
      );
      return (await Promise.all(found)).flatMap((each) => each ?? []);
    }),
  );
  const words = unknown.map(
    ({ name, written }, index) =>
      `${name}: no node has the id ${JSON.stringify(written)}; ${nearWords(near[index] ?? [])}`,
  );
  return new RequestError('NOT_FOUND', words.join('; '), {
    asked: unknown.map(({ written }) => written),
    nearest: near.flat(),
  });
}

/** What an error says of an unknown id: the nodes that are near to it; where there are none, how to find one. */
const nearWords = (near: readonly Named[]): string =>
  near.length === 0
    ? 'search finds ids by names'
    : `near to it: ${near.map(({ id, name }) => `${id} (${name})`).join(', ')}`;

// Arguments of traversals that choose what an answer may rest on.
import type { GraphModel } from '../model/define.js';
import type { Fields } from '../plugin/field-types.js';
import type { ModelTypes } from '../plugin/model-types.js';
import type { Arguments, GraphContext, Parameters } from '../plugin/types.js';
import { askedIds, type Takes, unknownIds } from './asked-ids.js';

/** `view`, `without` and `origins`. */
export const evidenceArguments = (types: ModelTypes, t: Pick<Fields, 'arg'>) => ({
  ...types.viewArgument(t),
  without: t.arg.idList({
    description:
      'Ids of claims, references and passages to leave out, to see what falls with them.',
  }),
  origins: t.arg({
    type: [types.inputs.enum('Origin')],
    description:
      'Only knowledge of these origins; without CURATOR no background knowledge is used.',
  }),
});

/** What `without` takes. */
const takes: Takes = { without: ['Claim', 'Reference', 'Passage'] };

/**
 * The parameters that `without` and `origins` stand for; `view` is the plugin’s. Throws BAD_USER_INPUT where `without`
 * names another kind, and NOT_FOUND where it names nothing: an answer that is as before would say that nothing falls.
 */
export async function evidenceParameters(
  model: GraphModel,
  args: Arguments,
  context: GraphContext,
): Promise<Parameters> {
  const without = askedIds(model, takes, args, context);
  const unknown = without.length > 0 ? await unknownIds(model, without, context) : null;
  if (unknown) throw unknown;
  return { without: without.map(({ id }) => id), origins: args['origins'] ?? null };
}

/** The metrics asked for, or all: never an empty list, for which a database would plan the statement once more. */
export const metricsOf = (
  { vocabularies }: GraphModel,
  { metrics }: Arguments,
): readonly string[] =>
  metrics == null ? Object.keys(vocabularies['Metric'] ?? {}) : (metrics as readonly string[]);

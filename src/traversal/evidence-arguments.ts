// Arguments of traversals that choose what an answer may rest on.
import type { GraphModel } from '../model/define.js';
import type { Fields } from '../plugin/field-types.js';
import type { ModelTypes } from '../plugin/model-types.js';
import type { Arguments, Parameters } from '../plugin/types.js';

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

/** The parameters that `without` and `origins` stand for; `view` is the plugin’s. */
export const evidenceParameters = ({ without, origins }: Arguments): Parameters => ({
  without: without ?? [],
  origins: origins ?? null,
});

/** The metrics asked for, or all: never an empty list, for which a database would plan the statement once more. */
export const metricsOf = (
  { vocabularies }: GraphModel,
  { metrics }: Arguments,
): readonly string[] =>
  metrics == null ? Object.keys(vocabularies['Metric'] ?? {}) : (metrics as readonly string[]);

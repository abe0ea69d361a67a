// The arguments of `options`: checked before the database works, and brought into the parameters of cypher/options.cypher.
import { RequestError } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { kindOfId } from '../model/kinds.js';
import { type Arguments, currentId, type GraphContext, type Parameters } from '../plugin/types.js';
import { nearWords } from './near.js';
import { fittingLines } from './vocabulary.js';
import { within } from './within.js';

const scores = ['0', '1+', '2+', '3+'];
const most = 20;

const refuse = (message: string): RequestError => new RequestError('BAD_USER_INPUT', message);
const listOf = (value: unknown): readonly string[] => (value as string[] | null | undefined) ?? [];

/** The ids of an argument, as they are today. Throws where one is of a kind that does not belong there. */
function idsOf(
  model: GraphModel,
  { graph }: GraphContext,
  name: string,
  value: readonly string[],
  kinds: readonly string[],
): string[] {
  within(`number of ${name}`, value.length, 0, most);
  const ids = value.map((id) => currentId(graph, id));
  for (const id of ids) {
    const kind = kindOfId(model, id);
    if (kind !== undefined && !kinds.includes(kind))
      throw refuse(
        `options: ${name} takes ids of ${kinds.join(', ')}, and ${JSON.stringify(id)} is one of ${kind}`,
      );
  }
  return [...new Set(ids)];
}

/** What one question asks, as the statement takes it. Throws BAD_USER_INPUT that says what is possible. */
export function optionsParameters(
  model: GraphModel,
  args: Arguments,
  context: GraphContext,
): Parameters {
  const { cancer, ihc = null, ish = null, given, resistance, retested, line } = args;
  if (ihc !== null && !scores.includes(String(ihc)))
    throw refuse(`options: ihc is one of ${scores.join(', ')}, not ${JSON.stringify(ihc)}`);
  if (retested === true && ihc === null && ish === null)
    throw refuse('options: retested speaks of the HER2 state; give ihc or ish with it');
  const ids = (name: string, value: readonly string[], ...kinds: string[]): string[] =>
    idsOf(model, context, name, value, kinds);
  const alterations = ids('alterations', listOf(args['alterations']), 'Alteration');
  const biomarkers = ids('biomarkers', listOf(args['biomarkers']), 'Biomarker');
  const before = ids('given', listOf(given), 'Drug', 'DrugClass', 'Regimen');
  const [mechanism = null] = ids(
    'resistance',
    resistance == null ? [] : [String(resistance)],
    'ResistanceMechanism',
  );
  const [asked] = ids('cancer', [String(cancer)], 'Cancer');
  return {
    cancer: asked,
    patient: {
      ihc,
      ish,
      alterations,
      biomarkers,
      given: before,
      told: given != null,
      retested: retested === true,
      lines: line == null ? null : (fittingLines[String(line)] ?? []),
      resistance: mechanism,
      known: [
        ...new Set([...alterations, ...biomarkers, ...before, ...(mechanism ? [mechanism] : [])]),
      ],
    },
    without: args['without'] ?? [],
    origins: args['origins'] ?? null,
  };
}

/** There is no row where an id is unknown: the error names the first one that is, and what is near to it. */
export async function unknownId(args: Arguments, context: GraphContext): Promise<RequestError> {
  const ids = [
    String(args['cancer']),
    ...listOf(args['alterations']),
    ...listOf(args['biomarkers']),
    ...listOf(args['given']),
    ...(args['resistance'] == null ? [] : [String(args['resistance'])]),
  ];
  const missing = await context.graph.run({
    text: 'UNWIND $ids AS asked OPTIONAL MATCH (n:Entity {id: asked.now}) WITH asked, n WHERE n IS NULL RETURN asked.id',
    params: { ids: ids.map((id) => ({ id, now: currentId(context.graph, id) })) },
  });
  const asked = String(missing[0] ?? ids[0]);
  const nearest = (await context.nearest?.(asked, null)) ?? [];
  return new RequestError(
    'NOT_FOUND',
    `there is no node ${JSON.stringify(asked)}; ${nearWords(nearest)}`,
    { asked, nearest },
  );
}

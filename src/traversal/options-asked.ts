// The arguments of `options`: checked before the database works, and brought into the parameters of cypher/options.cypher.
import { RequestError } from '../errors.js';
import { treatment } from '../model/clinical.js';
import type { GraphModel } from '../model/define.js';
import type { Arguments, GraphContext, Parameters } from '../plugin/types.js';
import { type AskedId, askedIds, type Takes } from './asked-ids.js';
import { evidenceParameters } from './evidence-arguments.js';
import { fittingLines } from './vocabulary.js';
import { within } from './within.js';

const scores = ['0', '1+', '2+', '3+'];
const most = 20;
/** Lines of patients who had no treatment before. */
const untreated = ['NEOADJUVANT', 'ADJUVANT', 'PERIOPERATIVE', 'FIRST', 'FIRST_OR_SECOND'];

/** What the arguments that take ids take. */
const takes: Takes = {
  cancer: ['Cancer'],
  alterations: ['Alteration'],
  biomarkers: ['Biomarker'],
  given: treatment,
  resistance: ['ResistanceMechanism'],
};

const refuse = (message: string): RequestError => new RequestError('BAD_USER_INPUT', message);

/** The ids that a question names. Throws BAD_USER_INPUT where they are too many, or of a kind that does not belong there. */
export function optionsIds(model: GraphModel, args: Arguments, context: GraphContext): AskedId[] {
  for (const name of Object.keys(takes)) {
    const value = args[name];
    if (Array.isArray(value)) within(`number of ${name}`, value.length, 0, most);
  }
  return askedIds(model, takes, args, context);
}

/** The lines that evidence may be for; null where neither the line nor the history is told, or the history leaves it open. */
function linesOf(line: unknown, given: unknown): readonly string[] | null {
  if (line != null) return fittingLines[String(line)] ?? [];
  return Array.isArray(given) && given.length === 0 ? untreated : null;
}

/** What one question asks, as the statement takes it. Throws BAD_USER_INPUT that says what is possible. */
export async function optionsParameters(
  model: GraphModel,
  args: Arguments,
  context: GraphContext,
): Promise<Parameters> {
  const { ihc = null, ish = null, given, retested, line } = args;
  if (ihc !== null && !scores.includes(String(ihc)))
    throw refuse(`options: ihc is one of ${scores.join(', ')}, not ${JSON.stringify(ihc)}`);
  if (retested === true && ihc === null && ish === null)
    throw refuse('options: retested speaks of the HER2 state; give ihc or ish with it');
  const asked = optionsIds(model, args, context);
  const ids = (name: string): string[] => [
    ...new Set(asked.filter((each) => each.name === name).map(({ id }) => id)),
  ];
  return {
    cancer: ids('cancer')[0],
    patient: {
      ihc,
      ish,
      alterations: ids('alterations'),
      biomarkers: ids('biomarkers'),
      given: ids('given'),
      told: given != null,
      retested: retested === true,
      lines: linesOf(line, given),
      resistance: ids('resistance')[0] ?? null,
      known: [...new Set(asked.filter(({ name }) => name !== 'cancer').map(({ id }) => id))],
    },
    ...(await evidenceParameters(model, args, context)),
  };
}

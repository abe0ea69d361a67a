// Outcomes in a table of two axes. The answer is cypher/evidence-matrix.cypher; here its columns become GraphQL.
import { RequestError } from '../errors.js';
import { population } from '../model/clinical.js';
import { AnswerTypes } from '../plugin/answer-types.js';
import { answered } from '../plugin/answered.js';
import type { ModelTypes } from '../plugin/model-types.js';
import type { Arguments, GraphContext, Parameters } from '../plugin/types.js';
import { askedIds, type Takes, unknownIds } from './asked-ids.js';
import { evidenceArguments, evidenceParameters, metricsOf } from './evidence-arguments.js';
import { readTraversal } from './read.js';
import { leftOutReasons, matrixAxes } from './vocabulary.js';
import { within } from './within.js';

/** What an outcome may have to belong to. */
const narrowing: Takes = {
  cancer: ['Cancer'],
  drug: ['Drug'],
  stratum: population.filter((kind) => kind !== 'Cancer'),
};

/** Most outcomes of a table: about two seconds of work. */
const most = 5_000;
const tooMany = new RequestError(
  'BAD_USER_INPUT',
  `evidenceMatrix: a table of more than ${most} outcomes is not possible; narrow it with cancer, drug, stratum, metrics or origins`,
  { limit: most },
);

/** Adds `evidenceMatrix` and its types. */
export function addEvidenceMatrix(types: ModelTypes): void {
  const { builder, inputs, model } = types;
  const a = new AnswerTypes(types);
  const axis = a.vocabulary('MatrixAxis', 'What the rows or columns of a table are.', matrixAxes);
  const header = a.object('MatrixHeader', 'A row or a column.', {
    key: a.text(
      'key',
      'What cells name it by: the id of a node, a value such as PHASE_2, or NOT_STATED.',
    ),
    name: a.text('name', 'The name to show.'),
    node: a.node(null, 'id', 'The node; null for a value and for NOT_STATED.', { nullable: true }),
    total: a.value('Int', 'total', 'How many outcomes it has, each once.'),
  });
  const figure = a.object(
    'MatrixFigure',
    'Figures that may stand in one line: of one metric and unit, all or none called a median, all or none pooled.',
    {
      metric: a.term('Metric', 'metric', 'What was measured.'),
      median: a.value('Boolean', 'median', 'Whether the source calls the figures medians.'),
      unit: a.term('Unit', 'unit', 'The unit; times are given in months.'),
      pooled: a.value(
        'Boolean',
        'pooled',
        'Whether the figures are of pooled analyses: their patients are counted in the trials they pool, too.',
      ),
      count: a.value('Int', 'count', 'How many outcomes have such a figure.'),
      best: a.computed(
        'best',
        'The greatest single figure, of adverse events the least; null where only ranges are printed.',
      ),
      low: a.computed('low', 'The least figure, or lower end of a printed range.'),
      high: a.computed('high', 'The greatest figure, or upper end of a printed range.'),
      outcomes: a.nodes('Outcome', 'outcomes', 'The outcomes.'),
    },
  );
  const finding = a.object('MatrixFinding', 'How often a judgement was passed.', {
    finding: a.term('Finding', 'finding', 'The judgement.'),
    count: a.value('Int', 'count', 'Of how many outcomes.'),
  });
  const polarity = a.object('MatrixPolarity', 'How surely outcomes belong to a cell.', {
    polarity: a.term(
      'Polarity',
      'polarity',
      'UNCERTAIN where the source, or an edge that leads to the row or column, is.',
    ),
    count: a.value('Int', 'count', 'Of how many outcomes.'),
  });
  const cell = a.object('MatrixCell', 'What stands where a row and a column cross.', {
    row: a.text('row', 'The key of the row.'),
    column: a.text('column', 'The key of the column.'),
    count: a.value('Int', 'count', 'How many outcomes.'),
    trials: a.value(
      'Int',
      'trials',
      'How many trials and studies report them; a pooled analysis is none.',
    ),
    figures: a.maps(figure, 'figures', 'What the numbers come to, a metric at a time.'),
    findings: a.maps(finding, 'findings', 'The judgements of the source, best first.'),
    polarities: a.maps(polarity, 'polarities', 'How surely they belong here.'),
    outcomes: a.nodes('Outcome', 'outcomes', 'The outcomes themselves.'),
    claims: a.nodes(
      'Claim',
      'claims',
      'The premises of the cell: claims on its outcomes and on what places them in it.',
    ),
  });
  const reason = a.vocabulary(
    'LeftOutReason',
    'Why an outcome has no place in a table.',
    leftOutReasons,
  );
  const leftOut = a.object('LeftOutOutcomes', 'Outcomes without a place in a table, and why.', {
    reason: a.value(reason, 'reason', 'Why.'),
    outcomes: a.nodes('Outcome', 'outcomes', 'The outcomes.'),
  });
  const answer = a.object('EvidenceMatrix', 'Outcomes in a table of two axes.', {
    rows: a.maps(header, 'rows', 'The rows, the fullest first, NOT_STATED last.'),
    columns: a.maps(header, 'columns', 'The columns, the fullest first, NOT_STATED last.'),
    cells: a.maps(cell, 'cells', 'The cells that have outcomes, row by row; all others are empty.'),
    total: a.value('Int', 'total', 'How many outcomes are in the table, each once.'),
    leftOut: a.maps(leftOut, 'leftOut', 'Outcomes that have no place in the table, and why.'),
    truncated: a.value(
      'Boolean',
      'truncated',
      'Whether rows or columns were left out because of the limit.',
    ),
  });
  builder.queryField('evidenceMatrix', (t) =>
    t.field({
      type: answer,
      nullable: true,
      description:
        'Outcomes in a table, such as drugs by HER2 state: what each cell’s figures come to, and the outcomes behind them. Figures of several metrics, shares and times, or single and pooled ones are never mixed.',
      args: {
        rows: t.arg({ type: axis, required: true, description: 'What the rows are.' }),
        columns: t.arg({ type: axis, required: true, description: 'What the columns are.' }),
        metrics: t.arg({
          type: [inputs.enum('Metric')],
          description: 'Only outcomes of these metrics.',
        }),
        cancer: t.arg.id({ description: 'Only outcomes in this cancer or a narrower one.' }),
        drug: t.arg.id({ description: 'Only outcomes of this drug, alone or in a regimen.' }),
        stratum: t.arg.id({
          description:
            'Only outcomes of patients with this HER2 state, alteration or marker, or a narrower one.',
        }),
        rollUp: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'An outcome counts for the wider cancers, strata, classes and regimens too (SUBTYPE_OF).',
        }),
        combinations: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'An outcome of a regimen counts for the drugs and classes in it too. What a combination did is not what its members do alone.',
        }),
        probable: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'An outcome whose drug the source does not name counts for the one it is probably of; it is UNCERTAIN there.',
        }),
        preclinical: t.arg.boolean({
          required: true,
          defaultValue: false,
          description: 'Outcomes in model systems count too.',
        }),
        limit: t.arg.int({
          required: true,
          defaultValue: 30,
          description: 'Most rows, and most columns, 1 to 100.',
        }),
        ...evidenceArguments(types, t),
      },
      graph: {
        kind: 'traversal',
        text: readTraversal('evidence-matrix'),
        gives: 'first',
        params,
        missing: async (args, context) =>
          (await unknownIds(model, askedIds(model, narrowing, args, context), context)) ?? tooMany,
      },
      resolve: answered,
    }),
  );

  async function params(args: Arguments, context: GraphContext): Promise<Parameters> {
    const { rows, columns, rollUp, combinations, probable, preclinical, limit } = args;
    if (rows === columns)
      throw new RequestError(
        'BAD_USER_INPUT',
        `rows and columns: both are ${rows}; choose two different ones of ${Object.keys(matrixAxes).join(', ')}`,
      );
    return {
      rows,
      columns,
      metrics: metricsOf(model, args),
      of: askedIds(model, narrowing, args, context).map(({ id }) => id),
      rollUp,
      combinations,
      probable,
      preclinical,
      limit: within('limit', limit, 1, 100),
      tooMany: most + 1,
      ...(await evidenceParameters(model, args, context)),
    };
  }
}

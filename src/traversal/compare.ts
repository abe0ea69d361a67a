// Two treatments, cancers or states side by side. The answer is cypher/compare.cypher; here its columns become GraphQL.
import { RequestError } from '../errors.js';
import { population, treatment } from '../model/clinical.js';
import { kindOfId } from '../model/kinds.js';
import { AnswerTypes } from '../plugin/answer-types.js';
import { answered } from '../plugin/answered.js';
import { listOf } from '../plugin/field-types.js';
import type { ModelTypes } from '../plugin/model-types.js';
import { askedIds, type Takes, unknownIds } from './asked-ids.js';
import { evidenceArguments, evidenceParameters, metricsOf } from './evidence-arguments.js';
import { readTraversal } from './read.js';
import { sideAspects } from './vocabulary.js';
import { within } from './within.js';

/** Kinds that may stand side by side: treatments with treatments, cancers with cancers, states of patients with each other. */
const families: readonly (readonly string[])[] = [
  treatment,
  ['Cancer'],
  population.filter((kind) => kind !== 'Cancer'),
];

/** Most outcomes of both: their pairs grow with the square. */
const most = 500;
const tooMany = new RequestError(
  'BAD_USER_INPUT',
  `compare: the two have more than ${most} outcomes, too many to set side by side; narrow them with metrics, or compare what is narrower`,
  { limit: most },
);
const takes: Takes = { a: null, b: null };

/** Adds `compare` and its types. */
export function addCompare(types: ModelTypes): void {
  const { builder, inputs, model } = types;
  const a = new AnswerTypes(types);
  const aspect = a.vocabulary(
    'SideAspect',
    'What two outcomes may have in common besides the metric.',
    sideAspects,
  );
  const pair = a.object(
    'OutcomePair',
    'An outcome of the one and an outcome of the other, of one metric.',
    {
      a: a.node('Outcome', 'a', 'The outcome of a.'),
      b: a.node('Outcome', 'b', 'The outcome of b.'),
      agrees: a.value(listOf(aspect), 'agrees', 'What is stated of both and is the same.'),
      differs: a.value(listOf(aspect), 'differs', 'What is stated of both and is not the same.'),
      difference: a.computed(
        'difference',
        'A minus b, in the unit beside it; only where one trial or study gives both.',
      ),
      unit: a.term('Unit', 'unit', 'Unit of the difference; times are in months.', {
        nullable: true,
      }),
      basis: a.term(
        'Basis',
        'basis',
        'STATED where the source compares the two, DERIVED where the difference is computed from two figures of one trial; null without a difference.',
        { nullable: true },
      ),
      comparison: a.node('Comparison', 'comparison', 'Where the source sets them side by side.', {
        nullable: true,
      }),
      pValue: a.value('Float', 'pValue', 'P value of that comparison.', { nullable: true }),
      pValueText: a.text('pValueText', 'P value as printed, where it is a bound.', {
        nullable: true,
      }),
      trials: a.nodes(null, 'trials', 'The trials and studies that report both.'),
      polarity: a.term(
        'Polarity',
        'polarity',
        'UNCERTAIN where an outcome is, or what ties it to its side.',
      ),
      warning: a.text(
        'warning',
        'What to mind; null only for a difference that the source states.',
        { nullable: true },
      ),
      claims: a.nodes('Claim', 'claims', 'All claims the pair rests on.'),
    },
  );
  const line = a.object('SideBySideLine', 'What both have of one metric.', {
    metric: a.term('Metric', 'metric', 'The metric.'),
    a: a.nodes('Outcome', 'a', 'The outcomes of a.'),
    b: a.nodes('Outcome', 'b', 'The outcomes of b.'),
    pairs: a.maps(
      pair,
      'pairs',
      'Each of the ones with each of the others: those of one trial first, then those that agree in most.',
    ),
  });
  const trait = a.object(
    'SideBySideTrait',
    'What the source says of both, or of one only. Of the other it may hold too: silence is no denial.',
    {
      kind: a.value(
        inputs.edgeKind(),
        'kind',
        'The kind of edge: IN_CLASS, ACTS_BY, HAS_PAYLOAD …; APPLIES_TO gives approvals.',
      ),
      shared: a.nodes(null, 'shared', 'Said of both.'),
      onlyA: a.nodes(null, 'onlyA', 'Said of a only.'),
      onlyB: a.nodes(null, 'onlyB', 'Said of b only.'),
      uncertain: a.nodes(null, 'uncertain', 'Those of them that the source leaves open.'),
      claims: a.nodes('Claim', 'claims', 'The claims that say so.'),
    },
  );
  const answer = a.object('SideBySide', 'Two treatments, cancers or states side by side.', {
    a: a.node(null, 'a', 'The one.'),
    b: a.node(null, 'b', 'The other.'),
    lines: a.maps(line, 'lines', 'A metric each, those that both have first.'),
    both: a.nodes('Outcome', 'both', 'Outcomes that belong to both, and cannot tell them apart.'),
    preclinical: a.nodes(
      'Outcome',
      'preclinical',
      'Outcomes in model systems; they stand in no line.',
    ),
    traits: a.maps(trait, 'traits', 'Of treatments: class, modes, parts, resistance, approvals.'),
    alsoStated: a.nodes(
      'Claim',
      'alsoStated',
      'Claims of the source that set the one against the other, such as how much of a payload each carries.',
    ),
    warning: a.text('warning', 'Said where no difference is given, and why; null where one is.', {
      nullable: true,
    }),
    truncated: a.value('Boolean', 'truncated', 'Whether pairs were left out because of the limit.'),
  });
  builder.queryField('compare', (t) =>
    t.field({
      type: answer,
      nullable: true,
      description:
        'Two treatments, two cancers or two states of patients side by side: their outcomes lined up by metric, and of treatments what else is said of them. A difference stands only where one trial gives both; across trials a warning stands instead.',
      args: {
        a: t.arg.id({
          required: true,
          description:
            'Id of a treatment (drug, regimen, class), a cancer, or a state of patients (HER2 status, alteration, marker).',
        }),
        b: t.arg.id({ required: true, description: 'Id of another of the same sort.' }),
        metrics: t.arg({
          type: [inputs.enum('Metric')],
          description: 'Only outcomes of these metrics.',
        }),
        rollUp: t.arg.boolean({
          required: true,
          defaultValue: true,
          description: 'Outcomes of narrower cancers, states, classes and regimens count too.',
        }),
        probable: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'An outcome whose drug the source does not name counts for the one it is probably of; its pairs are UNCERTAIN.',
        }),
        limit: t.arg.int({
          required: true,
          defaultValue: 100,
          description: 'Most pairs, 1 to 500.',
        }),
        ...evidenceArguments(types, t),
      },
      graph: {
        kind: 'traversal',
        text: readTraversal('compare'),
        gives: 'first',
        async params(args, context) {
          const [one = '', other = ''] = askedIds(model, takes, args, context).map(({ id }) => id);
          comparable(kindOfId(model, one), kindOfId(model, other), one === other);
          return {
            a: one,
            b: other,
            metrics: metricsOf(model, args),
            rollUp: args['rollUp'],
            probable: args['probable'],
            limit: within('limit', args['limit'], 1, 500),
            tooMany: most + 1,
            ...(await evidenceParameters(model, args, context)),
          };
        },
        missing: async (args, context) =>
          (await unknownIds(model, askedIds(model, takes, args, context), context)) ?? tooMany,
      },
      resolve: answered,
    }),
  );
}

/** Refuses what cannot stand side by side. An id of no known kind passes: that it is unknown says more. */
function comparable(a: string | undefined, b: string | undefined, same: boolean): void {
  const possible = families.map((kinds) => kinds.join(', ')).join('; or ');
  const refuse = (why: string): never => {
    throw new RequestError('BAD_USER_INPUT', `a and b: ${why}; two of one sort can: ${possible}`);
  };
  if (same) refuse('both are the same, and it cannot be compared with itself');
  for (const kind of [a, b])
    if (kind && !families.some((kinds) => kinds.includes(kind)))
      refuse(`a ${kind} cannot be compared`);
  if (a && b && !families.some((kinds) => kinds.includes(a) && kinds.includes(b)))
    refuse(`a ${a} cannot be compared with a ${b}`);
}

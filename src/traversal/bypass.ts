// The headline question: what gets round a mechanism of resistance, and why the rest does not.
// The answer is cypher/bypass.cypher; here its arguments are checked and its columns become GraphQL.
import { RequestError } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { AnswerTypes } from '../plugin/answer-types.js';
import { answered } from '../plugin/answered.js';
import type { ModelTypes } from '../plugin/model-types.js';
import type { Arguments, GraphContext, Parameters } from '../plugin/types.js';
import { askedIds, type Takes, unknownIds } from './asked-ids.js';
import { addWeights, scoreParts, weightsOf } from './bypass-weights.js';
import { evidenceArguments, evidenceParameters } from './evidence-arguments.js';
import { addPathHop } from './path-hop.js';
import { readTraversal } from './read.js';
import { bypassGrades, dependencyStates } from './vocabulary.js';

const takes: Takes = {
  mechanism: ['ResistanceMechanism'],
  pathway: ['Pathway'],
  epitope: ['ReceptorDomain'],
  cancer: ['Cancer'],
  her2: ['Her2Status', 'Alteration'],
};

/** Why there are no rows: an unknown id, or a pathway or site that no mechanism takes away; null where `without` left none. */
async function missing(
  model: GraphModel,
  args: Arguments,
  context: GraphContext,
): Promise<RequestError | null> {
  const unknown = await unknownIds(model, askedIds(model, takes, args, context), context);
  const { pathway, epitope, without, origins } = args;
  if (unknown || origins != null || (without as unknown[] | null | undefined)?.length)
    return unknown;
  return new RequestError(
    'NOT_FOUND',
    epitope == null
      ? `no mechanism of resistance is driven by ${JSON.stringify(pathway)}; resistanceMechanisms { nodes { id drivenBy { nodes { id } } } } lists what drives each`
      : `no mechanism of resistance is known to take ${JSON.stringify(epitope)} away; receptorDomains(where: { dependenciesHere: { some: {} } }) { nodes { id name } } lists the sites on which drugs depend`,
    { pathway, epitope },
  );
}

async function paramsOf(
  model: GraphModel,
  args: Arguments,
  context: GraphContext,
): Promise<Parameters> {
  if (['mechanism', 'pathway', 'epitope'].filter((name) => args[name] != null).length !== 1)
    throw new RequestError(
      'BAD_USER_INPUT',
      'bypass: give a mechanism, a pathway or an epitope, one of the three',
    );
  const none = Object.fromEntries(Object.keys(takes).map((name) => [name, null]));
  const ids = askedIds(model, takes, args, context).map(({ name, id }) => [name, id]);
  return {
    ...none,
    ...Object.fromEntries(ids),
    weights: weightsOf(args['weights']),
    ...(await evidenceParameters(model, args, context)),
  };
}

/** Adds `bypass` and its types. */
export function addBypass(types: ModelTypes): void {
  const a = new AnswerTypes(types);
  const grade = a.vocabulary(
    'BypassGrade',
    'How a treatment stands to a mechanism of resistance.',
    bypassGrades,
  );
  const state = a.vocabulary(
    'DependencyState',
    'How a dependency stands under a mechanism.',
    dependencyStates,
  );
  const hop = addPathHop(a);
  const obstacle = a.object('BypassObstacle', 'A dependency that fails or is unknown.', {
    member: a.node(null, 'member', 'The drug, or the member of the regimen.'),
    mode: a.node('ModeOfAction', 'mode', 'The mode of action that needs it.'),
    dependency: a.node(
      'Dependency',
      'dependency',
      'What it needs; null where the mode has more dependencies than the graph knows.',
      { nullable: true },
    ),
    state: a.value(state, 'state', 'How it stands.'),
  });
  const part = a.object('BypassScorePart', 'One part of a score.', {
    name: a.value(
      a.vocabulary('BypassScoreName', 'What a part of a score looks at.', scoreParts),
      'name',
      'What it looks at.',
    ),
    weight: a.value('Float', 'weight', 'How much it weighs.'),
    value: a.computed('value', 'What was found, 0 to 1, or −1 to 0 for what counts against it.'),
    contribution: a.computed('contribution', 'The weight times the value.'),
    reason: a.text('reason', 'What the value follows from.'),
  });
  const evidence = a.object(
    'BypassEvidence',
    'What the graph holds on the treatment itself, in the cancer and the HER2 state where they were asked for. An outcome counts by its own cancer and stratum, a trial by whom it enrols.',
    {
      level: a.term(
        'EvidenceLevel',
        'level',
        'The best level of outcomes and decisions that do not point the other way.',
        { nullable: true },
      ),
      outcomes: a.nodes('Outcome', 'outcomes', 'Its outcomes, good and bad.'),
      trials: a.nodes(null, 'trials', 'Trials and studies that test it.'),
      decisions: a.nodes(
        null,
        'decisions',
        'Approvals, designations and recommendations; none that says there is none.',
      ),
      claims: a.nodes(
        'Claim',
        'claimIds',
        'All claims it rests on: on what was found or decided, of which treatment and where.',
      ),
    },
  );
  const verdict = a.object(
    'BypassVerdict',
    'How one drug or regimen stands to one mechanism, and what that rests on. For research, not for treatment decisions.',
    {
      mechanism: a.column('ResistanceMechanism', 'mechanism', 'The mechanism.'),
      drug: a.column('Drug', 'drug', 'The drug; null for a regimen.', { nullable: true }),
      regimen: a.column('Regimen', 'regimen', 'The regimen; null for a drug.', { nullable: true }),
      grade: a.value(grade, 'grade', 'How it stands.'),
      basis: a.term(
        'Basis',
        'basis',
        'STATED where the source itself sets the combination against resistance.',
      ),
      rule: a.text('rule', 'What the grade follows from.'),
      polarity: a.term('Polarity', 'polarity', 'UNCERTAIN when any premise is.'),
      sentence: a.text('sentence', 'The answer in words.'),
      reason: a.text('reason', 'What stands in the way, or is missing; null for candidates.', {
        nullable: true,
      }),
      score: a.computed(
        'score',
        'The sum of the contributions of scoreParts: it orders verdicts of one grade, and is no probability.',
      ),
      scoreParts: a.maps(part, 'scoreParts', 'How the score comes about.'),
      evidence: a.first(evidence, 'evidence', 'What the graph holds on the treatment itself.'),
      path: a.maps(hop, 'path', 'The edges that carry the grade.'),
      weakestHop: a.first(
        hop,
        'weakest',
        'The weakest of them: uncertain before background, background before derived, derived before stated.',
      ),
      obstacles: a.maps(
        obstacle,
        'obstacles',
        'The dependencies that fail or are unknown; of candidates none are told.',
      ),
      claims: a.nodes('Claim', 'premises', 'All claims on the path: the premises of the grade.'),
      caveats: a.nodes(
        'Claim',
        'caveats',
        'Claims on the path that leave something open (UNCERTAIN), or are said of some patients or model systems only.',
      ),
      errata: a.nodes('Erratum', 'errata', 'Errors of the source that touch claims on the path.'),
      contradictions: a.nodes(
        'Contradiction',
        'contradictions',
        'Contradictions of the source in which claims on the path are a side.',
      ),
      counterEvidence: a.nodes(
        'Claim',
        'counter',
        'Claims on outcomes that point the other way: in the stratum of the alteration that drives the mechanism and, against what bypasses it, in the cancer and state asked for.',
      ),
      alsoStated: a.nodes(
        'Claim',
        'alsoStated',
        'Claims that set the treatment against resistance in general.',
      ),
    },
  );
  const answer = a.object(
    'BypassAnswer',
    'What gets round the resistance, and what was left out, with the reason.',
    {
      candidates: a.rows(
        verdict,
        'listed',
        ['BYPASSES'],
        'Those that bypass it, by score; where a cancer or a HER2 state is asked for, those with evidence there.',
      ),
      withoutEvidence: a.rows(
        verdict,
        'listed',
        ['WITHOUT_EVIDENCE'],
        'Those that would bypass it, with no outcome, trial or decision in the cancer and HER2 state asked for.',
      ),
      excluded: a.rows(
        verdict,
        'listed',
        ['PARTLY', 'BLOCKED'],
        'Those that get round it in part or not at all.',
      ),
      unknown: a.rows(
        verdict,
        'listed',
        ['UNKNOWN'],
        'Those of which the source does not say enough.',
      ),
    },
  );
  const weights = addWeights(types);
  types.builder.queryField('bypass', (t) =>
    t.field({
      type: answer,
      nullable: true,
      description:
        'Which HER2-directed drugs and regimens get round a mechanism of resistance, and why the others do not. A traversal over modes of action, what they depend on, and what the mechanism breaks or spares.',
      args: {
        mechanism: t.arg.id({
          description: 'Id of a mechanism, such as resistance-mechanism:muc4-masking.',
        }),
        pathway: t.arg.id({
          description:
            'Id of a pathway, such as pathway:pi3k-akt-mtor: every mechanism that its abnormal activation drives.',
        }),
        epitope: t.arg.id({
          description:
            'Id of a receptor domain to which drugs bind, such as receptor-domain:her2-ecd-iv: every mechanism that takes this site away, be it the site alone (a mutation that changes it) or the epitopes as a whole (masking by MUC4). What binds elsewhere, or needs no epitope, may get round it.',
        }),
        cancer: t.arg.id({
          description:
            'Id of a cancer: candidates are only those with evidence in it or in a narrower one.',
        }),
        her2: t.arg.id({
          description:
            'Id of a HER2 status or an alteration, such as her2-status:her2-low: candidates are only those with evidence in this state or in a narrower one.',
        }),
        weights: t.arg({
          type: weights,
          description: 'How much each part of the score weighs; the score orders the verdicts.',
        }),
        ...evidenceArguments(types, t),
      },
      graph: {
        kind: 'traversal',
        text: readTraversal('bypass'),
        params: (args, context) => paramsOf(types.model, args, context),
        missing: (args, context) => missing(types.model, args, context),
      },
      resolve: answered,
    }),
  );
}

// The headline question: what gets round a mechanism of resistance, and why the rest does not.
// The answer is cypher/bypass.cypher; here its columns become GraphQL.
import { RequestError } from '../errors.js';
import { AnswerTypes } from '../plugin/answer-types.js';
import { answered } from '../plugin/answered.js';
import type { ModelTypes } from '../plugin/model-types.js';
import { type Arguments, currentId, type GraphContext, type Parameters } from '../plugin/types.js';
import { addPathHop } from './path-hop.js';
import { readTraversal } from './read.js';
import { bypassGrades, dependencyStates } from './vocabulary.js';

function params(
  { mechanism, pathway, without, origins }: Arguments,
  { graph }: GraphContext,
): Parameters {
  const id = (value: unknown) => (value == null ? null : currentId(graph, String(value)));
  if ((mechanism == null) === (pathway == null))
    throw new RequestError(
      'BAD_USER_INPUT',
      'bypass: give a mechanism or a pathway, one of the two',
    );
  return {
    mechanism: id(mechanism),
    pathway: id(pathway),
    without: without ?? [],
    origins: origins ?? null,
  };
}

/** Every mechanism gives rows, so none at all means that there is no mechanism. */
function missing({ mechanism, pathway, without, origins }: Arguments): RequestError | null {
  const narrowed = origins != null || (without as unknown[] | null | undefined)?.length;
  if (narrowed && mechanism == null) return null;
  const what =
    mechanism == null
      ? `no mechanism of resistance is driven by a pathway ${JSON.stringify(pathway)}; pathways { nodes { id name } } lists them`
      : `there is no mechanism of resistance ${JSON.stringify(mechanism)}; resistanceMechanisms { nodes { id name } } lists them`;
  return new RequestError('NOT_FOUND', what, { mechanism, pathway });
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
      reason: a.text('reason', 'What stands in the way; null for BYPASSES.', { nullable: true }),
      path: a.maps(hop, 'path', 'The edges that carry the grade.'),
      weakestHop: a.first(
        hop,
        'weakest',
        'The weakest of them: uncertain before background, background before derived, derived before stated.',
      ),
      obstacles: a.maps(obstacle, 'obstacles', 'The dependencies that fail or are unknown.'),
      claims: a.nodes('Claim', 'premises', 'All claims on the path: the premises of the grade.'),
      counterEvidence: a.nodes(
        'Claim',
        'counter',
        'Claims on outcomes in the matching stratum that point the other way.',
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
        'grade',
        ['BYPASSES'],
        'Those that bypass it, stated ones first.',
      ),
      excluded: a.rows(
        verdict,
        'grade',
        ['PARTLY', 'BLOCKED'],
        'Those that get round it in part or not at all.',
      ),
      unknown: a.rows(
        verdict,
        'grade',
        ['UNKNOWN'],
        'Those of which the source does not say enough.',
      ),
    },
  );
  types.builder.queryField('bypass', (t) =>
    t.field({
      type: answer,
      nullable: true,
      description:
        'Which HER2-directed drugs and regimens get round a mechanism of resistance, and why the others do not. A traversal over modes of action, what they depend on, and what the mechanism breaks or spares.',
      args: {
        ...types.viewArgument(t),
        mechanism: t.arg.id({
          description: 'Id of a mechanism, such as resistance-mechanism:muc4-masking.',
        }),
        pathway: t.arg.id({
          description:
            'Id of a pathway, such as pathway:pi3k-akt-mtor: every mechanism that its abnormal activation drives.',
        }),
        without: t.arg.idList({
          description:
            'Ids of claims, references and passages to leave out, to see what falls with them.',
        }),
        origins: t.arg({
          type: [types.inputs.enum('Origin')],
          description:
            'Only knowledge of these origins; without CURATOR no background knowledge is used.',
        }),
      },
      graph: { kind: 'traversal', text: readTraversal('bypass'), params, missing },
      resolve: answered,
    }),
  );
}

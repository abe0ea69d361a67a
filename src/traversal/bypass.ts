// The headline question: what gets round a mechanism of resistance, and why the rest does not.
// The answer is cypher/bypass.cypher; here its columns become GraphQL.
import { readFileSync } from 'node:fs';
import { RequestError } from '../errors.js';
import type { ModelTypes } from '../plugin/model-types.js';
import type { Arguments, GraphField, Loaded } from '../plugin/types.js';
import { packagePath } from '../root.js';
import { bypassGrades, dependencyStates } from './vocabulary.js';

/** The plugin answers these fields; Pothos wants a resolver all the same. */
const resolve = (): never => {
  throw new TypeError('the graph plugin resolves this field');
};

const property = (name: string): GraphField => ({ kind: 'property', property: name });
const anyNode = (name: string): GraphField => ({
  kind: 'ref',
  property: name,
  node: null,
  list: false,
});
const claimList = (name: string): GraphField => ({
  kind: 'ref',
  property: name,
  node: 'Claim',
  list: true,
});

function checked({ mechanism, pathway, without, origins }: Arguments) {
  if ((mechanism == null) === (pathway == null))
    throw new RequestError(
      'BAD_USER_INPUT',
      'bypass: give a mechanism or a pathway, one of the two',
    );
  return {
    mechanism: mechanism ?? null,
    pathway: pathway ?? null,
    without: without ?? [],
    origins: origins ?? null,
  };
}

function missing({ mechanism, pathway, without, origins }: Arguments): RequestError | null {
  const narrowed = (without as unknown[] | null | undefined)?.length || origins != null;
  if (narrowed && mechanism == null) return null;
  const what =
    mechanism == null
      ? `no mechanism of resistance is driven by a pathway ${JSON.stringify(pathway)}; pathways { nodes { id name } } lists them`
      : `there is no mechanism of resistance ${JSON.stringify(mechanism)}; resistanceMechanisms { nodes { id name } } lists them`;
  return new RequestError('NOT_FOUND', what, { mechanism, pathway });
}

function enumOf(
  types: ModelTypes,
  name: string,
  description: string,
  values: Readonly<Record<string, string>>,
) {
  return types.builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries(values).map(([value, text]) => [value, { value, description: text }]),
    ),
  });
}

/** Adds `bypass` and its types. */
export function addBypass(types: ModelTypes): void {
  const { builder, inputs } = types;
  const grade = enumOf(
    types,
    'BypassGrade',
    'How a treatment stands to a mechanism of resistance.',
    bypassGrades,
  );
  const state = enumOf(
    types,
    'DependencyState',
    'How a dependency stands under a mechanism.',
    dependencyStates,
  );
  const hop = builder.objectRef<Loaded>('PathHop');
  const obstacle = builder.objectRef<Loaded>('BypassObstacle');
  const verdict = builder.objectRef<Loaded>('BypassVerdict');
  const answer = builder.objectRef<Loaded>('BypassAnswer');
  const [basis, polarity, origin] = ['Basis', 'Polarity', 'Origin'].map((name) =>
    inputs.enum(name),
  ) as [
    ReturnType<typeof inputs.enum>,
    ReturnType<typeof inputs.enum>,
    ReturnType<typeof inputs.enum>,
  ];

  builder.objectType(hop, {
    description: 'One step of a path: an edge with its ends and the claims it stands on.',
    fields: (t) => ({
      source: t.field({
        type: types.entity,
        description: 'Where the edge starts.',
        graph: anyNode('source'),
        resolve,
      }),
      kind: t.string({
        description: 'The kind of edge, such as SPARES.',
        graph: property('kind'),
        resolve,
      }),
      target: t.field({
        type: types.entity,
        description: 'Where the edge leads.',
        graph: anyNode('target'),
        resolve,
      }),
      basis: t.field({
        type: basis,
        description: 'Stated or derived.',
        graph: property('basis'),
        resolve,
      }),
      rule: t.string({
        nullable: true,
        description: 'The rule that derived it.',
        graph: property('rule'),
        resolve,
      }),
      polarity: t.field({
        type: polarity,
        description: 'Asserted, or left open.',
        graph: property('polarity'),
        resolve,
      }),
      origin: t.field({
        type: origin,
        description: 'Where the knowledge comes from; CURATOR is background.',
        graph: property('origin'),
        resolve,
      }),
      claims: t.field({
        type: [types.node('Claim')],
        description: 'The claims it stands on.',
        graph: claimList('claimIds'),
        resolve,
      }),
    }),
  });
  builder.objectType(obstacle, {
    description: 'A dependency that fails or is unknown.',
    fields: (t) => ({
      member: t.field({
        type: types.entity,
        description: 'The drug, or the member of the regimen.',
        graph: anyNode('member'),
        resolve,
      }),
      mode: t.field({
        type: types.node('ModeOfAction'),
        description: 'The mode of action that needs it.',
        graph: { kind: 'ref', property: 'mode', node: 'ModeOfAction', list: false },
        resolve,
      }),
      dependency: t.field({
        type: types.node('Dependency'),
        nullable: true,
        description:
          'What it needs; null where the mode has more dependencies than the graph knows.',
        graph: { kind: 'ref', property: 'dependency', node: 'Dependency', list: false },
        resolve,
      }),
      state: t.field({
        type: state,
        description: 'How it stands.',
        graph: property('state'),
        resolve,
      }),
    }),
  });
  builder.objectType(verdict, {
    description:
      'How one drug or regimen stands to one mechanism, and what that rests on. For research, not for treatment decisions.',
    fields: (t) => ({
      mechanism: t.field({
        type: types.node('ResistanceMechanism'),
        description: 'The mechanism.',
        graph: { kind: 'columnNode', column: 'mechanism', node: 'ResistanceMechanism' },
        resolve,
      }),
      drug: t.field({
        type: types.node('Drug'),
        nullable: true,
        description: 'The drug; null for a regimen.',
        graph: { kind: 'columnNode', column: 'drug', node: 'Drug' },
        resolve,
      }),
      regimen: t.field({
        type: types.node('Regimen'),
        nullable: true,
        description: 'The regimen; null for a drug.',
        graph: { kind: 'columnNode', column: 'regimen', node: 'Regimen' },
        resolve,
      }),
      grade: t.field({
        type: grade,
        description: 'How it stands.',
        graph: property('grade'),
        resolve,
      }),
      basis: t.field({
        type: basis,
        description: 'STATED where the source itself sets the combination against resistance.',
        graph: property('basis'),
        resolve,
      }),
      rule: t.string({
        description: 'What the grade follows from.',
        graph: property('rule'),
        resolve,
      }),
      polarity: t.field({
        type: polarity,
        description: 'UNCERTAIN when any premise is.',
        graph: property('polarity'),
        resolve,
      }),
      sentence: t.string({
        description: 'The answer in words.',
        graph: property('sentence'),
        resolve,
      }),
      reason: t.string({
        nullable: true,
        description: 'What stands in the way; null for BYPASSES.',
        graph: property('reason'),
        resolve,
      }),
      path: t.field({
        type: [hop],
        description: 'The edges that carry the grade.',
        graph: { kind: 'maps', property: 'path' },
        resolve,
      }),
      weakestHop: t.field({
        type: hop,
        nullable: true,
        description:
          'The weakest of them: uncertain before background, background before derived, derived before stated.',
        graph: { kind: 'maps', property: 'weakest', first: true },
        resolve,
      }),
      obstacles: t.field({
        type: [obstacle],
        description: 'The dependencies that fail or are unknown.',
        graph: { kind: 'maps', property: 'obstacles' },
        resolve,
      }),
      claims: t.field({
        type: [types.node('Claim')],
        description: 'All claims on the path: the premises of the grade.',
        graph: claimList('premises'),
        resolve,
      }),
      counterEvidence: t.field({
        type: [types.node('Claim')],
        description: 'Claims on outcomes in the matching stratum that point the other way.',
        graph: claimList('counter'),
        resolve,
      }),
      alsoStated: t.field({
        type: [types.node('Claim')],
        description: 'Claims that set the treatment against resistance in general.',
        graph: claimList('alsoStated'),
        resolve,
      }),
    }),
  });
  const rows = (values: readonly string[]): GraphField => ({
    kind: 'rows',
    column: 'grade',
    values,
  });
  builder.objectType(answer, {
    description: 'What gets round the resistance, and what was left out, with the reason.',
    fields: (t) => ({
      candidates: t.field({
        type: [verdict],
        description: 'Those that bypass it, stated ones first.',
        graph: rows(['BYPASSES']),
        resolve,
      }),
      excluded: t.field({
        type: [verdict],
        description: 'Those that get round it in part or not at all.',
        graph: rows(['PARTLY', 'BLOCKED']),
        resolve,
      }),
      unknown: t.field({
        type: [verdict],
        description: 'Those of which the source does not say enough.',
        graph: rows(['UNKNOWN']),
        resolve,
      }),
    }),
  });
  const text = readFileSync(packagePath('cypher/bypass.cypher'), 'utf8').trimEnd();
  builder.queryField('bypass', (t) =>
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
        without: t.arg.idList({
          description:
            'Ids of claims, references and passages to leave out, to see what falls with them.',
        }),
        origins: t.arg({
          type: [inputs.enum('Origin')],
          description:
            'Only knowledge of these origins; without CURATOR no background knowledge is used.',
        }),
      },
      graph: { kind: 'traversal', text, params: checked, missing },
      resolve,
    }),
  );
}

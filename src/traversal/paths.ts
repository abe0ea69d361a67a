// How two nodes hang together: ranked paths between them, and what blocks each step.
// The answer is cypher/paths.cypher; which edges it may cross, and how they read, the model declares.
import { RequestError } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { pathKinds } from '../model/kinds.js';
import { AnswerTypes } from '../plugin/answer-types.js';
import { answered } from '../plugin/answered.js';
import type { ModelTypes } from '../plugin/model-types.js';
import type { Arguments, GraphContext, Parameters } from '../plugin/types.js';
import { askedIds, type Takes, unknownIds } from './asked-ids.js';
import { evidenceArguments, evidenceParameters } from './evidence-arguments.js';
import { hopFields } from './path-hop.js';
import { readTraversal } from './read.js';
import { evidenceOrder } from './vocabulary.js';
import { within } from './within.js';

const greatest = { maxLength: 4, limit: 50 } as const;
/** Most nodes that a search goes on from, on each side: its work is bounded whatever hub it meets. */
const width = 300;

const takes: Takes = { from: null, to: null };

const paramsOf =
  (model: GraphModel) =>
  async (args: Arguments, context: GraphContext): Promise<Parameters> => {
    const via = (args['via'] as readonly string[] | null | undefined) ?? null;
    if (via?.length === 0)
      throw new RequestError(
        'BAD_USER_INPUT',
        'paths: via names no kind of edge; without via all are crossed that assert something',
      );
    const kinds = pathKinds(model, via);
    const [from, to] = askedIds(model, takes, args, context).map(({ id }) => id);
    if (from === to)
      throw new RequestError(
        'BAD_USER_INPUT',
        `paths: from and to are the same node, ${from}; a path joins two`,
      );
    return {
      from,
      to,
      maxLength: within('maxLength', args['maxLength'], 1, greatest.maxLength),
      limit: within('limit', args['limit'], 1, greatest.limit),
      width,
      forwards: kinds.map(({ kind }) => kind),
      backwards: kinds.filter(({ backwards }) => backwards).map(({ kind }) => kind),
      // All kinds: what blocks a step need not be crossed.
      words: Object.fromEntries(
        Object.entries(model.edges).flatMap(([kind, { path }]) =>
          path ? [[kind, { out: path.out, back: path.in, says: path.says ?? null }]] : [],
        ),
      ),
      blocking: Object.entries(model.edges).flatMap(([kind, { blocks }]) => (blocks ? [kind] : [])),
      levels: evidenceOrder,
      ...(await evidenceParameters(model, args, context)),
    };
  };

/** Adds `paths` and its types. */
export function addPaths(types: ModelTypes): void {
  const { builder, model, inputs } = types;
  const a = new AnswerTypes(types);
  const optional = { nullable: true } as const;
  const says = a.text('said', 'What the edge says besides, such as DIRECT of INHIBITS.', optional);
  // Provenance, crossed where it is named, asserts nothing: it has neither basis nor polarity.
  const fields = {
    ...hopFields(a),
    basis: a.value(inputs.enum('Basis'), 'basis', 'Null of provenance.', optional),
    polarity: a.value(inputs.enum('Polarity'), 'polarity', 'Null of provenance.', optional),
    origin: a.value(inputs.enum('Origin'), 'origin', 'Null of provenance.', optional),
    says,
  };
  const step = a.object('PathStep', 'One step of a path between two nodes.', {
    ...fields,
    reversed: a.value(
      'Boolean',
      'reversed',
      'Whether it is crossed from its target to its source.',
    ),
  });
  const { source, target, ...edge } = fields;
  const block = a.object('PathBlock', 'A drug class, or a drug, that acts on a node of a path.', {
    ...edge,
    node: a.node(null, 'node', 'The node of the path.'),
    by: a.node(null, 'by', 'The class; a drug where the source says it of the drug itself.'),
  });
  const count = (column: string, words: string) => a.value('Int', column, words);
  const reasons = a.object('PathRank', 'What a path is ranked by, in this order.', {
    length: count('length', 'How many edges; shorter is better.'),
    derived: count('derived', 'How many of them a rule derived.'),
    uncertain: count('uncertain', 'How many are left open.'),
    background: count('background', 'How many are background knowledge of the curator.'),
    evidenceLevel: a.value(
      inputs.enum('EvidenceLevel'),
      'level',
      'The least level of evidence among them: of a stated edge its best claim, of a derived one its weakest premise.',
      optional,
    ),
  });
  const path = a.object('Path', 'One way from a node to another; it meets no node twice.', {
    length: count('length', 'How many edges.'),
    nodes: a.nodes(null, 'nodes', 'The nodes in order, both ends among them.', { ordered: true }),
    hops: a.maps(step, 'hops', 'The edges in order.'),
    sentence: a.text('sentence', 'The path in words.'),
    weakestHop: a.first(
      step,
      'weakest',
      'The weakest edge: uncertain before background, background before derived, derived before stated.',
    ),
    blockedBy: a.maps(
      block,
      'blocks',
      'Drug classes, and drugs of which the source says it themselves, that inhibit a node of the path, are directed at it or bind it, along the path.',
    ),
    premises: a.nodes('Claim', 'premises', 'All claims that the path stands on.'),
    rankedBy: a.first(reasons, 'rankedBy', 'Why it stands where it does.'),
  });
  const crossed = a.object('PathKind', 'A kind of edge that a search crossed.', {
    kind: a.value(inputs.edgeKind(), 'kind', 'The kind.'),
    backwards: a.value('Boolean', 'backwards', 'Whether also from target to source.'),
  });
  const searched = a.object(
    'PathSearch',
    'What was searched; an answer without a path rests on it.',
    {
      maxLength: count('maxLength', 'Most edges of a path.'),
      reachedFrom: count(
        'reachedFrom',
        'How many nodes were met from the start, two edges far at most.',
      ),
      reachedTo: count('reachedTo', 'How many nodes were met going back from the end.'),
      edgeKinds: a.maps(crossed, 'crossed', 'The kinds of edge that were crossed.'),
    },
  );
  const answer = a.object(
    'PathsAnswer',
    'The paths from a node to another, and what was searched.',
    {
      paths: a.maps(path, 'paths', 'The paths, best first.'),
      found: count('found', 'How many were found, before the limit.'),
      truncated: a.value(
        'Boolean',
        'truncated',
        'Whether some are not given, because of the limit or of hubs with more neighbors than the search follows.',
      ),
      searched: a.first(searched, 'searched', 'What was searched.'),
    },
  );
  builder.queryField('paths', (t) =>
    t.field({
      type: answer,
      nullable: true,
      description:
        'How two nodes hang together: paths from one to the other over edges that assert something, ranked, each in words, with its claims and what blocks it. An edge is crossed backwards only where the model says that this is as true and as narrow; sharing a third node is a path of its own, never a part of a longer one.',
      args: {
        from: t.arg.id({ required: true, description: 'Where the paths start.' }),
        to: t.arg.id({ required: true, description: 'Where they lead.' }),
        maxLength: t.arg.int({
          required: true,
          defaultValue: 3,
          description: `Most edges of a path, 1 to ${greatest.maxLength}.`,
        }),
        via: t.arg({
          type: [inputs.edgeKind()],
          description:
            'Only edges of these kinds. Provenance, such as ABOUT or CITES, is crossed only where it is named here.',
        }),
        limit: t.arg.int({
          required: true,
          defaultValue: 10,
          description: `Most paths to give, 1 to ${greatest.limit}.`,
        }),
        ...evidenceArguments(types, t),
      },
      graph: {
        kind: 'traversal',
        text: readTraversal('paths'),
        gives: 'first',
        params: paramsOf(model),
        missing: (args, context) =>
          unknownIds(model, askedIds(model, takes, args, context), context),
      },
      resolve: answered,
    }),
  );
}

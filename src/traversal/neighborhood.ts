// What surrounds some nodes: the view of a graph tool.
import { AnswerTypes } from '../plugin/answer-types.js';
import { answered } from '../plugin/answered.js';
import type { ModelTypes } from '../plugin/model-types.js';
import { askedIds, type Takes, unknownIds } from './asked-ids.js';
import { readTraversal } from './read.js';
import { within } from './within.js';

const takes: Takes = { ids: null };

/** Adds `neighborhood` and its types. */
export function addNeighborhood(types: ModelTypes): void {
  const { builder, model, inputs } = types;
  const a = new AnswerTypes(types);
  const json = types.json;
  const node = a.object('GraphNode', 'A node as a graph tool takes it.', {
    id: a.text('id', 'Its id.'),
    kind: a.value(inputs.nodeKind(), 'kind', 'Its kind.'),
    label: a.text('label', 'The name to show.'),
    properties: a.value(json, 'properties', 'All its properties.'),
  });
  const edge = a.object('GraphEdge', 'An edge as a graph tool takes it.', {
    id: a.text('id', 'Its id.'),
    kind: a.value(inputs.edgeKind(), 'kind', 'Its kind.'),
    source: a.text('source', 'The id of the node it starts from.'),
    target: a.text('target', 'The id of the node it leads to.'),
    properties: a.value(json, 'properties', 'All its properties.'),
  });
  const left = a.object('KindCount', 'How many of a kind.', {
    kind: a.value(inputs.nodeKind(), 'kind', 'The kind.'),
    count: a.value('Int', 'count', 'How many.'),
  });
  const answer = a.object('Neighborhood', 'What surrounds some nodes.', {
    nodes: a.maps(node, 'nodes', 'The nodes, nearest first.'),
    edges: a.maps(edge, 'edges', 'The edges between them.'),
    truncated: a.value('Boolean', 'truncated', 'Whether nodes were left out because of the limit.'),
    unknown: a.value(['ID'], 'unknown', 'Those of the ids that no node has.'),
    leftOut: a.maps(left, 'leftOut', 'What was left out, by kind.'),
  });
  const facts = Object.entries(model.edges).flatMap(([kind, { provenance }]) =>
    provenance ? [] : [kind],
  );
  const list = (value: unknown, all: readonly string[]): readonly string[] =>
    (value as string[] | null | undefined) ?? all;
  builder.queryField('neighborhood', (t) =>
    t.field({
      type: answer,
      nullable: true,
      description:
        'What surrounds some nodes, for a graph view: one neighborhood for all of them. Edges that assert something are crossed unless edgeKinds says otherwise.',
      args: {
        ...types.viewArgument(t),
        ids: t.arg.idList({ required: true, description: 'The nodes to start from, at most 50.' }),
        depth: t.arg.int({
          required: true,
          defaultValue: 1,
          description: 'How many steps, 1 to 3.',
        }),
        kinds: t.arg({ type: [inputs.nodeKind()], description: 'Only nodes of these kinds.' }),
        edgeKinds: t.arg({
          type: [inputs.edgeKind()],
          description: 'Only edges of these kinds, in either direction.',
        }),
        limit: t.arg.int({
          required: true,
          defaultValue: 100,
          description: 'Most nodes to give, 1 to 500.',
        }),
      },
      graph: {
        kind: 'traversal',
        text: readTraversal('neighborhood'),
        gives: 'first',
        missing: (args, context) =>
          unknownIds(model, askedIds(model, takes, args, context), context),
        params(args, context) {
          const { ids, depth, kinds, edgeKinds, limit } = args;
          within('number of ids', (ids as unknown[]).length, 1, 50);
          return {
            ids: askedIds(model, takes, args, context).map(({ id }) => id),
            depth: within('depth', depth, 1, 3),
            limit: within('limit', limit, 1, 500),
            kinds: list(kinds, Object.keys(model.nodes)),
            edgeKinds: list(edgeKinds, facts),
          };
        },
      },
      resolve: answered,
    }),
  );
}

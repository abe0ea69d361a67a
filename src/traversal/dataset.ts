// What is loaded: `dataset`.
import { RequestError } from '../errors.js';
import { AnswerTypes } from '../plugin/answer-types.js';
import { answered } from '../plugin/answered.js';
import type { ModelTypes } from '../plugin/model-types.js';
import { readTraversal } from './read.js';

/** Adds `dataset` and its type. */
export function addDataset(types: ModelTypes): void {
  const a = new AnswerTypes(types);
  const dataset = a.object('Dataset', 'What is loaded.', {
    name: a.text('name', 'Its name.'),
    version: a.text('version', 'Its version.'),
    hash: a.text('hash', 'SHA-256 of its content; equal content has equal hash on every engine.'),
    nodes: a.value('Int', 'nodes', 'How many nodes.'),
    edges: a.value('Int', 'edges', 'How many edges.'),
    derivedEdges: a.value('Int', 'derivedEdges', 'How many of them rules derived.'),
    sources: a.nodes('Source', 'sourceIds', 'What it was curated from.'),
  });
  types.builder.queryField('dataset', (t) =>
    t.field({
      type: dataset,
      description: 'What is loaded: version, content hash, counts and sources.',
      args: types.viewArgument(t),
      graph: {
        kind: 'traversal',
        text: readTraversal('dataset'),
        gives: 'first',
        params: () => ({}),
        missing: () =>
          new RequestError(
            'NOT_FOUND',
            'no dataset is loaded; her2 load brings the database to one',
          ),
      },
      resolve: answered,
    }),
  );
}

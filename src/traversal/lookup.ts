// Finding nodes: by ids, by public identifiers, by words.
import { AnswerTypes } from '../plugin/answer-types.js';
import { answered } from '../plugin/answered.js';
import type { ModelTypes } from '../plugin/model-types.js';
import { currentId } from '../plugin/types.js';
import { searchOf } from '../search/context.js';
import { matchFields } from '../search/index.js';
import { readTraversal } from './read.js';
import { within } from './within.js';

const greatestBatch = 200;
const greatestFirst = 100;

const batch = (name: string, values: unknown): readonly unknown[] => {
  const list = values as readonly unknown[];
  within(`number of ${name}`, list.length, 0, greatestBatch);
  return list;
};

/** Adds `node`, `nodes`, `lookup` and `search`. */
export function addLookup(types: ModelTypes): void {
  const { builder } = types;
  const a = new AnswerTypes(types);
  builder.queryField('node', (t) =>
    t.field({
      type: types.entity,
      nullable: true,
      description:
        'One node of any kind by its id. Ask for the properties of a kind with … on Drug.',
      args: {
        ...types.viewArgument(t),
        id: t.arg.id({ required: true, description: 'The readable id, such as drug:trastuzumab.' }),
      },
      graph: { kind: 'one', node: null },
      resolve: answered,
    }),
  );
  const found = a.object('NodeResult', 'An id and the node behind it.', {
    id: a.text('id', 'The id asked for.'),
    replacedBy: a.text('replacedBy', 'The id that took its place, where it is a former one.', {
      nullable: true,
    }),
    node: a.node(null, 'found', 'The node; null where there is none.', { nullable: true }),
  });
  builder.queryField('nodes', (t) =>
    t.field({
      type: [found],
      description: `Several nodes by their ids, in the order given; at most ${greatestBatch}.`,
      args: {
        ...types.viewArgument(t),
        ids: t.arg.idList({ required: true, description: 'The readable ids.' }),
      },
      graph: {
        kind: 'traversal',
        text: readTraversal('nodes'),
        gives: 'rows',
        params: ({ ids }, { graph }) => ({
          ids: batch('ids', ids).map((id) => ({ asked: id, now: currentId(graph, String(id)) })),
        }),
      },
      resolve: answered,
    }),
  );
  const status = a.vocabulary('LookupStatus', 'What stands behind an identifier.', {
    DIRECT: 'One node.',
    AMBIGUOUS: 'Several nodes.',
    UNKNOWN: 'None.',
  });
  const result = a.object('LookupResult', 'What stands behind a public identifier.', {
    curie: a.text('curie', 'The identifier asked for.'),
    status: a.value(status, 'status', 'One node, several or none.'),
    nodes: a.nodes(null, 'ids', 'The nodes.'),
  });
  builder.queryField('lookup', (t) =>
    t.field({
      type: [result],
      description: `What stands behind public identifiers, in the order given; at most ${greatestBatch} at once.`,
      args: {
        ...types.viewArgument(t),
        curies: t.arg.stringList({
          required: true,
          description:
            'CURIEs, such as DRUGBANK:DB00072 or HGNC:3430, capital letters or not; without its prefix an identifier may be ambiguous. Prefixes: HGNC, NCBIGene, ENSEMBL, UniProtKB, CHEMBL.COMPOUND, NCIT, RXCUI, DRUGBANK, MONDO, DOID, ONCOTREE, REACT, KEGG, GO, CLINICALTRIALS, ECO, SO.',
        }),
      },
      graph: {
        kind: 'traversal',
        text: readTraversal('lookup'),
        gives: 'rows',
        params: ({ curies }) => ({ curies: batch('curies', curies) }),
      },
      resolve: answered,
    }),
  );
  const on = a.vocabulary('SearchMatch', 'Where a search found its words.', matchFields);
  const hit = a.object('SearchHit', 'A node that a search found.', {
    node: a.node(null, 'id', 'The node.'),
    score: a.value(
      'Float',
      'score',
      'Higher is better; a name met letter by letter has over 1000.',
    ),
    matched: a.text('matched', 'The name or text that matched.'),
    on: a.value(on, 'on', 'Where it stands.'),
  });
  builder.queryField('search', (t) =>
    t.field({
      type: [hit],
      description:
        'Nodes by words: names, synonyms, misprints and claims; beginnings and small typing errors are found too. Best first.',
      args: {
        ...types.viewArgument(t),
        text: t.arg.string({ required: true, description: 'What to look for.' }),
        kinds: t.arg({
          type: [types.inputs.nodeKind()],
          description: 'Only nodes of these kinds.',
        }),
        first: t.arg.int({
          required: true,
          defaultValue: 20,
          description: `How many, at most ${greatestFirst}.`,
        }),
      },
      graph: {
        kind: 'traversal',
        text: readTraversal('search'),
        gives: 'rows',
        async params({ text, kinds, first }, context) {
          const limit = within('first', first, 0, greatestFirst);
          within('length of text', String(text).length, 0, 200);
          const index = await searchOf(context);
          return {
            hits: index.search(String(text), (kinds as string[] | null | undefined) ?? null, limit),
          };
        },
      },
      resolve: answered,
    }),
  );
}

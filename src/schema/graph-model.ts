// How the graph is made: its kinds, their properties, and how many there are.

import type { Properties } from '../model/define.js';
import {
  edgeProperties,
  fieldOf,
  nodeProperties,
  prefixOf,
  sourcesOf,
  targetsOf,
} from '../model/kinds.js';
import type { ModelTypes } from '../plugin/model-types.js';
import { readTraversal } from '../traversal/read.js';

interface Counted {
  readonly kind: string;
  readonly count: number;
}
interface Counts {
  readonly nodes: readonly Counted[];
  readonly edges: readonly Counted[];
}

/** Adds `graphModel`. */
export function addGraphModel(types: ModelTypes): void {
  const { builder, model, inputs } = types;
  const text = readTraversal('counts');
  const property = builder.objectRef<{ name: string } & Properties[string]>('ModelProperty');
  builder.objectType(property, {
    description: 'A property of a kind.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name.' }),
      type: t.exposeString('type', { description: 'A scalar, or the name of an enum.' }),
      description: t.exposeString('description', { description: 'What it says.' }),
      list: t.boolean({
        description: 'It has several values.',
        resolve: ({ list }) => list === true,
      }),
      required: t.boolean({
        description: 'It is always there.',
        resolve: ({ required }) => required === true,
      }),
    }),
  });
  const listed = (properties: Properties) =>
    Object.entries(properties).map(([name, each]) => ({ name, ...each }));
  const nodeModel = builder.objectRef<Counted>('NodeKindModel');
  builder.objectType(nodeModel, {
    description: 'A kind of node, as the model declares it.',
    fields: (t) => ({
      kind: t.field({
        type: inputs.nodeKind(),
        description: 'The kind.',
        resolve: ({ kind }) => kind,
      }),
      description: t.string({
        description: 'What it is.',
        resolve: ({ kind }) => model.nodes[kind]?.description ?? '',
      }),
      idPrefix: t.string({
        description: 'What its ids begin with, before the colon.',
        resolve: ({ kind }) => prefixOf(kind),
      }),
      field: t.string({
        description: 'The root field that gives one of them.',
        resolve: ({ kind }) => fieldOf(kind),
      }),
      plural: t.string({
        description: 'The root field that lists them.',
        resolve: ({ kind }) => model.nodes[kind]?.plural ?? '',
      }),
      count: t.exposeInt('count', { description: 'How many there are.' }),
      properties: t.field({
        type: [property],
        description: 'Its properties.',
        resolve: ({ kind }) => listed(nodeProperties(model, kind)),
      }),
    }),
  });
  const edgeModel = builder.objectRef<Counted>('EdgeKindModel');
  builder.objectType(edgeModel, {
    description: 'A kind of edge, as the model declares it.',
    fields: (t) => ({
      kind: t.field({
        type: inputs.edgeKind(),
        description: 'The kind.',
        resolve: ({ kind }) => kind,
      }),
      description: t.string({
        description: 'What it says.',
        resolve: ({ kind }) => model.edges[kind]?.description ?? '',
      }),
      count: t.exposeInt('count', { description: 'How many there are.' }),
      from: t.field({
        type: [inputs.nodeKind()],
        description: 'Kinds it starts from.',
        resolve: ({ kind }) => [...sourcesOf(model, kind)],
      }),
      to: t.field({
        type: [inputs.nodeKind()],
        description: 'Kinds it leads to.',
        resolve: ({ kind }) => [...targetsOf(model, kind)],
      }),
      fieldOut: t.string({
        description: 'The field on its source.',
        resolve: ({ kind }) => model.edges[kind]?.fields.out ?? '',
      }),
      fieldIn: t.string({
        description: 'The field on its target.',
        resolve: ({ kind }) => model.edges[kind]?.fields.in ?? '',
      }),
      backwards: t.boolean({
        description: 'A path may cross it against its direction too.',
        resolve: ({ kind }) => model.edges[kind]?.path?.backwards === true,
      }),
      properties: t.field({
        type: [property],
        description: 'Its properties.',
        resolve: ({ kind }) => listed(edgeProperties(model, kind)),
      }),
    }),
  });
  const graphModel = builder.objectRef<Counts>('GraphModel');
  builder.objectType(graphModel, {
    description: 'The kinds of the graph with their properties and how many there are of each.',
    fields: (t) => ({
      nodeKinds: t.field({
        type: [nodeModel],
        description: 'The kinds of nodes.',
        resolve: ({ nodes }) => counted(Object.keys(model.nodes), nodes),
      }),
      edgeKinds: t.field({
        type: [edgeModel],
        description: 'The kinds of edges.',
        resolve: ({ edges }) => counted(Object.keys(model.edges), edges),
      }),
    }),
  });
  const count = async (
    run: (statement: {
      text: string;
      params: Record<string, unknown>;
    }) => Promise<readonly unknown[]>,
  ): Promise<Counts> => (await run({ text, params: {} }))[0] as Counts;
  builder.queryField('graphModel', (t) =>
    t.field({
      type: graphModel,
      description: 'How the graph is made: its kinds, their properties, and how many there are.',
      resolve: (_root, _args, { graph }) => count(graph.run),
    }),
  );
}

const counted = (kinds: readonly string[], items: readonly Counted[]): Counted[] =>
  kinds.map((kind) => items.find((each) => each.kind === kind) ?? { kind, count: 0 });

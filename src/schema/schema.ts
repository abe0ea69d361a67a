// The GraphQL schema of HER2 Atlas: the model's types, and the questions asked of the whole graph.
import SchemaBuilder from '@pothos/core';
import type { GraphQLSchema } from 'graphql';
import { graph } from '../model/graph.js';
import '../plugin/index.js';
import { ModelTypes } from '../plugin/model-types.js';
import type { GraphContext } from '../plugin/types.js';
import { addBypass } from '../traversal/bypass.js';

/** Builds the schema. It does nothing else: no file is read or written. */
export function buildSchema(): GraphQLSchema {
  const builder = new SchemaBuilder<{ Context: GraphContext; DefaultFieldNullability: false }>({
    plugins: ['graph'],
    defaultFieldNullability: false,
    graph: { model: graph },
  });
  builder.queryType({ description: 'Questions to the graph.' });
  const types = new ModelTypes(builder, graph, 'Claim');
  types.addRootFields();
  addBypass(types);
  return builder.toSchema();
}

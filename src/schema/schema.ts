// The GraphQL schema of HER2 Atlas: the model's types, and the questions asked of the whole graph.
import SchemaBuilder from '@pothos/core';
import type { GraphQLSchema } from 'graphql';
import { graph } from '../model/graph.js';
import '../plugin/index.js';
import { ModelTypes } from '../plugin/model-types.js';
import type { GraphTypes } from '../plugin/types.js';
import { addBypass } from '../traversal/bypass.js';
import { addDataset } from '../traversal/dataset.js';
import { addLookup } from '../traversal/lookup.js';
import { addNeighborhood } from '../traversal/neighborhood.js';
import { addGraphModel } from './graph-model.js';
import { addOutcomeGroups, byDifference } from './outcomes.js';

/** Builds the schema. It reads the traversals of cypher/ and does nothing else. */
export function buildSchema(): GraphQLSchema {
  const builder = new SchemaBuilder<GraphTypes>({
    plugins: ['graph'],
    defaultFieldNullability: false,
    graph: { model: graph },
  });
  builder.queryType({ description: 'Questions to the graph.' });
  const types = new ModelTypes(builder, graph);
  types.addRootFields({ Comparison: byDifference });
  addOutcomeGroups(types);
  addBypass(types);
  addLookup(types);
  addNeighborhood(types);
  addDataset(types);
  addGraphModel(types);
  return builder.toSchema();
}

// The GraphQL schema of HER2 Atlas: the model's types, and the questions asked of the whole graph.
import SchemaBuilder from '@pothos/core';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { graph } from '../model/graph.js';
import '../plugin/index.js';
import { ModelTypes } from '../plugin/model-types.js';
import type { GraphTypes } from '../plugin/types.js';
import { addBypass } from '../traversal/bypass.js';
import { addCompare } from '../traversal/compare.js';
import { addDataset } from '../traversal/dataset.js';
import { addEvidenceMatrix } from '../traversal/evidence-matrix.js';
import { addLookup } from '../traversal/lookup.js';
import { addNeighborhood } from '../traversal/neighborhood.js';
import { addOptions } from '../traversal/options.js';
import { addPaths } from '../traversal/paths.js';
import { addGraphModel } from './graph-model.js';
import { addOutcomeGroups, byDifference } from './outcomes.js';

const description = `HER2 Atlas: what one review article says of HER2-targeted cancer therapy, as a graph. For research, not for treatment decisions.

Where to begin: search(text:) finds nodes by words; drug(name:), trial(name:), cancer(name:) and the like give one node by name, synonym or id; their plurals (drugs, trials, cancers) list, filter, sort and page. bypass answers which drugs get round a mechanism of resistance, and why; paths how two nodes hang together; options which treatments have evidence for a cancer and a HER2 state, and what to test first; evidenceMatrix puts results into a table, and compare sets two treatments, cancers or states side by side. outcomeGroups, facets and aggregate count results. graphModel tells the kinds there are.

Every relation is a connection: its edges carry claims, and each claim its polarity, references and passages. An empty list says why under absence. errata and contradictions are on what they touch; view: CORRECTED reads the graph with the certain errors put right.`;

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
  addOptions(types);
  addEvidenceMatrix(types);
  addCompare(types);
  addLookup(types);
  addNeighborhood(types);
  addPaths(types);
  addDataset(types);
  addGraphModel(types);
  // Sorting takes a fifth of the time: whoever prints the schema sorts it.
  const schema = builder.toSchema({ sortSchema: false });
  schema.description = description;
  return schema;
}

/** The schema in GraphQL's own language, in the order of the alphabet, so that a change shows as what it is. */
export const printedSchema = (): string => printSchema(lexicographicSortSchema(buildSchema()));

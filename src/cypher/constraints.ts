// Constraints and indexes that follow from the model, as Cypher for both engines.

import { baseLabel, type GraphModel } from '../model/define.js';
import { prefixOf } from '../model/kinds.js';
import { identifier } from './escape.js';

/**
 * One statement each, safe to run again. Every unique constraint comes with an index of its own: Neo4j makes one by
 * itself and passes the second over, the embedded engine looks keys up only by a declared index.
 */
export function constraintStatements(model: GraphModel): string[] {
  const labels = [baseLabel, ...Object.keys(model.nodes)].map(identifier);
  const snake = (label: string): string => prefixOf(label).replaceAll('-', '_');
  return [
    ...labels.map(
      (label) =>
        `CREATE CONSTRAINT ${snake(label)}_id_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...labels.map(
      (label) => `CREATE INDEX ${snake(label)}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    ),
    ...Object.keys(model.nodes).map(
      (label) =>
        `CREATE INDEX ${snake(label)}_name IF NOT EXISTS FOR (n:${identifier(label)}) ON (n.name)`,
    ),
  ];
}

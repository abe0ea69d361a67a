// Documents executed by graphql-js on the schema itself, without the server: what the plugin runs, and what it answers.
import { type ExecutionResult, execute as executeByFields, parse } from 'graphql';
import { expect } from 'vitest';
import type { Statement } from '../../src/cypher/statement.js';
import type { Engine, Row } from '../../src/engine/engine.js';
import { graph } from '../../src/model/graph.js';
import { executor } from '../../src/plugin/execute.js';
import { buildSchema } from '../../src/schema/schema.js';
import type { SearchContext } from '../../src/search/context.js';
import { SearchIndex } from '../../src/search/index.js';

export const schema = buildSchema();
const execute = executor(graph);
/** The version of the data that cursors name here. */
export const version = 'any';

/**
 * Runs a document on an engine; its statements in the order in which they began. graphql-js then executes it on the same
 * rows, field by field: the results have to be equal.
 */
export async function direct(
  engine: Pick<Engine, 'run'>,
  query: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<{ result: ExecutionResult; statements: Statement[] }> {
  const statements: Statement[] = [];
  const rows = new Map<string, Promise<unknown[]>>();
  const search = async () => new SearchIndex([]);
  const contextValue = (run: SearchContext['graph']['run']): SearchContext => ({
    search,
    graph: { version, run },
  });
  const ran = contextValue((statement) => {
    statements.push(statement);
    const answer = engine.run(statement).then((all) => all.map(([row]) => row));
    rows.set(JSON.stringify(statement), answer);
    return answer;
  });
  const again = contextValue(
    (statement) => rows.get(JSON.stringify(statement)) ?? Promise.reject(statement),
  );
  const args = { schema, document: parse(query), variableValues };
  const result = await execute({ ...args, contextValue: ran });
  const completed = await executeByFields({ ...args, contextValue: again });
  expect(JSON.stringify(result), query).toBe(JSON.stringify(completed));
  return { result, statements };
}

/** An engine in which nothing is found: enough where only the statements matter. */
export const nowhere = { run: async (): Promise<readonly Row[]> => [] };

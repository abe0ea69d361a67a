// Documents executed by graphql-js on the schema itself, without the server: what the plugin runs, and what it answers.
import { type ExecutionResult, execute, parse } from 'graphql';
import type { Statement } from '../../src/cypher/statement.js';
import type { Engine, Row } from '../../src/engine/engine.js';
import { buildSchema } from '../../src/schema/schema.js';
import type { SearchContext } from '../../src/search/context.js';
import { SearchIndex } from '../../src/search/index.js';

export const schema = buildSchema();
/** The version of the data that cursors name here. */
export const version = 'any';

/** Runs a document on an engine; its statements in the order in which they began. */
export async function direct(
  engine: Pick<Engine, 'run'>,
  query: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<{ result: ExecutionResult; statements: Statement[] }> {
  const statements: Statement[] = [];
  const contextValue: SearchContext = {
    search: async () => new SearchIndex([]),
    graph: {
      version,
      async run(statement) {
        statements.push(statement);
        return (await engine.run(statement)).map(([row]) => row);
      },
    },
  };
  const document = parse(query);
  const result = await execute({ schema, document, variableValues, contextValue });
  return { result, statements };
}

/** An engine in which nothing is found: enough where only the statements matter. */
export const nowhere = { run: async (): Promise<readonly Row[]> => [] };

// Documents executed by graphql-js on the schema itself, without the server: what the plugin runs, and what it answers.
import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeByFields,
  parse,
} from 'graphql';
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

/** Documents as they were first seen, so that what was prepared for one is used again for other values. */
const documents = new Map<string, DocumentNode>();

function documentOf(query: string): DocumentNode {
  const known = documents.get(query) ?? parse(query);
  documents.set(query, known);
  return known;
}

const contextOf = (run: SearchContext['graph']['run']): SearchContext => ({
  search: async () => new SearchIndex([]),
  graph: { version, run },
});

type Values = Readonly<Record<string, unknown>>;

interface Ran {
  readonly result: ExecutionResult;
  /** In the order in which they began. */
  readonly statements: readonly Statement[];
}

/** Runs a document on an engine. */
export async function ran(
  engine: Pick<Engine, 'run'>,
  query: string,
  variableValues: Values = {},
): Promise<Ran> {
  const statements: Statement[] = [];
  const contextValue = contextOf(async (statement) => {
    statements.push(statement);
    return (await engine.run(statement)).map(([row]) => row);
  });
  const result = await execute({
    schema,
    document: documentOf(query),
    variableValues,
    contextValue,
  });
  return { result, statements };
}

/**
 * Runs a document on an engine, and has graphql-js execute it anew on the same rows, field by field: the statements and
 * the results have to be equal.
 */
export async function direct(
  engine: Pick<Engine, 'run'>,
  query: string,
  variableValues: Values = {},
): Promise<Ran> {
  const rows = new Map<string, Promise<readonly Row[]>>();
  const recorded = await ran(
    {
      run(statement) {
        const answer = engine.run(statement);
        rows.set(JSON.stringify(statement), answer);
        return answer;
      },
    },
    query,
    variableValues,
  );
  const contextValue = contextOf(async (statement) => {
    const known = rows.get(JSON.stringify(statement));
    if (!known) throw new Error(`another statement: ${statement.text}`);
    return (await known).map(([row]) => row);
  });
  const document = parse(query);
  const anew = await executeByFields({ schema, document, variableValues, contextValue });
  expect(JSON.stringify(recorded.result), query).toBe(JSON.stringify(anew));
  return recorded;
}

/** An engine in which nothing is found: enough where only the statements matter. */
export const nowhere = { run: async (): Promise<readonly Row[]> => [] };

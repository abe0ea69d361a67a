// her2 query: asks the graph from the command line. JSON goes to a pipe, a table to a terminal.
import { readFileSync } from 'node:fs';
import type { ExecutionResult } from 'graphql';
import type { Engine } from '../engine/engine.js';
import { SettingsError } from '../errors.js';
import { graph } from '../model/graph.js';
import { buildSchema } from '../schema/schema.js';
import { readAtlas } from '../seed/atlas.js';
import { load } from '../seed/load.js';
import { createServer } from '../server/server.js';
import { rowsOf } from './table.js';

export interface QueryOptions {
  readonly variables: string;
  readonly json: boolean;
  /** Whether the engine is our own in memory and has to be filled first. */
  readonly fill: boolean;
}

function readDocument(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new SettingsError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

function parseVariables(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SettingsError(`--variables is no JSON: ${(error as Error).message}`);
  }
}

/** Runs a document and prints its answer; errors go to the error output and make the exit code 1. */
export async function runQuery(engine: Engine, file: string, options: QueryOptions): Promise<void> {
  const query = readDocument(file);
  const variables = parseVariables(options.variables);
  if (options.fill) await load(engine, graph, await readAtlas());
  const response = await createServer({ engine, schema: buildSchema() }).fetch(
    'http://atlas/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    },
  );
  const { data, errors } = (await response.json()) as ExecutionResult;
  for (const { message, path } of errors ?? [])
    console.error(`her2: ${path ? `${path.join('.')}: ` : ''}${message}`);
  if (errors) process.exitCode = 1;
  if (!data) return;
  if (options.json) console.log(JSON.stringify({ data, ...(errors && { errors }) }, null, 2));
  else
    for (const [name, rows] of rowsOf(data)) {
      console.log(name);
      console.table(rows);
    }
}

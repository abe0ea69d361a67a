// her2 query: asks the graph from the command line. JSON goes to a pipe, a table to a terminal.
import { readFileSync } from 'node:fs';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Engine } from '../engine/engine.js';
import { SettingsError } from '../errors.js';
import { graph } from '../model/graph.js';
import { buildSchema } from '../schema/schema.js';
import { readAtlas } from '../seed/atlas.js';
import { load } from '../seed/load.js';
import { createServer } from '../server/server.js';
import { layOut } from './layout.js';
import { rowsOf } from './table.js';

export interface QueryOptions {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operation?: string;
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

/** An error with the field it belongs to, or with the place in the document where there is no answer yet. */
function lineOf({ message, path, locations }: GraphQLFormattedError, file: string): string {
  if (path) return `${path.join('.')}: ${message}`;
  const [place] = locations ?? [];
  const name = file === '-' ? 'standard input' : file;
  return place ? `${name}:${place.line}:${place.column}: ${message}` : message;
}

/** Runs a document and prints its answer; errors go to the error output and make the exit code 1. */
export async function runQuery(
  engine: Engine,
  file: string,
  { variables, operation, json, fill }: QueryOptions,
): Promise<void> {
  const body = JSON.stringify({ query: readDocument(file), variables, operationName: operation });
  if (fill) await load(engine, graph, await readAtlas());
  const report = (error: unknown): void =>
    console.error(`her2: ${error instanceof Error ? error.message : error}`);
  const response = await createServer({ engine, schema: buildSchema(), report }).fetch(
    'http://atlas/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body },
  );
  const { data, errors } = (await response.json()) as FormattedExecutionResult;
  for (const error of errors ?? []) console.error(`her2: ${lineOf(error, file)}`);
  if (errors) process.exitCode = 1;
  if (!data) return;
  if (json) return console.log(JSON.stringify({ data, ...(errors && { errors }) }, null, 2));
  for (const [name, rows] of rowsOf(data))
    console.log(`${name}\n${layOut(rows, process.stdout.columns || 80)}\n`);
}

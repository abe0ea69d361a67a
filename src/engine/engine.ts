// The port: what the rest of the program knows of a database. Two adapters, one Cypher.
import type { Statement } from '../cypher/statement.js';

/** One row: the values in the order of the statement’s RETURN columns, as plain JSON. */
export type Row = readonly unknown[];

export interface RunOptions {
  /** Ends the wait; the statement is cancelled where the engine can. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the statement fails with TIMEOUT. */
  readonly timeout?: number | undefined;
}

export interface Engine {
  /** Shown to people: embedded, or the address of the server. */
  readonly name: string;
  /** Runs one reading statement. Throws EngineError. */
  run(statement: Statement, options?: RunOptions): Promise<readonly Row[]>;
  /** Has a reading statement planned, and runs nothing: the first run of it takes less. Throws EngineError. */
  plan(text: string, options?: Pick<RunOptions, 'signal'>): Promise<void>;
  /** Runs writing statements in one transaction: all of them or none. Throws EngineError. */
  write(statements: readonly Statement[]): Promise<void>;
  /** Runs statements that define constraints and indexes, each on its own. Throws EngineError. */
  define(statements: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

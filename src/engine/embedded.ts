// The embedded engine (Grafeo): in memory, or in a directory. Nothing to install but the package.
// It cannot cancel a statement, so an abandoned one keeps its slot until it ends.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import type { Statement } from '../cypher/statement.js';
import { EngineError } from '../errors.js';
import type { Engine, Row } from './engine.js';
import { limited } from './limit.js';

/** Statements that may run at once; one more is refused as UNAVAILABLE. */
const slots = 64;

const rowsOf = (result: QueryResult): Row[] => {
  const columns = result.columns;
  return result.toArray().map((row) => columns.map((column) => row[column]));
};

function failure(cause: unknown, statement: string): EngineError {
  if (cause instanceof EngineError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = message.includes('GRAFEO-Q003')
    ? 'TIMEOUT'
    : message.includes('GRAFEO-T001')
      ? 'UNAVAILABLE'
      : 'REFUSED';
  return new EngineError(code, `the embedded engine refused a statement: ${message}`, {
    statement,
    cause,
  });
}

/** Opens the embedded engine: in memory without a directory, else in that one, which is made where it is missing. */
export function openEmbedded(directory?: string): Engine {
  const db = open(directory);
  let running = 0;
  let writes: Promise<unknown> = Promise.resolve();

  async function write(statements: readonly Statement[]): Promise<void> {
    const transaction = db.beginTransaction();
    let current = '';
    try {
      for (const { text, params } of statements) {
        current = text;
        await transaction.executeCypher(text, params);
      }
      transaction.commit();
    } catch (cause) {
      if (transaction.isActive) transaction.rollback();
      throw failure(cause, current);
    }
  }

  return {
    name: 'embedded',
    run(statement, options = {}) {
      const { text, params } = statement;
      return limited(statement, options, async () => {
        if (running >= slots)
          throw new EngineError('UNAVAILABLE', `${slots} statements are running; try again`);
        running += 1;
        try {
          return rowsOf(await db.executeCypher(text, params));
        } catch (cause) {
          throw failure(cause, text);
        } finally {
          running -= 1;
        }
      });
    },
    write(statements) {
      // Parallel writers would conflict: they wait for each other.
      const done = writes.then(() => write(statements));
      writes = done.catch(() => undefined);
      return done;
    },
    // It plans at once, and has nothing to keep.
    plan: async () => {},
    async define(statements) {
      for (const text of statements)
        await db
          .executeCypher(text)
          .catch((cause: unknown) => Promise.reject(failure(cause, text)));
    },
    async close() {
      await writes;
      db.close();
    },
  };
}

function open(directory: string | undefined): GrafeoDB {
  try {
    if (directory === undefined) return grafeo.GrafeoDB.create();
    mkdirSync(directory, { recursive: true });
    return grafeo.GrafeoDB.create(join(directory, 'graph.grafeo'));
  } catch (cause) {
    const { message, code } = cause as NodeJS.ErrnoException;
    const why = message.includes('cannot be locked')
      ? 'another process has it open'
      : code === 'EEXIST' || code === 'ENOTDIR'
        ? 'it is a file; name a directory'
        : code === 'EACCES'
          ? 'this user may not write there'
          : `${message}; where graph.grafeo in it is damaged, remove it and load again`;
    throw new EngineError('UNAVAILABLE', `cannot open ${directory}: ${why}`, { cause });
  }
}

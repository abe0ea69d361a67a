// Neo4j through its driver: one machine, a cluster (neo4j://) or Aura (neo4j+s://) alike.
import neo4j, { type Driver, type Neo4jError, type Session } from 'neo4j-driver';
import type { Statement } from '../cypher/statement.js';
import { EngineError } from '../errors.js';
import type { Engine, Row, RunOptions } from './engine.js';
import { defaultTimeout, limited } from './limit.js';

/**
 * Milliseconds that a plan may take. A server that has just started plans a long statement in ten times what it takes
 * later, and one that was stopped at its work would begin anew for the next who asks.
 */
const patience = 60_000;
/** As many as a server keeps, unless it is told otherwise. */
const mostPlanned = 1_000;

/** Where a server is and how to enter it. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

const databaseUnavailable = new Set(['ServiceUnavailable', 'SessionExpired']);
/** The driver gives this one no code: no connection came free, or none was ever made. */
const noConnection = 'Connection acquisition timed out';
/** Nor this one: something else than Neo4j listens there. */
const noBolt = 'Server responded HTTP';

/** The driver explains itself at length, and tables of its own do not help anybody: what it comes from is enough. */
const reasonOf = (message: string): string =>
  (/Caused by: (.+)$/s.exec(message)?.[1] ?? message.replace(/ Known routing table: .*$/s, ''))
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');

function failure(cause: unknown, uri: string, statement?: string): EngineError {
  if (cause instanceof EngineError) return cause;
  const { code = '', message: told = String(cause) } = cause as Partial<Neo4jError>;
  const message = reasonOf(told);
  const detail = statement === undefined ? { cause } : { cause, statement };
  if (code.startsWith('Neo.ClientError.Security'))
    return new EngineError('UNAUTHORIZED', `${uri} refused the login: ${message}`, detail);
  if (code.endsWith('OutOfMemoryError'))
    return new EngineError('OUT_OF_MEMORY', `${uri} has too little memory: ${message}`, detail);
  if (
    databaseUnavailable.has(code) ||
    code.startsWith('Neo.TransientError') ||
    message.startsWith(noConnection) ||
    message.startsWith(noBolt)
  )
    return new EngineError('UNAVAILABLE', `${uri} does not answer: ${message}`, detail);
  if (code.includes('TransactionTimedOut') || code.includes('Terminated'))
    return new EngineError('TIMEOUT', `${uri} ended the statement: ${message}`, detail);
  return new EngineError('REFUSED', `${uri} refused a statement: ${message}`, detail);
}

/**
 * Whole numbers travel as integers, so that LIMIT and integer properties stay what they are. Those past 2^53 are not
 * exact anyway and stay floats: as integers they would come back as Infinity.
 */
function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
  return value;
}

const parameters = ({ params }: Statement): Record<string, unknown> =>
  encode(params) as Record<string, unknown>;

/** Opens a driver; no connection is made until the first statement. Throws EngineError for a wrong address. */
export function openNeo4j(settings: Neo4jSettings): Engine {
  const { uri, user = 'neo4j', password, database } = settings;
  const driver = connect(uri, user, password);
  const open = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({ defaultAccessMode: mode, ...(database ? { database } : {}) });

  /** Texts that the server has planned: it keeps plans, and a run of one takes only as long as the work. */
  const planned = new Set<string>();

  async function read(statement: Statement, options: RunOptions): Promise<Row[]> {
    const { text } = statement;
    const { timeout = defaultTimeout } = options;
    const session = open('READ');
    const work = async (): Promise<Row[]> => {
      try {
        const result = await session.run<Record<string, unknown>>(text, parameters(statement), {
          timeout,
        });
        return result.records.map((record) => [...record.values()]);
      } catch (cause) {
        throw failure(cause, uri, text);
      } finally {
        await session.close();
      }
    };
    // Closing the session is what ends a running read at once.
    return limited(statement, options, work, () => session.close());
  }

  async function plan({ text, params }: Statement, { signal }: RunOptions): Promise<void> {
    if (planned.has(text)) return;
    await read({ text: `EXPLAIN ${text}`, params }, { signal, timeout: patience });
    if (planned.size >= mostPlanned) planned.clear();
    planned.add(text);
  }

  return {
    name: uri,
    async run(statement, options = {}) {
      await plan(statement, options).catch((cause: EngineError) => {
        // What is refused is refused again, with the statement as it is.
        if (cause.code !== 'REFUSED') throw cause;
      });
      return read(statement, options);
    },
    plan: (text, options = {}) => plan({ text, params: {} }, options),
    async write(statements) {
      const session = open('WRITE');
      let current: string | undefined;
      try {
        await session.executeWrite(async (transaction) => {
          for (const statement of statements) {
            current = statement.text;
            await transaction.run(statement.text, parameters(statement));
          }
        });
      } catch (cause) {
        throw failure(cause, uri, current);
      } finally {
        await session.close();
      }
    },
    async define(statements) {
      const session = open('WRITE');
      let current: string | undefined;
      try {
        for (const text of statements) {
          current = text;
          await session.run(text);
        }
      } catch (cause) {
        throw failure(cause, uri, current);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

function connect(uri: string, user: string, password: string | undefined): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(user, password);
  try {
    return neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 10_000,
      userAgent: 'her2-atlas',
    });
  } catch (cause) {
    throw new EngineError(
      'UNAVAILABLE',
      `${uri} is no address of a Neo4j server: ${(cause as Error).message}`,
      { cause },
    );
  }
}

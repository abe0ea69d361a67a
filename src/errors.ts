// The whole error taxonomy. Each error says what failed, where, and what to do; none is masked here:
// the server decides once, at its edge, what a client may see.

/** Where a problem stands in a file that a person edits; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** A setting, flag or argument with which the program cannot start. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** One thing that is wrong with a curated file. */
export interface SeedProblem {
  readonly place: Place;
  readonly message: string;
}

/** The curated data cannot be loaded; every problem names its file and line. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  constructor(readonly problems: readonly SeedProblem[]) {
    super(
      problems.map(({ place, message }) => `${place.file}:${place.line}: ${message}`).join('\n'),
    );
  }

  /** How many problems there are, in how many files. */
  get count(): string {
    const some = (count: number, what: string): string =>
      `${count} ${what}${count === 1 ? '' : 's'}`;
    const files = new Set(this.problems.map(({ place }) => place.file)).size;
    return `${some(this.problems.length, 'problem')} in ${some(files, 'file')}`;
  }
}

/** A passage, or the article itself, is not what the graph was curated from. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
}

/** Every `extensions.code` that a client may meet, with what it means and what to do. docs/errors.md is made of it. */
export const errorCodes = {
  BAD_REQUEST:
    'The HTTP request is no GraphQL request: another method than GET and POST (405), another type than JSON (415), too long (413), or a body that is not what GraphQL over HTTP asks for (400). Mend the client.',
  GRAPHQL_PARSE_FAILED:
    'The document is no GraphQL, or has too many words. `locations` shows where it ends to be read.',
  GRAPHQL_VALIDATION_FAILED:
    'The document does not fit the schema, or asks too much: it is too deep, too wide, or repeats itself. A limit says how much is possible, also as `limit`.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has several operations and `operationName` names none of them.',
  BAD_USER_INPUT:
    'An argument or a variable has a value that is not possible. The message says what is.',
  NOT_FOUND:
    'Nothing has this id or name. `nearest` lists what is near to it; the other fields are answered.',
  CURSOR_EXPIRED: 'The data was reloaded since the cursor was given. Start again without it.',
  DATABASE_UNAVAILABLE:
    'The database does not answer. With `retriable: true` the same request may go through in a moment.',
  DATABASE_TIMEOUT: 'The database took too long. Ask for less, or try again (`retriable` is true).',
  DATABASE_OUT_OF_MEMORY:
    'The answer needs more memory than the database has for one. Ask for less.',
  INTERNAL_SERVER_ERROR: 'A mistake of ours. The details stand in the log of the service.',
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** What a client asked for cannot be answered; `code` is what GraphQL's `extensions.code` shows. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly code: Extract<ErrorCode, 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CURSOR_EXPIRED'>,
    message: string,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/**
 * The engine refused or did not answer. `retriable` says whether the same call may go through later;
 * the statement is attached for the log, never for a client.
 */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  constructor(
    readonly code: 'UNAVAILABLE' | 'TIMEOUT' | 'OUT_OF_MEMORY' | 'REFUSED' | 'UNAUTHORIZED',
    message: string,
    readonly detail: { readonly statement?: string; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: detail.cause });
  }
  get retriable(): boolean {
    return this.code === 'UNAVAILABLE' || this.code === 'TIMEOUT';
  }
}

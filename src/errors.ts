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
}

/** A passage, or the article itself, is not what the graph was curated from. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
}

/** What a client asked for cannot be answered; `code` is what GraphQL's `extensions.code` shows. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly code: 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CURSOR_EXPIRED',
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
    readonly code: 'UNAVAILABLE' | 'TIMEOUT' | 'REFUSED' | 'UNAUTHORIZED',
    message: string,
    readonly detail: { readonly statement?: string; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: detail.cause });
  }
  get retriable(): boolean {
    return this.code === 'UNAVAILABLE' || this.code === 'TIMEOUT';
  }
}

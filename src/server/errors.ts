// The one place where errors are masked: what a client may know, and nothing of statements, paths or stacks.
import { GraphQLError } from 'graphql';
import { EngineError, type ErrorCode, errorCodes, RequestError } from '../errors.js';
import { tooLarge } from './http.js';

const engineMessages = {
  UNAVAILABLE: ['DATABASE_UNAVAILABLE', 'the database does not answer; try again in a moment'],
  TIMEOUT: ['DATABASE_TIMEOUT', 'the database took too long; ask for less, or try again'],
  OUT_OF_MEMORY: [
    'DATABASE_OUT_OF_MEMORY',
    'the database has too little memory for this answer; ask for less',
  ],
  UNAUTHORIZED: ['DATABASE_UNAVAILABLE', 'the database does not let the service in'],
  REFUSED: ['INTERNAL_SERVER_ERROR', 'something went wrong on our side'],
} as const;

type Extensions = Readonly<Record<string, unknown>> & { readonly code: ErrorCode };

/** The error a client sees for any error; each has a code of `errorCodes`. */
export function maskError(error: unknown, report: (error: unknown) => void): Error {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { nodes, path } = error instanceof GraphQLError ? error : {};
  const masked = (message: string, extensions: Extensions): GraphQLError =>
    new GraphQLError(message, { ...(nodes && { nodes }), ...(path && { path }), extensions });
  if (original instanceof GraphQLError) {
    const code = original.extensions['code'];
    if (code === 'REQUEST_ENTITY_TOO_LARGE') return tooLarge();
    if (typeof code === 'string' && Object.hasOwn(errorCodes, code)) return original;
    // What graphql-js refuses before the first field is a variable that does not have its type.
    if (!path) return masked(original.message, { code: 'BAD_USER_INPUT' });
  }
  if (original instanceof RequestError)
    return masked(original.message, { code: original.code, ...original.extensions });
  report(original);
  if (original instanceof EngineError) {
    const [code, message] = engineMessages[original.code];
    return masked(message, { code, retriable: original.retriable });
  }
  return masked('something went wrong on our side', { code: 'INTERNAL_SERVER_ERROR' });
}

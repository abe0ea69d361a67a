// The one place where errors are masked: what a client may know, and nothing of statements, paths or stacks.
import { GraphQLError } from 'graphql';
import { EngineError, RequestError } from '../errors.js';

const engineMessages = {
  UNAVAILABLE: ['DATABASE_UNAVAILABLE', 'the database does not answer; try again in a moment'],
  TIMEOUT: ['DATABASE_TIMEOUT', 'the database took too long; ask for less, or try again'],
  UNAUTHORIZED: ['DATABASE_UNAVAILABLE', 'the database does not let the service in'],
  REFUSED: ['INTERNAL_SERVER_ERROR', 'something went wrong on our side'],
} as const;

/** The error a client sees for an error of ours. Errors of GraphQL itself pass as they are. */
export function maskError(error: unknown, report: (error: unknown) => void): Error {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof GraphQLError) return original;
  const { nodes, path } = error instanceof GraphQLError ? error : {};
  const masked = (message: string, extensions: Record<string, unknown>): GraphQLError =>
    new GraphQLError(message, { ...(nodes && { nodes }), ...(path && { path }), extensions });
  if (original instanceof RequestError)
    return masked(original.message, { code: original.code, ...original.extensions });
  report(original);
  if (original instanceof EngineError) {
    const [code, message] = engineMessages[original.code];
    return masked(message, { code, retriable: original.retriable });
  }
  return masked('something went wrong on our side', { code: 'INTERNAL_SERVER_ERROR' });
}

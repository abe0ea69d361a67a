// The error with which a request is refused before it is executed.
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors.js';

/**
 * An error for a client with its code. `status` is that of the answer; a client that only knows application/json
 * gets 200 instead of 400, as GraphQL over HTTP asks for.
 */
export function refusal(
  code: ErrorCode,
  message: string,
  { status = 400, ...extensions }: { readonly status?: number; readonly limit?: number } = {},
): GraphQLError {
  const http = { status, ...(status === 400 && { spec: true }) };
  return new GraphQLError(message, { extensions: { code, ...extensions, http } });
}

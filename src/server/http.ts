// GraphQL over HTTP, told to clients in our words: JSON by POST, or GET. Other types of body are not taken, so a form
// or a plain text that a foreign page can send without asking the browser reaches nothing.
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { checkVariables, most } from './limits.js';
import { refusal } from './refusal.js';

const example = '{"query": "{ drugs { nodes { name } } }", "variables": {}}';
const bad = (message: string, status = 400): GraphQLError =>
  refusal('BAD_REQUEST', message, { status });

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad(`${what} is not JSON`);
  }
}

/** The parameters of a request as GraphQL over HTTP names them, whatever the client put there. */
function paramsOf(value: unknown): GraphQLParams {
  if (Array.isArray(value))
    throw bad('several operations in one request are not possible; send them one by one');
  if (!isObject(value)) throw bad(`the body is no JSON object; send ${example}`);
  const { query, variables, operationName } = value;
  if (typeof query !== 'string' || query.trim() === '')
    throw bad(`query is missing, or is no text; send ${example}`);
  if (!isObject(variables ?? {})) throw bad('variables is no JSON object');
  if (typeof (operationName ?? '') !== 'string') throw bad('operationName is no text');
  checkVariables(variables);
  return value as GraphQLParams;
}

function paramsOfUrl({ searchParams }: URL): GraphQLParams {
  const given = (name: string): string | undefined => searchParams.get(name) || undefined;
  const json = (name: string): unknown => {
    const text = given(name);
    return text === undefined ? undefined : parseJson(text, name);
  };
  const [query, operationName] = [given('query'), given('operationName')];
  return paramsOf({
    query,
    operationName,
    variables: json('variables'),
    extensions: json('extensions'),
  });
}

/** Reads requests, and refuses those that are none. */
export function useHttp(): Plugin {
  return {
    onRequestParse({ request, url, setRequestParser }) {
      const { method, headers } = request;
      if (method === 'GET') return setRequestParser(() => paramsOfUrl(url));
      if (method !== 'POST') {
        const message = `${method} is not possible; ask with GET or POST`;
        throw new GraphQLError(message, {
          extensions: {
            code: 'BAD_REQUEST',
            http: { status: 405, headers: { allow: 'GET, POST' } },
          },
        });
      }
      const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
      if (type !== 'application/json')
        throw bad(
          `a body of ${type || 'no content-type'} is not read; send application/json: ${example}`,
          415,
        );
      setRequestParser(async (sent) => paramsOf(parseJson(await sent.text(), 'the body')));
    },
  };
}

/** What Yoga says of a body that is too long, with the limit. */
export const tooLarge = (): GraphQLError =>
  bad(
    `a request may be ${most.bytes / 1000} kB long, not longer; put fewer values in it, or ask in several requests`,
    413,
  );

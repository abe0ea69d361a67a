// The service as a client meets it, through fetch and without a port.
import type { Engine } from '../../src/engine/engine.js';
import { buildSchema } from '../../src/schema/schema.js';
import { createServer, type ServerOptions } from '../../src/server/server.js';

const schema = buildSchema();

interface Problem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a GraphQL answer holds. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly Problem[];
  readonly extensions?: { readonly statements?: readonly Told[] };
}

/** One statement that an answer tells of. */
interface Told {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly rows: number;
  readonly ms: number;
}

export interface Asking {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the caller’s connection comes from. */
  readonly from?: string;
}

export interface TestServer {
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Posts a GraphQL document. */
  post(query: string, asking?: Asking): Promise<Response>;
  ask(query: string, asking?: Asking): Promise<Answer>;
}

/** The service over an engine. */
export function serverOn(
  engine: Engine,
  options: Omit<ServerOptions, 'engine' | 'schema'> = {},
): TestServer {
  const server = createServer({ engine, schema, ...options });
  const post = async (
    query: string,
    { variables, headers, from }: Asking = {},
  ): Promise<Response> =>
    server.fetch(
      'http://atlas/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      },
      from === undefined ? {} : { req: { socket: { remoteAddress: from } } },
    );
  return {
    fetch: async (path, init) =>
      server.fetch(`http://atlas${path}`, { redirect: 'manual', ...init }),
    post,
    ask: async (query, asking) => (await (await post(query, asking)).json()) as Answer,
  };
}

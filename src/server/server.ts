// The server: one readable list, in the order in which a request meets it. Tested through fetch, without a port.
import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Engine } from '../engine/engine.js';
import type { GraphContext } from '../plugin/types.js';
import { DatasetWatch } from './dataset.js';
import { maskError } from './errors.js';
import { type Explained, type ExplainMode, useExplain, wantsExplain } from './explain.js';
import { useGraphiql } from './graphiql.js';
import { useHealth } from './health.js';

export interface ServerOptions {
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  readonly explain?: ExplainMode;
  /** Told of every error that a client does not see. */
  readonly report?: (error: unknown) => void;
}

/** What Node's server hands over with a request. */
interface NodeContext {
  readonly req?: { readonly socket: { readonly remoteAddress?: string | undefined } };
}

interface Context extends GraphContext {
  /** Statements that ran, where the request asked for them. */
  readonly explained?: Explained[];
}

/** Builds the service; give it to `node:http` or call its `fetch`. */
export function createServer(options: ServerOptions): YogaServerInstance<NodeContext, Context> {
  const { engine, schema, explain = 'loopback', report = () => {} } = options;
  const watch = new DatasetWatch(engine);
  return createYoga<NodeContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    logging: false,
    plugins: [useHealth(watch), useHome(), useGraphiql(), useExplain()],
    maskedErrors: { maskError: (error) => maskError(error, report) },
    async context({ request, req }) {
      const wanted = wantsExplain(explain, request.headers, req?.socket.remoteAddress);
      const explained: Explained[] | undefined = wanted ? [] : undefined;
      const version = await watch.version();
      return {
        ...(explained && { explained }),
        graph: {
          version,
          async run(statement) {
            const start = performance.now();
            const rows = await engine.run(statement, { signal: request.signal });
            const ms = Math.round((performance.now() - start) * 10) / 10;
            explained?.push({ ...statement, rows: rows.length, ms });
            return rows.map(([row]) => row);
          },
        },
      };
    },
  });
}

/** The front page leads to GraphiQL. */
function useHome(): Plugin {
  return {
    onRequest({ url, endResponse, fetchAPI: { Response } }) {
      if (url.pathname === '/')
        endResponse(new Response(null, { status: 302, headers: { location: '/graphql' } }));
    },
  };
}

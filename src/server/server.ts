// The server: one readable list, in the order in which a request meets it. Tested through fetch, without a port.
import { setMaxListeners } from 'node:events';
import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Engine } from '../engine/engine.js';
import { graph } from '../model/graph.js';
import { executor } from '../plugin/execute.js';
import type { SearchContext } from '../search/context.js';
import { DatasetWatch } from './dataset.js';
import { maskError } from './errors.js';
import { type Explained, type ExplainMode, useExplain, wantsExplain } from './explain.js';
import { useGraphiql } from './graphiql.js';
import { useHealth } from './health.js';
import { useHttp } from './http.js';
import { limits, most } from './limits.js';
import { useMetrics } from './measure.js';
import { Metrics } from './metrics.js';

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

interface Context extends SearchContext {
  /** Statements that ran, where the request asked for them. */
  readonly explained?: Explained[];
}

/** Builds the service; give it to `node:http` or call its `fetch`. */
export function createServer(options: ServerOptions): YogaServerInstance<NodeContext, Context> {
  const { engine, schema, explain = 'loopback', report = () => {} } = options;
  const watch = new DatasetWatch(engine);
  const metrics = new Metrics(watch);
  return createYoga<NodeContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    // Yoga would answer whatever URL ends in /health, with nothing in it: no URL ends in a space.
    healthCheckEndpoint: ' ',
    logging: false,
    // Every page may read what is here; there are no cookies and no logins that could come along.
    cors: { origin: '*', credentials: false },
    multipart: false,
    maxRequestBodySize: most.bytes,
    plugins: [
      useHealth(watch),
      useMetrics(metrics),
      useHome(),
      useGraphiql(),
      useHttp(),
      ...limits(),
      useExecutor(),
      useExplain(),
    ],
    maskedErrors: { maskError: (error) => maskError(error, report) },
    async context({ request, req }) {
      const wanted = wantsExplain(explain, request.headers, req?.socket.remoteAddress);
      const explained: Explained[] | undefined = wanted ? [] : undefined;
      // Each root field listens for the end of the request.
      setMaxListeners(0, request.signal);
      const version = await watch.version();
      return {
        ...(explained && { explained }),
        search: () => watch.search(),
        nearest: async (name, kind) => (await watch.search()).nearest(name, kind),
        graph: {
          version,
          redirects: watch.redirects,
          async run(statement) {
            const start = performance.now();
            // Root fields run side by side: each takes its place before it waits.
            const place = (explained?.push({ ...statement, rows: 0, ms: 0 }) ?? 0) - 1;
            const rows = await metrics.statement(() =>
              engine.run(statement, { signal: request.signal }),
            );
            const ms = Math.round((performance.now() - start) * 10) / 10;
            explained?.splice(place, 1, { ...statement, rows: rows.length, ms });
            return rows.map(([row]) => row);
          },
        },
      };
    },
  });
}

/** Keeps a response's keys in the order of the document; Yoga's own executor gives them as they come. */
function useExecutor(): Plugin {
  const execute = executor(graph);
  return { onExecute: ({ setExecuteFn }) => setExecuteFn(execute) };
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

// /health says that the process lives; /ready that the engine answers and a dataset is loaded.
import type { Plugin } from 'graphql-yoga';
import type { DatasetWatch } from './dataset.js';

/** Answers /health and /ready before GraphQL sees the request. */
export function useHealth(watch: DatasetWatch): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI: { Response } }) {
      if (url.pathname === '/health') endResponse(Response.json({ status: 'ok' }));
      if (url.pathname !== '/ready') return;
      const answer = await watch.refresh().then(
        (head) =>
          head
            ? { status: 200, body: { status: 'ready', engine: watch.engine.name, dataset: head } }
            : { status: 503, body: { status: 'no dataset is loaded; run her2 load' } },
        () => ({ status: 503, body: { status: 'the database does not answer' } }),
      );
      endResponse(Response.json(answer.body, { status: answer.status }));
    },
  };
}

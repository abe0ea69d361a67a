// /metrics answers with the figures of the service; every operation adds to them.
import type { Plugin } from 'graphql-yoga';
import { asked } from '../plugin/execute.js';
import type { Metrics } from './metrics.js';

/** Answers /metrics, and counts operations, their root fields, and the errors that clients see. */
export function useMetrics(metrics: Metrics): Plugin {
  const begun = new WeakMap<Request, number>();
  return {
    async onRequest({ url, endResponse, fetchAPI: { Response } }) {
      if (url.pathname !== '/metrics') return;
      const { body, contentType } = await metrics.text();
      endResponse(new Response(body, { headers: { 'content-type': contentType } }));
    },
    onParams({ request }) {
      begun.set(request, performance.now());
    },
    onExecute({ args }) {
      for (const [field] of asked(args)?.fields.values() ?? [])
        if (field) metrics.rootFields.inc({ field: field.name.value });
    },
    onExecutionResult({ request, result }) {
      if (!result || Symbol.asyncIterator in result) return;
      metrics.operation(result, performance.now() - (begun.get(request) ?? 0));
    },
  };
}

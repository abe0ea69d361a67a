// /metrics answers with the figures of the service; every operation adds to them.
import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { collectFields } from '../plugin/collect.js';
import type { Metrics } from './metrics.js';

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );

/** The root fields that an operation asks for, by the schema's names; none where it cannot be executed. */
function rootFields({ schema, document, operationName, variableValues }: ExecutionArgs): string[] {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return [];
  const given = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
  );
  if (!given.coerced) return [];
  const context = { schema, fragments: fragmentsOf(document), variables: given.coerced };
  const fields = collectFields(context, root, [operation.selectionSet]);
  return [...fields.values()].flatMap(([field]) => field?.name.value ?? []);
}

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
      for (const field of rootFields(args)) metrics.rootFields.inc({ field });
    },
    onExecutionResult({ request, result }) {
      if (!result || Symbol.asyncIterator in result) return;
      metrics.operation(result, performance.now() - (begun.get(request) ?? 0));
    },
  };
}

// What a request may ask for at most. It is refused before the engine works, with an error that says the limit.
import { EnvelopArmor } from '@escape.tech/graphql-armor';
import { type ASTNode, GraphQLError, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.js';

/** The limits; introspection is free of those on depth and cost. */
export const most = {
  /** Fields in fields. */
  depth: 16,
  aliases: 60,
  /** Names, numbers and signs of a document. */
  tokens: 2_000,
  directives: 100,
  /** A field costs 1, an object 2, each level 1.3 times as much, and `first` as many times as it says. */
  cost: 50_000,
  /** Values in the variables of a request, counted through lists and objects. */
  values: 2_000,
  /** Items of one list, in the variables or in the document. */
  items: 200,
  /** Characters of one text, in the variables or in the document. */
  text: 5_000,
  /** Bytes of a request. */
  bytes: 256_000,
} as const;

/** What is said of a document that passes a limit. */
const words = {
  depth: `fields may stand ${most.depth} deep in each other, not deeper; ask for the inner part in a request of its own, by the ids of what is around it`,
  aliases: `a document may have ${most.aliases} aliases, not more; ask for several nodes with nodes(ids:), or in several requests`,
  tokens: `a document may have ${most.tokens} words and signs, not more; put values in variables, or ask in several requests`,
  directives: `a document may have ${most.directives} directives, not more; leave out what is not asked for instead of skipping it`,
  cost: `this asks for too much at once: it costs more than the ${most.cost} that are allowed; ask for fewer fields, for fewer levels, or for smaller pages; a first that is written counts as many times as it says`,
} as const;

/** Ends the validation at once: what passes a limit is not worth more work. */
const refuse = (limit: keyof typeof words) => (): never => {
  const code = limit === 'tokens' ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
  throw refusal(code, words[limit], { limit: most[limit] });
};

/** Plugins that refuse documents that are too long, too deep, too wide or too costly. */
export function limits() {
  const { plugins } = new EnvelopArmor({
    maxDepth: { n: most.depth, ignoreIntrospection: true, onReject: [refuse('depth')] },
    maxAliases: { n: most.aliases, onReject: [refuse('aliases')] },
    maxTokens: { n: most.tokens, onReject: [refuse('tokens')] },
    maxDirectives: { n: most.directives, onReject: [refuse('directives')] },
    costLimit: {
      maxCost: most.cost,
      depthCostFactor: 1.3,
      ignoreIntrospection: true,
      onReject: [refuse('cost')],
    },
    // Suggestions such as "did you mean drugs" help people; the schema is no secret.
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return [...plugins, useRules()];
}

/** Limits and refusals of our own. */
function useRules(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(readOnly);
      addValidationRule(shortValues);
      return ({ result, setResult }) => {
        // graphql-js gives up on a document whose fields it would have to compare too often with each other.
        const abandoned = result.some(({ message }) => message === 'Validation aborted.');
        if (abandoned)
          setResult([
            refusal(
              'GRAPHQL_VALIDATION_FAILED',
              'the same fields stand in this document too often; write each once, or in several requests',
            ),
          ]);
      };
    },
  };
}

const readOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === 'query') return;
    const message = `the graph is for reading: ask with query; there is no ${node.operation}`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

const shortValues: ValidationRule = (context) => {
  const check = (nodes: ASTNode, found: string | null): void => {
    if (found !== null) context.reportError(new GraphQLError(found, { nodes }));
  };
  return {
    StringValue: (node) => check(node, problemOf(node.value)),
    ListValue: (node) => check(node, problemOf(node.values)),
  };
};

/** What is wrong with a text or a list; null where it is short enough. */
function problemOf(value: unknown): string | null {
  if (typeof value === 'string' && value.length > most.text)
    return `a text of ${value.length} characters is not possible; it may have ${most.text}`;
  if (Array.isArray(value) && value.length > most.items)
    return `a list of ${value.length} items is not possible; it may have ${most.items}: ask in several requests`;
  return null;
}

/** Refuses variables that are too many or too long; it goes through them as they were sent, whatever their types. */
export function checkVariables(variables: unknown): void {
  const left: unknown[] = [variables];
  let count = 0;
  // A list of its own instead of recursion: they may be nested deeper than the stack.
  while (left.length > 0) {
    const value = left.pop();
    const inner = value !== null && typeof value === 'object' ? Object.values(value) : [];
    count += inner.length;
    const problem =
      count > most.values
        ? `more than ${most.values} values are not possible; ask in several requests`
        : problemOf(value);
    if (problem !== null) throw refusal('BAD_USER_INPUT', `variables: ${problem}`);
    left.push(...inner);
  }
}

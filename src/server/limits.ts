// What a request may ask for at most. It is refused before the engine works, with an error that says the limit.
import { EnvelopArmor } from '@escape.tech/graphql-armor';

/** The limits; introspection is free of those on depth and cost. */
const most = { depth: 16, aliases: 60, tokens: 5_000, directives: 100, cost: 50_000 };

/** Plugins that refuse documents that are too long, too deep, too wide or too costly. */
export function limits() {
  return new EnvelopArmor({
    maxDepth: { n: most.depth, ignoreIntrospection: true, propagateOnRejection: true },
    maxAliases: { n: most.aliases, propagateOnRejection: true },
    maxTokens: { n: most.tokens, propagateOnRejection: true },
    maxDirectives: { n: most.directives, propagateOnRejection: true },
    costLimit: {
      maxCost: most.cost,
      depthCostFactor: 1.3,
      ignoreIntrospection: true,
      propagateOnRejection: true,
    },
    // Suggestions such as "did you mean drugs" help people; the schema is no secret.
    blockFieldSuggestion: { enabled: false },
  }).protect().plugins;
}

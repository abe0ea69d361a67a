// The saved queries that GraphiQL opens with: the first of each topic, the headline question before all.
import { savedQueries } from '../docs/saved.js';

/** The documents of the example tabs, in order; each opens with its question. */
export const exampleQueries = (): string[] =>
  [...savedQueries().values()].flatMap(([first]) =>
    first ? [`# ${first.question}\n${first.document}\n`] : [],
  );

// What a request's context offers besides the graph: the search index of the dataset that is loaded.
import type { GraphContext } from '../plugin/types.js';
import type { SearchIndex } from './index.js';

export interface SearchContext extends GraphContext {
  /** The index, built when it is first asked for and again after a reload. Throws EngineError. */
  readonly search: () => Promise<SearchIndex>;
}

/** The context of our own server. */
export const searchOf = (context: GraphContext): Promise<SearchIndex> =>
  (context as SearchContext).search();

// What the benchmark knows of a variant, whichever way it is asked.
import type { Document } from '../operations.js';

/** Which of the two graphs. */
export type Size = 'real' | 'large';

/** The variants, by the names under which they are shown. */
export const titles = {
  ours: 'ours on Neo4j',
  embedded: 'ours embedded',
  A: '@neo4j/graphql 7.6.3',
  B: 'Pothos, a query a field',
  C: 'Pothos with DataLoader',
  E: 'statement by hand, driver alone',
  F: 'Yoga, static answer',
  H: 'node:http, same bytes',
} as const;

export type Name = keyof typeof titles;

/** How many answers came in how many milliseconds. */
export interface Burst {
  readonly answers: number;
  readonly ms: number;
}

export interface Variant {
  readonly name: Name;
  readonly size: Size;
  readonly pid: number;
  /** Whether it can answer the operation. */
  answers(operation: Document): boolean;
  /** What the root field answers. Throws where the response is no success or has errors. */
  payload(operation: Document): Promise<unknown>;
  /** Milliseconds of one answer. Throws where it is not as long as the one that was checked. */
  time(operation: Document): Promise<number>;
  /** Answers for so long, so many at once. */
  burst(operation: Document, width: number, ms: number): Promise<Burst>;
  stop(): Promise<void>;
}

// What the three ways to a Neo4j server have in common.
import type { Neo4jSettings } from '../../../src/engine/neo4j.js';

/** The release the tests run against, unless NEO4J_VERSION names another. */
export const neo4jVersion = process.env['NEO4J_VERSION'] ?? '5.26.30';

/** A server that answers; `how` is shown to people. */
export interface Server {
  readonly how: string;
  readonly settings: Neo4jSettings;
  stop(): Promise<void>;
}

/** A server, or the reason why it cannot be had this way. */
export type Attempt = Server | { readonly reason: string };

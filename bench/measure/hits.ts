// Hits on the store: of the statement that the service runs, and of the one by hand.
import type { Neo4jSettings } from '../../src/engine/neo4j.js';
import { byHand, operations } from '../operations.js';
import type { OverHttp } from '../variants/over-http.js';
import { driverOf, profile } from './profile.js';

export interface Hits {
  readonly ours: number;
  readonly byHand: number;
}

/** By operation. */
export async function hits(
  ours: OverHttp,
  settings: Neo4jSettings,
): Promise<Readonly<Record<string, Hits>>> {
  const driver = driverOf(settings);
  const found: Record<string, Hits> = {};
  try {
    for (const operation of operations) {
      const [statement] = await ours.explain(operation);
      if (!statement) throw new TypeError(`operation ${operation.key} ran no statement`);
      found[operation.key] = {
        ours: (await profile(driver, statement)).hits,
        byHand: (await profile(driver, byHand(operation))).hits,
      };
    }
    return found;
  } finally {
    await driver.close();
  }
}

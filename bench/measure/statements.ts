// How many statements each variant sends for a request, counted on the wire.
import type { Neo4jSettings } from '../../src/engine/neo4j.js';
import { operations } from '../operations.js';
import { startOthers, startOurs } from '../variants/start.js';
import type { Name } from '../variants/variant.js';
import { openBoltCounter } from './bolt-counter.js';

/** Statements for a request, by operation and variant. */
export type Counts = Readonly<Record<string, Partial<Record<Name, number>>>>;

/** The least of three, after one request that may look round: now and then a variant asks something of its own. */
const requests = 3;

export async function countStatements(settings: Neo4jSettings): Promise<Counts> {
  const counter = await openBoltCounter(settings.uri);
  const through = { ...settings, uri: counter.uri };
  const ours = await startOurs('real', through);
  const variants = [ours, ...(await startOthers('real', through))];
  const counts: Record<string, Partial<Record<Name, number>>> = {};
  try {
    for (const operation of operations) {
      const found: Partial<Record<Name, number>> = {};
      for (const variant of variants.filter((each) => each.answers(operation))) {
        await variant.payload(operation);
        const sent: number[] = [];
        for (let request = 0; request < requests; request++) {
          const before = counter.count();
          await variant.payload(operation);
          sent.push(counter.count() - before);
        }
        found[variant.name] = Math.min(...sent);
      }
      counts[operation.key] = found;
    }
    return counts;
  } finally {
    await Promise.all(variants.map((variant) => variant.stop()));
    await counter.close();
  }
}

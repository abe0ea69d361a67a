// What a statement costs Neo4j, in hits on its store: a figure that does not depend on the machine.
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Statement } from '../../src/cypher/statement.js';
import type { Neo4jSettings } from '../../src/engine/neo4j.js';

/** A statement that ran under PROFILE. */
export interface Profile {
  readonly rows: readonly (readonly unknown[])[];
  /** Summed over the plan. */
  readonly hits: number;
  /** The operators that begin, with what the plan says of them, such as the label of a scan. */
  readonly leaves: readonly { readonly operator: string; readonly details: string }[];
}

/** Whole numbers as integers, as LIMIT wants them. */
export function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withIntegers(item)]),
  );
}

/** Opens a driver of its own; close it. */
export const driverOf = ({ uri, user = 'neo4j', password = '' }: Neo4jSettings): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** Runs a statement under PROFILE. */
export async function profile(driver: Driver, { text, params }: Statement): Promise<Profile> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records, summary } = await session.run(`PROFILE ${text}`, withIntegers(params));
    if (!summary.profile) throw new TypeError('no profile came');
    const plan = [...operators(summary.profile)];
    return {
      rows: records.map((record) => [...record.values()]),
      hits: plan.reduce((sum, { dbHits }) => sum + Number(dbHits), 0),
      leaves: plan
        .filter(({ children }) => children.length === 0)
        .map(({ operatorType, arguments: { Details = '' } }) => ({
          operator: operatorType.replace(/@.*$/, ''),
          details: String(Details),
        })),
    };
  } finally {
    await session.close();
  }
}

function* operators(plan: ProfiledPlan): Generator<ProfiledPlan> {
  yield plan;
  for (const child of plan.children) yield* operators(child);
}

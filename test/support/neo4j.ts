// Runs once before all tests: finds or starts a Neo4j server, and stops it afterwards.
// Tests take it with inject('neo4j'); most do so through engines.ts.
import type { TestProject } from 'vitest/node';
import { type Neo4jSettings, openNeo4j } from '../../src/engine/neo4j.js';
import { dockerServer } from './servers/docker.js';
import { givenServer } from './servers/given.js';
import { mavenServer } from './servers/maven.js';
import type { Server } from './servers/server.js';

/** The server the tests may use, or why there is none. */
export type Neo4jForTests =
  | { readonly settings: Neo4jSettings; readonly version: string }
  | { readonly skipped: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jForTests;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const found = await findServer();
  if ('skipped' in found) {
    console.log(`Neo4j: skipped, because ${found.skipped}`);
    project.provide('neo4j', found);
    return async () => {};
  }
  try {
    const version = await versionOf(found.settings);
    console.log(`Neo4j ${version}: from ${found.how}, ready after ${seconds()}`);
    project.provide('neo4j', { settings: found.settings, version });
  } catch (cause) {
    await found.stop();
    throw cause;
  }
  return () => found.stop();
}

/** Takes the first way that works. Under CI a skip is a failure, unless HER2_NO_NEO4J asks for it. */
async function findServer(): Promise<Server | { skipped: string }> {
  if (process.env['HER2_NO_NEO4J']) return { skipped: 'HER2_NO_NEO4J is set' };
  const reasons: string[] = [];
  for (const attempt of [givenServer, dockerServer, mavenServer]) {
    const result = await attempt();
    if ('settings' in result) return result;
    reasons.push(result.reason);
  }
  const skipped = reasons.join('; ');
  if (process.env['CI']) throw new Error(`no Neo4j server for the tests: ${skipped}`);
  return { skipped };
}

async function versionOf(settings: Neo4jSettings): Promise<string> {
  const engine = openNeo4j(settings);
  try {
    const text = 'CALL dbms.components() YIELD versions RETURN versions[0] AS version';
    const [row] = await engine.run({ text, params: {} });
    return String(row?.[0]);
  } finally {
    await engine.close();
  }
}

// The server that NEO4J_URI names. The tests delete whatever it holds, so it has to be empty at the start.
import { type Neo4jSettings, openNeo4j } from '../../../src/engine/neo4j.js';
import type { Attempt } from './server.js';

/** Takes the server of the environment. Throws when it is named and cannot be used: that is no case for another way. */
export async function givenServer(): Promise<Attempt> {
  const uri = process.env['NEO4J_URI'];
  if (!uri) return { reason: 'NEO4J_URI is not set' };
  const settings: Neo4jSettings = {
    uri,
    user: process.env['NEO4J_USER'],
    password: process.env['NEO4J_PASSWORD'],
    database: process.env['NEO4J_DATABASE'],
  };
  const nodes = await onServer(settings, async (engine) => {
    const [row] = await engine.run({ text: 'MATCH (n) RETURN count(n) AS nodes', params: {} });
    return Number(row?.[0]);
  });
  if (nodes > 0)
    throw new Error(
      `the database at ${uri} holds ${nodes} nodes, and the tests delete everything: give them an empty one`,
    );
  const empty = { text: 'MATCH (n) DETACH DELETE n', params: {} };
  return {
    how: `the server at ${uri}`,
    settings,
    stop: () => onServer(settings, (engine) => engine.write([empty])),
  };
}

async function onServer<T>(
  settings: Neo4jSettings,
  work: (engine: ReturnType<typeof openNeo4j>) => Promise<T>,
): Promise<T> {
  const engine = openNeo4j(settings);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

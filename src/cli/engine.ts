// The engine that the settings name.
import type { Engine } from '../engine/engine.js';
import type { Settings } from './settings.js';

/** Opens it; only the engine in use is loaded. */
export async function openEngine(settings: Settings): Promise<Engine> {
  if (settings.NEO4J_URI) {
    const { openNeo4j } = await import('../engine/neo4j.js');
    return openNeo4j({
      uri: settings.NEO4J_URI,
      user: settings.NEO4J_USER,
      password: settings.NEO4J_PASSWORD,
      database: settings.NEO4J_DATABASE,
    });
  }
  const { openEmbedded } = await import('../engine/embedded.js');
  return openEmbedded(settings.EMBEDDED_PATH);
}

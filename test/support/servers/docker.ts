// A Neo4j server in a container, where a Docker engine answers.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { type Attempt, neo4jVersion } from './server.js';

const run = promisify(execFile);
const boltPort = 7687;

/** Starts the official image of the community edition. */
export async function dockerServer(): Promise<Attempt> {
  try {
    await run('docker', ['info'], { timeout: 3_000 });
  } catch {
    return { reason: 'no Docker engine answers' };
  }
  try {
    const { GenericContainer, Wait } = await import('testcontainers');
    const image = `neo4j:${neo4jVersion}-community`;
    const password = randomUUID();
    const container = await new GenericContainer(image)
      .withEnvironment({
        NEO4J_AUTH: `neo4j/${password}`,
        NEO4J_server_memory_heap_max__size: '1g',
      })
      .withExposedPorts(boltPort)
      .withWaitStrategy(Wait.forLogMessage('Started.'))
      .withStartupTimeout(180_000)
      .start();
    const uri = `bolt://${container.getHost()}:${container.getMappedPort(boltPort)}`;
    return {
      how: `a container of ${image}`,
      settings: { uri, user: 'neo4j', password },
      stop: async () => void (await container.stop()),
    };
  } catch (cause) {
    return { reason: `Docker gave no server: ${(cause as Error).message}` };
  }
}

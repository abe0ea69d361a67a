// her2 serve: opens the engine, loads it where it is our own, and listens.
import { createServer as createHttpServer, type Server } from 'node:http';
import { SettingsError } from '../errors.js';
import { graph } from '../model/graph.js';
import { buildSchema } from '../schema/schema.js';
import { readAtlas } from '../seed/atlas.js';
import { load, readHead } from '../seed/load.js';
import { createServer } from '../server/server.js';
import { openEngine } from './engine.js';
import type { Settings } from './settings.js';
import { warm } from './warm.js';

/** Milliseconds that running requests have to end in when the service is told to stop. */
const patience = 3_000;

function listen(server: Server, { HOST, PORT }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? 'is in use; choose another with PORT'
          : error.code === 'EACCES'
            ? 'may not be opened by this user; choose one above 1023 with PORT'
            : `cannot be opened: ${error.message}`;
      reject(new SettingsError(`port ${PORT} of ${HOST} ${why}`));
    });
    server.listen(PORT, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : PORT);
    });
  });
}

/** Serves until the process is told to stop. Throws SettingsError, SeedError or EngineError when it cannot start. */
export async function serve(settings: Settings): Promise<void> {
  const engine = await openEngine(settings);
  // The embedded engine works on threads of its own: the schema is made meanwhile.
  const loading = settings.NEO4J_URI
    ? null
    : readAtlas().then((atlas) => load(engine, graph, atlas));
  const schema = buildSchema();
  await loading;
  const head = await readHead(engine);
  const report = (error: unknown): void =>
    console.error(error instanceof Error ? error.message : error);
  const yoga = createServer({ engine, schema, explain: settings.EXPLAIN, report });
  const server = createHttpServer(yoga);
  const port = await listen(server, settings);
  const address = `http://${settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST}:${port}`;
  const data = head
    ? `${head.name} ${head.version} (${head.hash.slice(0, 12)})`
    : 'no dataset yet: run her2 load';
  const stop = (): void => {
    server.close(() => void engine.close().then(() => process.exit(0)));
    server.closeIdleConnections();
    // Browsers open connections that they may never use: those end too, once running requests had their time.
    setTimeout(() => server.closeAllConnections(), patience);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Last, so that whoever waits for this line may do anything next.
  console.log(`${address}/graphql  ${engine.name}  ${data}`);
  console.log(`ready in ${(performance.now() / 1000).toFixed(2)} s`);
  void warm(engine);
}

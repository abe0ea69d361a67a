// How a process of the benchmark listens: on a free port that it names on its first line, until its parent is gone.
import type { Server } from 'node:http';

/** Opens a port of this machine and says which. */
export function listen(server: Server): void {
  // Between two turns of a variant more time may pass than connections are kept open for by default.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
  });
  process.once('disconnect', () => process.exit());
}

// Stands between a variant and Neo4j and counts the statements: the RUN messages of the Bolt protocol, whoever sends them.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** After the 20 bytes of the handshake a client sends messages: chunks with their length before them, closed by an empty one. */
const handshake = 20;
/** What the server answers to a client that may choose the version itself; the choice takes five bytes more. */
const manifest = 0x000001ff;
const choice = 5;
const run = 0x10;

/** Finds the messages in what one client sends. */
class Messages {
  #waiting = Buffer.alloc(0);
  #skip = handshake;
  #begins = true;

  constructor(readonly found: (signature: number) => void) {}

  /** The server leaves the version to the client. */
  choosing(): void {
    this.#skip += choice;
  }

  read(data: Buffer): void {
    this.#waiting = Buffer.concat([this.#waiting, data]);
    const skipped = Math.min(this.#skip, this.#waiting.length);
    this.#skip -= skipped;
    this.#waiting = this.#waiting.subarray(skipped);
    while (this.#skip === 0 && this.#waiting.length >= 2) {
      const length = this.#waiting.readUInt16BE(0);
      if (this.#waiting.length < length + 2) return;
      // A message begins with the mark of a structure; its signature comes next.
      if (length > 1 && this.#begins) this.found(this.#waiting[3] ?? 0);
      this.#begins = length === 0;
      this.#waiting = this.#waiting.subarray(length + 2);
    }
  }
}

export interface BoltCounter {
  readonly uri: string;
  /** Statements since the counter was opened. */
  count(): number;
  close(): Promise<void>;
}

/** Opens a counter before the server at this address. */
export async function openBoltCounter(uri: string): Promise<BoltCounter> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let statements = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    const messages = new Messages((signature) => {
      if (signature === run) statements += 1;
    });
    upstream.once('data', (data: Buffer) => {
      if (data.readUInt32BE(0) === manifest) messages.choosing();
    });
    client.on('data', (data: Buffer) => messages.read(data));
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
    }
    client.pipe(upstream).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port was given');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    count: () => statements,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

// An HTTP client that asks by POST over connections which stay open, and times the whole answer.
import { Agent, request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly body: Buffer;
  /** Milliseconds from the call to the last byte. */
  readonly ms: number;
}

export class Client {
  readonly #agent: Agent;

  /** `width` connections at most; `address` is that of the server, without a path. */
  constructor(
    readonly address: string,
    width: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: width, scheduling: 'lifo' });
  }

  /** Asks once. A connection that the server had closed between two turns does not count: it is asked again. */
  async post(path: string, body: Buffer, headers: Record<string, string> = {}): Promise<Reply> {
    try {
      return await this.#post(path, body, headers);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ECONNRESET') throw cause;
      return this.#post(path, body, headers);
    }
  }

  #post(path: string, body: Buffer, headers: Record<string, string>): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const began = performance.now();
      const asked = request(`${this.address}${path}`, {
        method: 'POST',
        agent: this.#agent,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': body.length,
          ...headers,
        },
      });
      asked.once('error', reject);
      asked.once('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () => {
          const ms = performance.now() - began;
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts), ms });
        });
      });
      asked.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

// A variant that is asked over HTTP: a GraphQL service, or a server of prepared answers.
import type { ChildProcess } from 'node:child_process';
import { Client, type Reply } from '../client.js';
import type { Dialect, Document, Operation } from '../operations.js';
import { addressOf, end } from './process.js';
import type { Burst, Name, Size, Variant } from './variant.js';

interface Way {
  readonly name: Name;
  readonly size: Size;
  /** In whose words it is asked. */
  readonly dialect: Dialect;
  /** Whether the path names the operation; else it is /graphql. */
  readonly byPath?: true;
}

const widest = 16;

/** One statement as an explained request gives it back. */
export interface Explained {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Response {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly unknown[];
  readonly extensions?: { readonly statements?: readonly Explained[] };
}

export class OverHttp implements Variant {
  readonly name: Name;
  readonly size: Size;
  readonly #bodies = new Map<string, Buffer>();
  /** How long the answer was when it was checked. */
  readonly #lengths = new Map<string, number>();

  private constructor(
    readonly way: Way,
    readonly child: ChildProcess,
    readonly client: Client,
  ) {
    this.name = way.name;
    this.size = way.size;
  }

  /** Waits until the process says where it listens. */
  static async of(way: Way, child: ChildProcess): Promise<OverHttp> {
    return new OverHttp(way, child, new Client(await addressOf(child), widest));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  #words(operation: Document): string | undefined {
    const { words } = operation as Partial<Operation>;
    return words
      ? words(this.way.dialect)
      : this.way.dialect === 'ours'
        ? operation.query
        : undefined;
  }

  answers(operation: Document): boolean {
    return this.#words(operation) !== undefined;
  }

  #body(operation: Document): Buffer {
    const known = this.#bodies.get(operation.key);
    if (known) return known;
    const { variables } = operation;
    const body = Buffer.from(JSON.stringify({ query: this.#words(operation), variables }));
    this.#bodies.set(operation.key, body);
    return body;
  }

  #path(operation: Document): string {
    return this.way.byPath ? `/${operation.key}` : '/graphql';
  }

  async #response(operation: Document, headers: Record<string, string>): Promise<Response> {
    const { status, body } = await this.#patiently(operation, headers);
    const response: Response = JSON.parse(body.toString());
    if (status !== 200 || response.errors || !response.data)
      throw new Error(`${this.name}, ${operation.key}: ${status} ${body.toString().slice(0, 500)}`);
    if (Object.keys(headers).length === 0) this.#lengths.set(operation.key, body.length);
    return response;
  }

  /** A server that has to plan a long statement first may need more time for it than a request of ours has. */
  async #patiently(operation: Document, headers: Record<string, string>): Promise<Reply> {
    for (let attempt = 1; ; attempt++) {
      const body = this.#body(operation);
      const reply = await this.client.post(this.#path(operation), body, headers);
      if (attempt === 5 || !reply.body.includes('DATABASE_TIMEOUT')) return reply;
    }
  }

  /** The whole data of the response. */
  async data(operation: Document): Promise<Readonly<Record<string, unknown>>> {
    return (await this.#response(operation, {})).data ?? {};
  }

  async payload(operation: Document): Promise<unknown> {
    return Object.values(await this.data(operation))[0];
  }

  /** The statements that the service runs for the operation. */
  async explain(operation: Document): Promise<readonly Explained[]> {
    const { extensions } = await this.#response(operation, { 'x-explain': '1' });
    return extensions?.statements ?? [];
  }

  async time(operation: Document): Promise<number> {
    const { status, body, ms } = await this.client.post(
      this.#path(operation),
      this.#body(operation),
    );
    if (status !== 200 || body.length !== this.#lengths.get(operation.key))
      throw new Error(`${this.name} answers ${operation.key} otherwise than when it was checked`);
    return ms;
  }

  async burst(operation: Document, width: number, ms: number): Promise<Burst> {
    const began = performance.now();
    let answers = 0;
    const worker = async (): Promise<void> => {
      while (performance.now() - began < ms) {
        await this.time(operation);
        answers += 1;
      }
    };
    await Promise.all(Array.from({ length: width }, worker));
    return { answers, ms: performance.now() - began };
  }

  async stop(): Promise<void> {
    this.client.close();
    await end(this.child);
  }
}

// E, asked by messages: it times itself, so that no way between processes counts.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type Document, type Operation, operations } from '../operations.js';
import type { DriverRequest } from './driver-alone.js';
import { end } from './process.js';
import type { Burst, Size, Variant } from './variant.js';

export class OverDriver implements Variant {
  readonly name = 'E';

  private constructor(
    readonly size: Size,
    readonly child: ChildProcess,
  ) {}

  /** Waits until the process listens. */
  static async of(size: Size, child: ChildProcess): Promise<OverDriver> {
    await once(child, 'message');
    return new OverDriver(size, child);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  answers(operation: Document): boolean {
    return operations.some((each) => each === operation);
  }

  async #ask(request: DriverRequest): Promise<unknown> {
    const answer = once(this.child, 'message');
    this.child.send(request);
    const [{ done, failed }] = await answer;
    if (failed !== undefined) throw new Error(`E, ${request.key}: ${failed}`);
    return done;
  }

  async payload({ key }: Document): Promise<unknown> {
    const operation: Operation | undefined = operations.find((each) => each.key === key);
    return operation?.fromRows((await this.#ask({ ask: 'rows', key })) as unknown[][]);
  }

  async time({ key }: Document): Promise<number> {
    return (await this.#ask({ ask: 'time', key })) as number;
  }

  async burst({ key }: Document, width: number, ms: number): Promise<Burst> {
    return (await this.#ask({ ask: 'burst', key, width, ms })) as Burst;
  }

  stop(): Promise<void> {
    return end(this.child);
  }
}

// What the service has done, in figures for Prometheus. No label holds anything that a client made up: names of operations
// and aliases are theirs, names of root fields and error codes are ours.
import { setTimeout } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { DatasetWatch } from './dataset.js';

/** Upper ends in seconds, up to the time a statement may take. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
/** Milliseconds that a scrape waits for the database to name its dataset. */
const patience = 1_000;

const seconds = (since: number): number => (performance.now() - since) / 1000;

/** What one service counts; two services in a process share nothing. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #own = { registers: [this.#registry] };
  #processToo = false;

  readonly #operations = new Counter({
    name: 'her2_operations_total',
    help: 'GraphQL operations, by outcome: answered, partial (data and errors), failed.',
    labelNames: ['outcome'],
    ...this.#own,
  });
  readonly #operationTime = new Histogram({
    name: 'her2_operation_duration_seconds',
    help: 'From the parsed request to the result.',
    buckets,
    ...this.#own,
  });
  readonly rootFields = new Counter({
    name: 'her2_root_fields_total',
    help: 'Root fields that operations asked for.',
    labelNames: ['field'],
    ...this.#own,
  });
  readonly #errors = new Counter({
    name: 'her2_errors_total',
    help: 'Errors that clients saw, by extensions.code.',
    labelNames: ['code'],
    ...this.#own,
  });
  readonly #statementTime = new Histogram({
    name: 'her2_statement_duration_seconds',
    help: 'Statements run for operations: the round trip to the engine, by outcome: answered, failed.',
    labelNames: ['outcome'],
    buckets,
    ...this.#own,
  });

  constructor(watch: DatasetWatch) {
    new Gauge({
      name: 'her2_dataset_info',
      help: 'The dataset that is loaded; missing where none is, or the database does not answer.',
      labelNames: ['name', 'version', 'hash'],
      ...this.#own,
      async collect() {
        const head = await Promise.race([
          watch.refresh().catch(() => null),
          setTimeout(patience, null, { ref: false }),
        ]);
        this.reset();
        if (head) this.set({ name: head.name, version: head.version, hash: head.hash }, 1);
      },
    });
  }

  /** Counts an operation with its result, as its client gets it, and the milliseconds it took. */
  operation({ data, errors = [] }: ExecutionResult, ms: number): void {
    const outcome = errors.length === 0 ? 'answered' : data ? 'partial' : 'failed';
    this.#operations.inc({ outcome });
    this.#operationTime.observe(ms / 1000);
    for (const { extensions } of errors)
      this.#errors.inc({ code: String(extensions?.['code'] ?? 'NONE') });
  }

  /** Runs a statement and counts it. */
  async statement<T>(run: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const done = (outcome: string) => this.#statementTime.observe({ outcome }, seconds(start));
    try {
      const rows = await run();
      done('answered');
      return rows;
    } catch (error) {
      done('failed');
      throw error;
    }
  }

  /** Everything as text, with the process's own figures from the first time on. */
  async text(): Promise<{ readonly body: string; readonly contentType: string }> {
    if (!this.#processToo) collectDefaultMetrics({ register: this.#registry });
    this.#processToo = true;
    return { body: await this.#registry.metrics(), contentType: this.#registry.contentType };
  }
}

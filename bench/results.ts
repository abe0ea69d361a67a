// What a run found out: plain records, from which the goals and the page are made.
import type { Hits } from './measure/hits.js';
import type { Sample } from './measure/latency.js';
import type { Counts } from './measure/statements.js';
import type { Rate } from './measure/throughput.js';
import type { Size } from './variants/variant.js';

/** Where and with what it ran. */
interface Machine {
  readonly date: string;
  readonly command: string;
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  readonly neo4j: string;
  /** Processes that wanted a core, on average of the last minute, before the first measurement and after the last. */
  readonly load: readonly [number, number];
  readonly seconds: number;
}

interface GraphSize {
  readonly size: Size;
  readonly nodes: number;
  readonly edges: number;
}

export interface Results {
  readonly machine: Machine;
  readonly graphs: readonly GraphSize[];
  /** Bytes of our answer, by operation. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly latency: Readonly<Record<string, readonly Sample[]>>;
  readonly traversals: Readonly<Record<string, readonly Sample[]>>;
  readonly throughput: Readonly<Record<string, readonly Rate[]>>;
  readonly starts: Readonly<Record<string, readonly number[]>>;
  readonly hits: Partial<Readonly<Record<Size, Readonly<Record<string, Hits>>>>>;
  readonly statements: Counts;
}

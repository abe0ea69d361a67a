// The parts of a run, one after the other.
import { agree } from './agree.js';
import type { Filled } from './graphs/servers.js';
import { type Hits, hits } from './measure/hits.js';
import { latency, type Sample } from './measure/latency.js';
import { starting } from './measure/starting.js';
import { countStatements } from './measure/statements.js';
import { type Rate, throughput } from './measure/throughput.js';
import type { Document } from './operations.js';
import { operations, traversals } from './operations.js';
import type { Options } from './options.js';
import type { Results } from './results.js';
import { say } from './say.js';
import { median } from './statistics.js';
import type { OverHttp } from './variants/over-http.js';
import {
  environmentOf,
  startEmbedded,
  startOthers,
  startOurs,
  startStatic,
} from './variants/start.js';
import { type Size, titles, type Variant } from './variants/variant.js';

/** The variants of one graph. */
interface Field {
  readonly server: Filled;
  readonly ours: OverHttp;
  readonly all: readonly Variant[];
}

/** Starts them. What does not depend on the size of the graph, or cannot hold the large one, runs on the real one alone. */
async function startField(server: Filled, folder: string): Promise<Field> {
  const { size, settings } = server;
  const ours = await startOurs(size, settings);
  const others = await startOthers(size, settings);
  const alone =
    size === 'real' ? [await startEmbedded(), ...(await startStatic(size, ours, folder))] : [];
  const field = { server, ours, all: [ours, ...others, ...alone] };
  say(`${field.all.length} variants on the ${size} graph`);
  return field;
}

const line = (document: Document, samples: readonly Sample[]): string =>
  `${document.key}: ${samples.map(({ name, size, times }) => `${titles[name]} (${size}) ${median(times).toFixed(2)} ms`).join(', ')}`;

type Measured = Omit<Results, 'machine' | 'graphs'>;

/** Measures what the options ask for. Throws where a variant answers otherwise than ours. */
export async function measure(
  options: Options,
  servers: readonly Filled[],
  folder: string,
): Promise<Measured> {
  const wants = (part: Options['parts'][number]) => options.parts.includes(part);
  const real = servers.find(({ size }) => size === 'real');
  const starts = wants('start') && real ? await measureStarts(real, options) : {};
  const fields: Field[] = [];
  try {
    for (const server of servers) fields.push(await startField(server, folder));
    const bytes: Record<string, number> = {};
    for (const operation of operations)
      for (const { ours, all } of fields) bytes[operation.key] = await agree(operation, ours, all);
    say('all variants answer the same');
    return {
      bytes,
      starts,
      statements: wants('hits') && real ? await countStatements(real.settings) : {},
      hits: wants('hits') ? await measureHits(fields) : {},
      latency: wants('ops') ? await measureLatency(operations, fields, options.seconds) : {},
      traversals: wants('ops') ? await measureTraversals(fields, options.seconds / 3) : {},
      throughput: wants('throughput') ? await measureThroughput(fields, options.bursts) : {},
    };
  } finally {
    await Promise.all(fields.flatMap(({ all }) => all.map((variant) => variant.stop())));
  }
}

async function measureStarts({ settings }: Filled, { starts }: Options) {
  const found = await starting({ embedded: {}, neo4j: environmentOf(settings) }, starts);
  const { embedded, neo4j } = found;
  say(
    `start to ready: embedded ${median(embedded).toFixed(0)} ms, Neo4j ${median(neo4j).toFixed(0)} ms`,
  );
  return found;
}

async function measureHits(fields: readonly Field[]): Promise<Results['hits']> {
  const found: Partial<Record<Size, Readonly<Record<string, Hits>>>> = {};
  for (const { server, ours } of fields) {
    found[server.size] = await hits(ours, server.settings);
    say(`hits on the ${server.size} graph: ${JSON.stringify(found[server.size])}`);
  }
  return found;
}

async function measureLatency(
  documents: readonly Document[],
  fields: readonly Field[],
  seconds: number,
): Promise<Record<string, Sample[]>> {
  const found: Record<string, Sample[]> = {};
  for (const document of documents) {
    const samples = await latency(
      document,
      fields.flatMap(({ all }) => all),
      seconds,
    );
    found[document.key] = samples;
    say(line(document, samples));
  }
  return found;
}

/** Ours alone, on both graphs in turns. */
async function measureTraversals(fields: readonly Field[], seconds: number) {
  const alone = fields.map(({ server, ours }) => ({ server, ours, all: [ours] }));
  for (const document of traversals) for (const { ours } of alone) await ours.data(document);
  return measureLatency(traversals, alone, seconds);
}

/** On the real graph, without B, whose statements would queue for minutes. */
async function measureThroughput(fields: readonly Field[], bursts: number) {
  const found: Record<string, Rate[]> = {};
  const real = fields.find(({ server }) => server.size === 'real');
  for (const operation of operations) {
    const variants = (real?.all ?? []).filter(({ name }) => name !== 'B');
    const rates = await throughput(operation, variants, bursts);
    found[operation.key] = rates;
    say(
      `${operation.key}: ${rates.map(({ name, rates: each }) => `${titles[name]} ${median(each).toFixed(0)}/s`).join(', ')}`,
    );
  }
  return found;
}

// A Neo4j server of the benchmark's own for each of the two graphs.
import type { Engine } from '../../src/engine/engine.js';
import { type Neo4jSettings, openNeo4j } from '../../src/engine/neo4j.js';
import { readAtlas } from '../../src/seed/atlas.js';
import { dockerServer } from '../../test/support/servers/docker.js';
import { mavenServer } from '../../test/support/servers/maven.js';
import type { Server } from '../../test/support/servers/server.js';
import { say } from '../say.js';
import type { Size } from '../variants/variant.js';
import { fillLarge, fillReal, times } from './fill.js';

/** A server that holds one of the graphs. */
export interface Filled {
  readonly size: Size;
  readonly how: string;
  readonly settings: Neo4jSettings;
  readonly engine: Engine;
  readonly nodes: number;
  readonly edges: number;
  stop(): Promise<void>;
}

async function startServer(): Promise<Server> {
  const reasons: string[] = [];
  for (const attempt of [dockerServer, mavenServer]) {
    const result = await attempt();
    if ('settings' in result) return result;
    reasons.push(result.reason);
  }
  throw new Error(`the benchmark has no Neo4j: ${reasons.join('; ')}`);
}

/** Starts a server and fills it. */
export async function startFilled(size: Size): Promise<Filled> {
  const { how, settings, stop } = await startServer();
  const engine = openNeo4j(settings);
  const dataset = await readAtlas();
  const began = performance.now();
  if (size === 'real') await fillReal(engine, dataset);
  else {
    let told = 0;
    await fillLarge(engine, dataset, (done) => {
      if (done < told + 0.2) return;
      told = done;
      say(`large graph: ${Math.round(done * 100)} % written`);
    });
  }
  say(`${size} graph loaded in ${Math.round((performance.now() - began) / 1000)} s`);
  const factor = size === 'real' ? 1 : times;
  return {
    size,
    how,
    settings,
    engine,
    nodes: dataset.nodes.length * factor,
    edges: dataset.edges.length * factor,
    stop: () => engine.close().then(stop),
  };
}

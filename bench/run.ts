// npm run bench: the service beside other ways to the same answers, on the real graph and on one a hundred times larger.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../src/root.js';
import { neo4jVersion } from '../test/support/servers/server.js';
import { goals } from './goals.js';
import { type Filled, startFilled } from './graphs/servers.js';
import { installRivals } from './install.js';
import { measure } from './measure.js';
import { help, type Options, readOptions } from './options.js';
import { figures, writePage } from './page.js';
import type { Results } from './results.js';
import { say } from './say.js';

async function run(options: Options): Promise<Results> {
  installRivals();
  const folder = mkdtempSync(join(tmpdir(), 'her2-bench-'));
  const servers: Filled[] = [];
  try {
    for (const size of options.sizes) servers.push(await startFilled(size));
    const before = loadavg()[0] ?? Number.NaN;
    const measured = await measure(options, servers, folder);
    const machine = {
      date: new Date().toISOString().slice(0, 10),
      command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      node: process.versions.node,
      neo4j: `Neo4j ${neo4jVersion} from ${servers[0]?.how}`,
      load: [before, loadavg()[0] ?? Number.NaN] as const,
      seconds: performance.now() / 1000,
    };
    const graphs = servers.map(({ size, nodes, edges }) => ({ size, nodes, edges }));
    return { machine, graphs, ...measured };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);

/** The options, or the end of the process where they make no sense. */
function told(): Options | undefined {
  try {
    return readOptions(args);
  } catch (cause) {
    console.error(`${(cause as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

const options = told();
if (!options) console.log(help);
else {
  const results = await run(options);
  mkdirSync(packagePath('bench/results'), { recursive: true });
  writeFileSync(packagePath('bench/results/latest.json'), `${JSON.stringify(results, null, 1)}\n`);
  const text = figures(results, goals(results));
  console.log(text);
  if (options.whole) writePage(text);
  else say('not a whole run: docs/benchmarks.md stays as it is');
}

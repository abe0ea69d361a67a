// A Neo4j server from its Maven artifact, run by Java: needs neither Docker nor an installation of Neo4j.
import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../free-port.js';
import { findJava } from './java.js';
import { type Attempt, neo4jVersion } from './server.js';

const run = promisify(execFile);
const support = fileURLToPath(new URL('..', import.meta.url));
const cache = fileURLToPath(new URL(`../../../.cache/neo4j-${neo4jVersion}`, import.meta.url));
/** Releases named after a year need a newer Java than the 5 series. */
const leastJava = Number.parseInt(neo4jVersion, 10) > 2000 ? 21 : 17;
const attempts = 3;

/** Copies the jars on first use and starts a server in a home of its own. */
export async function mavenServer(): Promise<Attempt> {
  const found = await findJava(leastJava);
  if (!('java' in found))
    return { reason: `Neo4j ${neo4jVersion} needs Java ${leastJava}, and ${found.found}` };
  const lib = join(cache, 'lib');
  if (!existsSync(lib)) {
    const reason = await copyJars(lib);
    if (reason) return { reason };
  }
  return start(found.java, lib);
}

/** Has Maven copy the jars aside and renames the folder when it is whole. Gives a reason when it cannot be had. */
async function copyJars(lib: string): Promise<string | undefined> {
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(join(cache, 'partial-'));
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime'];
  const values = [`-Dneo4j.version=${neo4jVersion}`, `-DoutputDirectory=${partial}`];
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        const pom = join(support, 'pom.xml');
        await run('mvn', ['-B', '-q', '-f', pom, ...goal, ...values], { timeout: 600_000 });
        break;
      } catch (cause) {
        const { code, stdout = '', message } = cause as Error & { code?: unknown; stdout?: string };
        if (code === 'ENOENT') return 'there is no Maven';
        // What Maven has, it keeps: another attempt goes on from there.
        if (attempt === attempts)
          return `Maven did not get Neo4j ${neo4jVersion}: ${firstError(stdout) ?? message}`;
      }
    }
    // Another run may have been quicker; its folder is as good.
    if (!existsSync(lib)) renameSync(partial, lib);
    return undefined;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

const firstError = (output: string): string | undefined =>
  output.split('\n').find((line) => line.includes('ERROR'));

async function start(java: string, lib: string): Promise<Attempt> {
  const home = mkdtempSync(join(tmpdir(), 'her2-neo4j-'));
  const port = await freePort();
  const password = randomUUID();
  const main = [join(support, 'Neo4jServer.java'), home, String(port), password];
  // Small data; but plans are many, and the better compiler makes up for its time.
  const machine = ['-Xmx1g', '-XX:+UseSerialGC'];
  const child = spawn(java, [...machine, '-cp', join(lib, '*'), ...main], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = () => stopped(child).finally(() => rmSync(home, { recursive: true, force: true }));
  const reason = await ready(child);
  if (reason !== undefined) {
    await stop();
    return { reason: `Java did not start Neo4j ${neo4jVersion}: ${reason}` };
  }
  const settings = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
  return { how: 'its Maven artifact', settings, stop };
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Waits for READY; otherwise gives what the server wrote last. */
async function ready(child: Child): Promise<string | undefined> {
  let written = '';
  child.stderr.on('data', (text) => {
    written = `${written}${text}`.slice(-2_000);
  });
  const failed = once(child, 'error').then(([cause]) => String(cause));
  const ended = once(child, 'exit').then(([code]) => `it ended with ${code}: ${written}`);
  const late = new Promise<string>((resolve) => {
    setTimeout(resolve, 120_000, `it was not ready after 120 s: ${written}`).unref();
  });
  const answered = once(createInterface(child.stdout), 'line').then(([line]) =>
    line === 'READY' ? undefined : `it said ${line}`,
  );
  return Promise.race([answered, failed, ended, late]);
}

/** Closes the server’s input, which ends it; kills it when it takes too long. */
async function stopped(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exit = once(child, 'exit');
  const kill = setTimeout(() => child.kill('SIGKILL'), 15_000);
  child.stdin.end();
  await exit;
  clearTimeout(kill);
}

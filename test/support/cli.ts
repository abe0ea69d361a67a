// The command as a user runs it: the built bin/her2.js in a process of its own, with only the settings a test gives.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../src/root.js';
import { neo4jSettings } from './engines.js';

export type Environment = Readonly<Record<string, string>>;

/** How a command ended; lines without the empty ones. */
export interface Ended {
  readonly code: number | null;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** A service that has said that it is ready. */
export interface Service {
  readonly url: string;
  readonly lines: readonly string[];
  /** Asks it to stop, as a terminal or a container does, and waits until it has. */
  stop(): Promise<Ended>;
}

const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

/** Builds where there is no build, or src is younger. Gives what the build says when it fails. */
function build(): { readonly problem?: string } {
  const last = packagePath('dist/dataset.json');
  if (existsSync(last) && statSync(last).mtimeMs >= newest(packagePath('src'))) return {};
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: packagePath('.'),
    encoding: 'utf8',
  });
  return status === 0 ? {} : { problem: `${stdout}${stderr}` };
}

// Once for all tests, and here: no test and no hook has to have time for it.
const built = build();

function requireBuild(): void {
  if (built.problem !== undefined) throw new Error(`npm run build failed:\n${built.problem}`);
}

function launch(args: readonly string[], env: Environment, root: string, input?: string) {
  requireBuild();
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(root, 'bin/her2.js'), ...args], {
    env: { PATH, HOME, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (text) => {
      written[name] += text;
    });
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  const end = once(child, 'close').then(
    ([code]): Ended => ({ code, out: lines(written.stdout), err: lines(written.stderr) }),
  );
  return { child, end, lines: () => lines(written.stdout) };
}

/** The settings that name the Neo4j server of the tests. */
export const neo4jEnvironment: Environment = (() => {
  const { uri, user, password, database } = neo4jSettings ?? {};
  return {
    ...(uri && { NEO4J_URI: uri }),
    ...(user && { NEO4J_USER: user }),
    ...(password && { NEO4J_PASSWORD: password }),
    ...(database && { NEO4J_DATABASE: database }),
  };
})();

/** Runs a command to its end; `input` is its standard input. */
export const her2 = (
  args: readonly string[],
  env: Environment = {},
  root = packagePath('.'),
  input = '',
): Promise<Ended> => launch(args, env, root, input).end;

/** Starts a service and waits until it says that it is ready. Throws when it ends before. */
export async function start(env: Environment = {}, root = packagePath('.')): Promise<Service> {
  const { child, end, lines } = launch(['serve'], { PORT: '0', ...env }, root);
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', () => lines().some((line) => line.startsWith('ready in')) && resolve());
  });
  const ended = await Promise.race([ready, end]);
  if (ended) throw new Error(`her2 serve ended with ${ended.code}: ${ended.err.join('\n')}`);
  const url = /^(http:\S+)\/graphql\b/.exec(lines()[0] ?? '')?.[1];
  if (!url) throw new Error(`no address in ${lines()[0]}`);
  return { url, lines: lines(), stop: () => stop(child, end) };
}

async function stop(child: ChildProcess, end: Promise<Ended>): Promise<Ended> {
  child.kill('SIGTERM');
  return end;
}

/** A new temporary directory, and a way to take it away. */
export function temporary(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'her2-cli-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A copy of the built package that a test may spoil. */
export function packageCopy(): { path: string; remove: () => void } {
  requireBuild();
  const copy = temporary();
  for (const name of ['bin', 'dist', 'cypher', 'seed', 'docs', 'schema.graphql', 'package.json'])
    cpSync(packagePath(name), join(copy.path, name), { recursive: true });
  symlinkSync(packagePath('node_modules'), join(copy.path, 'node_modules'));
  return copy;
}

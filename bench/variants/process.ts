// A process of its own for each variant, which ends with the benchmark.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { packagePath } from '../../src/root.js';

export type Environment = Readonly<Record<string, string>>;

const tsx = createRequire(import.meta.url).resolve('tsx');
const alive = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/** Starts a script of the package; TypeScript goes through tsx. What it complains of goes to standard error. */
export function launch(
  script: string,
  env: Environment,
  args: readonly string[] = [],
): ChildProcess {
  const loader = script.endsWith('.ts') ? ['--import', tsx] : [];
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...loader, packagePath(script), ...args], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  return child;
}

/** The address on the first line that a process writes. Throws when it ends before. */
export async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new TypeError('the process has no output');
  const lines = createInterface(child.stdout);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`);
  });
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  ended.catch(() => {});
  const address = /^http:\/\/[^/\s]+/.exec(String(line))?.[0];
  if (!address) throw new Error(`no address in ${line}`);
  return address;
}

/** Ends a process and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

// The packages that the service is compared with: installed beside the benchmark when they are not there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packagePath } from '../src/root.js';
import { say } from './say.js';

/** Runs npm ci in bench/ on first use. Throws where it fails. */
export function installRivals(): void {
  const lock = 'bench/node_modules/.package-lock.json';
  if (existsSync(packagePath(lock))) return;
  say('installing what is compared: npm ci --prefix bench');
  const args = [
    'ci',
    '--prefix',
    'bench',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
  ];
  const { status } = spawnSync('npm', args, {
    cwd: packagePath('.'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ci --prefix bench ended with ${status}`);
}

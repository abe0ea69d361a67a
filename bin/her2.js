#!/usr/bin/env node
// Starts the built command. Where install scripts are off nothing was built yet: it is built once, and said so.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(`${root}/dist/build.js`) || !existsSync(`${root}/dist/graphiql.html.br`)) {
  console.error('her2: building once, because the install did not');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
// graphql-js looks twice at every type when it is developed with.
process.env.NODE_ENV ??= 'production';
await import('../dist/cli/main.js');

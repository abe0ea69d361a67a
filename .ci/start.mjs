// Starts the service as a person does, on the embedded engine, and measures how long it takes until it is ready.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

const limit = 30_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const own = Object.entries(process.env).filter(([name]) => !/^(NEO4J_|HOST$)/.test(name));
const port = await freePort();
const began = performance.now();
const elapsed = () => Math.round(performance.now() - began);
// A group of its own, so that npm and the service it starts end together.
const service = spawn('npm', ['start'], {
  env: { ...Object.fromEntries(own), PORT: String(port) },
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});
const ready = async () => {
  const response = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
  await response?.body?.cancel();
  return response?.status === 200;
};
try {
  let answered = false;
  while (!answered && service.exitCode === null && elapsed() < limit) {
    answered = await ready();
    if (!answered) await setTimeout(20);
  }
  if (!answered) throw new Error(`not ready after ${elapsed()} ms`);
  console.log(`start to ready: ${elapsed()} ms`);
} finally {
  if (service.exitCode === null) {
    const ended = once(service, 'exit');
    process.kill(-service.pid, 'SIGTERM');
    await ended;
  }
}

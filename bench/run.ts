// npm run bench: the service beside other ways to the same answers, on the real graph and on one a hundred times larger.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agree } from './agree.js';
import { startFilled } from './graphs/servers.js';
import { installRivals } from './install.js';
import { latency } from './measure/latency.js';
import { operations } from './operations.js';
import { say } from './say.js';
import { median, quantile, ratioOfMedians } from './statistics.js';
import { startEmbedded, startOthers, startOurs, startStatic } from './variants/start.js';

const folder = mkdtempSync(join(tmpdir(), 'her2-bench-'));
installRivals();
const server = await startFilled('real');
try {
  const ours = await startOurs('real', server.settings);
  const variants = [
    ours,
    await startEmbedded(),
    ...(await startOthers('real', server.settings)),
    ...(await startStatic('real', ours, folder)),
  ];
  say('started');
  for (const operation of operations) {
    try {
      const bytes = await agree(operation, ours, variants);
      const samples = await latency(operation, variants, 4);
      const [reference = []] = samples
        .filter(({ name }) => name === 'ours')
        .map(({ times }) => times);
      for (const { name, times } of samples) {
        const { value, low, high } = ratioOfMedians(times, reference);
        say(
          `${operation.key} (${bytes} bytes) ${name}: p50 ${median(times).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms, ${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}] times ours`,
        );
      }
    } catch (cause) {
      say(String(cause));
    }
  }
  await Promise.all(variants.map((variant) => variant.stop()));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

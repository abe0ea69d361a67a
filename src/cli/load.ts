// her2 load: brings a database to the dataset, writing only what differs.
import { Listr, ListrLogger, ListrLogLevels } from 'listr2';
import type { Engine } from '../engine/engine.js';
import { graph } from '../model/graph.js';
import { readAtlas } from '../seed/atlas.js';
import type { Dataset } from '../seed/dataset.js';
import { type Counts, type LoadReport, load } from '../seed/load.js';

const line = (what: string, { created, changed, deleted, unchanged }: Counts): string =>
  `${what}: ${created} new, ${changed} changed, ${deleted} deleted, ${unchanged} as they were`;

/** Progress for logs and pipes. What failed is said once, by the command itself. */
class Progress extends ListrLogger<ListrLogLevels> {
  override log(...[level, ...rest]: Parameters<ListrLogger<ListrLogLevels>['log']>): void {
    if (level !== ListrLogLevels.FAILED) super.log(level, ...rest);
  }
}

/** Loads the curated data, of the package or of another folder, and says what was done. */
export async function runLoad(
  engine: Engine,
  { dryRun, seed }: { readonly dryRun: boolean; readonly seed: string | undefined },
): Promise<void> {
  interface State {
    dataset?: Dataset;
    report?: LoadReport;
  }
  const state = await new Listr<State>(
    [
      {
        title: 'Reading the curated files',
        task: async (context) => {
          context.dataset = await readAtlas(seed);
        },
      },
      {
        title: `${dryRun ? 'Comparing with' : 'Loading into'} ${engine.name}`,
        task: async (context, task) => {
          if (!context.dataset) return;
          const onStep = (step: string): void => {
            task.output = step;
          };
          context.report = await load(engine, graph, context.dataset, { dryRun, onStep });
        },
      },
    ],
    {
      ctx: {},
      rendererOptions: { showErrorMessage: false },
      fallbackRenderer: 'simple',
      fallbackRendererOptions: { logger: new Progress({ useIcons: true }) },
    },
  ).run();
  if (!state.dataset || !state.report) return;
  const { name, version, hash } = state.dataset;
  console.log(line('nodes', state.report.nodes));
  console.log(line('edges', state.report.edges));
  console.log(
    `${name} ${version}, content ${hash.slice(0, 12)}${dryRun ? ' (dry run: nothing was written)' : ''}`,
  );
}

// A database that has just started plans slowly: it is given the traversals to plan before somebody waits for one.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Engine } from '../engine/engine.js';
import { packagePath } from '../root.js';
import { readTraversal } from '../traversal/read.js';

/** Milliseconds that one plan may take; nobody waits for it. */
const patience = 120_000;

/** Plans each named traversal, one after another, and runs none. A plan that fails is met again by whoever asks. */
export async function warm(engine: Engine): Promise<void> {
  for (const file of readdirSync(packagePath('cypher')).filter((name) =>
    name.endsWith('.cypher'),
  )) {
    if (file === 'constraints.cypher') continue;
    const text = `EXPLAIN ${readTraversal(basename(file, '.cypher'))}`;
    await engine.run({ text, params: {} }, { timeout: patience }).catch(() => []);
  }
}

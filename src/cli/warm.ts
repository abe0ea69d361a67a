// A database that has just started plans slowly: it is given the traversals to plan before somebody waits for one.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Engine } from '../engine/engine.js';
import { packagePath } from '../root.js';
import { readTraversal } from '../traversal/read.js';

/** Plans each named traversal, one after another, and runs none. A plan that fails is met again by whoever asks. */
export async function warm(engine: Engine): Promise<void> {
  for (const file of readdirSync(packagePath('cypher')).filter((name) =>
    name.endsWith('.cypher'),
  )) {
    if (file === 'constraints.cypher') continue;
    await engine.plan(readTraversal(basename(file, '.cypher'))).catch(() => {});
  }
}

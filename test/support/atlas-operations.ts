// Random operations on the real atlas, the same for a seed. SEED=… repeats a run.
import { graph } from '../../src/model/graph.js';
import { fieldOf } from '../../src/model/kinds.js';
import { schema, version } from './direct.js';
import { atlasDataset } from './engines.js';
import { Choice, type RandomOperation, randomOperation } from './operations.js';
import { numbersFrom } from './random.js';
import { RandomArguments } from './random-arguments.js';

/** The seed of this run; tests show it. */
export const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));

/** The singular and plural root fields of all kinds. */
const roots = Object.entries(graph.nodes).flatMap(([kind, { plural }]) => [fieldOf(kind), plural]);

/** The first so many operations of the seed. */
export async function atlasOperations(count: number): Promise<RandomOperation[]> {
  const choice = new Choice(numbersFrom(seed));
  const { choose } = new RandomArguments(graph, await atlasDataset(), version, choice);
  return Array.from({ length: count }, () => randomOperation(schema, roots, choose, choice));
}

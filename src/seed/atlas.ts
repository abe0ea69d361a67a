// The dataset of this package: compiled from seed/ and cypher/rules, or taken from the build when that is of these files.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graph } from '../model/graph.js';
import { packagePath } from '../root.js';
import { sha256 } from './article.js';
import { compileSeed } from './compile.js';
import type { Dataset } from './dataset.js';
import { derive, readRules } from './derive.js';
import { readSeed } from './read.js';

interface Built {
  readonly of: string;
  readonly dataset: Dataset;
}

const seedFolder = packagePath('seed');
const rulesFolder = packagePath('cypher/rules');
const builtFile = packagePath('dist/dataset.json');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));

/** Names the curated files and rules as they are now. */
const fingerprint = (): string =>
  sha256(
    [...filesUnder(seedFolder), ...filesUnder(rulesFolder)]
      .map((path) => sha256(readFileSync(path, 'utf8')))
      .join(),
  );

/** Compiles the curated files and runs the rules. Throws SeedError with every problem found. */
export const compileAtlas = async (): Promise<Dataset> =>
  derive(graph, compileSeed(graph, readSeed(seedFolder, graph)), readRules(rulesFolder));

/** The dataset, from the build if the curated files have not changed since, else compiled now. */
export async function readAtlas(): Promise<Dataset> {
  if (existsSync(builtFile)) {
    const { of, dataset }: Built = JSON.parse(readFileSync(builtFile, 'utf8'));
    if (of === fingerprint()) return dataset;
  }
  return compileAtlas();
}

/** Writes the build that `readAtlas` takes. */
export async function buildAtlas(): Promise<void> {
  const built: Built = { of: fingerprint(), dataset: await compileAtlas() };
  writeFileSync(builtFile, JSON.stringify(built));
}

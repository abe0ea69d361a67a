// The dataset of this package: compiled from seed/ and cypher/rules, or taken from the build when that is of these files.
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { graph } from '../model/graph.js';
import { packagePath } from '../root.js';
import { sha256 } from './article.js';
import { compileSeed } from './compile.js';
import type { Dataset } from './dataset.js';
import { derive, readRules } from './derive.js';
import { readSeed, type Seed } from './read.js';

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

/** The curated files, of the package or of another folder, whose problems are then named as it was. Throws SeedError. */
export const readCurated = (folder?: string): Seed =>
  readSeed(folder ?? seedFolder, graph, folder ?? 'seed');

/** Compiles the curated files and runs the rules. Throws SeedError with every problem found. */
export const compileAtlas = async (folder?: string): Promise<Dataset> =>
  derive(graph, compileSeed(graph, readCurated(folder)), readRules(rulesFolder));

/** What the build holds; null where there is none, or only a part of one: the curated files have it all. */
function readBuilt(): Built | null {
  if (!existsSync(builtFile)) return null;
  try {
    const built: Built | null = JSON.parse(readFileSync(builtFile, 'utf8'));
    return built?.dataset?.nodes && built.dataset.edges ? built : null;
  } catch {
    return null;
  }
}

/**
 * The dataset: of the package from the build if the curated files have not changed since, else compiled now.
 * Throws SeedError.
 */
export async function readAtlas(folder?: string): Promise<Dataset> {
  const built = folder === undefined ? readBuilt() : null;
  return built?.of === fingerprint() ? built.dataset : compileAtlas(folder);
}

/** Writes the build that `readAtlas` takes. */
export async function buildAtlas(): Promise<void> {
  const built: Built = { of: fingerprint(), dataset: await compileAtlas() };
  // A start in the meantime finds the old one or the new one whole.
  const partial = `${builtFile}.partial`;
  writeFileSync(partial, JSON.stringify(built));
  renameSync(partial, builtFile);
}

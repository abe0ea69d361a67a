// her2 verify and her2 passages: what ties the graph to the text it was curated from.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ArticleError, SeedError } from '../errors.js';
import { paragraphsOf, sha256 } from '../seed/article.js';
import { readCurated } from '../seed/atlas.js';
import { coordinatesUsed } from '../seed/compile.js';
import { locate, verify } from '../seed/passages.js';
import type { RawSource, Seed } from '../seed/read.js';

/** What verify, coverage and passages are told. */
export interface ArticleFlags {
  readonly article: string;
  readonly source?: string;
  readonly seed?: string;
}

/** Reads an article as text. Throws ArticleError. */
export function readArticle(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ArticleError(`cannot read the article ${file}: ${(error as Error).message}`);
  }
}

/** The source of this id, or the only one. Throws ArticleError. */
export function pickSource(sources: readonly RawSource[], id: string | undefined): RawSource {
  const [only, more] = id ? sources.filter((source) => source.id === id) : sources;
  if (only && !more) return only;
  const known = sources.map((source) => source.id).join(', ');
  throw new ArticleError(
    id ? `no source ${id}; there is ${known || 'none'}` : `choose one with --source: ${known}`,
  );
}

/** The curated files, where none of those that matter has a problem. Throws SeedError. */
export function readSound(folder?: string, matters = (_file: string): boolean => true): Seed {
  const seed = readCurated(folder);
  const problems = seed.problems.filter(({ place }) => matters(place.file));
  if (problems.length > 0) throw new SeedError(problems);
  return seed;
}

const passagesFile = 'passages.json';

/** Proves every passage of a source against its article. Throws ArticleError on the first mismatch. */
export function runVerify({ article, source: id, seed }: ArticleFlags): void {
  const source = pickSource(readSound(seed).sources, id);
  if (!source.article)
    throw new ArticleError(`${source.id} has no passages yet; run her2 passages --article FILE`);
  const { passages, characters } = verify(source, readArticle(article));
  console.log(`${source.id}: ${passages} passages and all ${characters} characters are as curated`);
}

/** Lists an article's numbered sentences. */
export function runList(file: string): void {
  const article = readArticle(file);
  for (const { number, sentences } of paragraphsOf(article))
    for (const [index, { start, end }] of sentences.entries())
      console.log(`p${number}.s${index + 1}  ${article.slice(start, end)}`);
}

/** Locates every passage that the curated files use and writes the source's passages.json. */
export function runLocate({ article: file, source: id, seed: folder }: ArticleFlags): void {
  const seed = readSound(folder, (file) => basename(file) !== passagesFile);
  const source = pickSource(seed.sources, id);
  const article = readArticle(file);
  const passages = locate(article, coordinatesUsed(seed).get(source.id) ?? []);
  const located = { article: { sha256: sha256(article), characters: article.length }, passages };
  writeFileSync(join(source.folder, passagesFile), `${JSON.stringify(located, null, 1)}\n`);
  console.log(`${source.id}: ${passages.length} passages written`);
}

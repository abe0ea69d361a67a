// her2 verify and her2 passages: what ties the graph to the text it was curated from.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleError, SeedError } from '../errors.js';
import { graph } from '../model/graph.js';
import { packagePath } from '../root.js';
import { paragraphsOf, sha256 } from '../seed/article.js';
import { coordinatesUsed } from '../seed/compile.js';
import { locate, verify } from '../seed/passages.js';
import { type RawSource, readSeed } from '../seed/read.js';

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
    id ? `no source ${id}; there is ${known}` : `choose one with --source: ${known}`,
  );
}

/** Proves every passage of a source against its article. Throws ArticleError on the first mismatch. */
export function runVerify(file: string, sourceId: string | undefined): void {
  const source = pickSource(readSeed(packagePath('seed'), graph).sources, sourceId);
  const { passages, characters } = verify(source, readArticle(file));
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
export function runLocate(file: string, sourceId: string | undefined): void {
  const seed = readSeed(packagePath('seed'), graph);
  if (seed.problems.length > 0) throw new SeedError(seed.problems);
  const source = pickSource(seed.sources, sourceId);
  const article = readArticle(file);
  const passages = locate(article, coordinatesUsed(seed).get(source.id) ?? []);
  const located = { article: { sha256: sha256(article), characters: article.length }, passages };
  writeFileSync(join(source.folder, 'passages.json'), `${JSON.stringify(located, null, 1)}\n`);
  console.log(`${source.id}: ${passages.length} passages written`);
}

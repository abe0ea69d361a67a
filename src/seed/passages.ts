// Passages: where a claim stands. Coordinates such as p4.s2-3 are located once in the article and proved ever after.
import { ArticleError } from '../errors.js';
import { paragraphsOf, sha256 } from './article.js';
import type { RawPassage, RawSource } from './read.js';

/** A coordinate taken apart; sentences are counted from 1 and both ends are included. */
export interface Coordinate {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** Takes p4.s2 or p4.s2-3 apart. */
export function parseCoordinate(at: string): Coordinate {
  const [, paragraph, from, to] = /^p(\d+)\.s(\d+)(?:-(\d+))?$/.exec(at) ?? [];
  if (!paragraph || !from)
    throw new ArticleError(`${at} is no passage; write it as p4.s2 or p4.s2-3`);
  return { paragraph: Number(paragraph), from: Number(from), to: Number(to ?? from) };
}

/** The id of a passage node: passage:her2-review/p4.s2-3. */
export const passageId = (source: string, at: string): string =>
  `passage:${source.slice(source.indexOf(':') + 1)}/${at}`;

/** The path of headings above a paragraph; undefined where no section has it. */
export function sectionOf(source: RawSource, paragraph: number): string | undefined {
  const holds = (paragraphs: number | string): boolean => {
    const [first, last] = String(paragraphs).split('-').map(Number);
    return paragraph >= (first ?? 0) && paragraph <= (last ?? first ?? 0);
  };
  return source.sections.find(({ paragraphs }) => holds(paragraphs))?.path;
}

/** Locates coordinates in an article. Throws ArticleError for a sentence that is not there. */
export function locate(article: string, coordinates: Iterable<string>): RawPassage[] {
  const paragraphs = paragraphsOf(article);
  const order = (at: string): number[] => Object.values(parseCoordinate(at));
  const sorted = [...new Set(coordinates)].sort((a, b) => {
    const [x, y] = [order(a), order(b)];
    return x.map((value, index) => value - (y[index] ?? 0)).find((value) => value !== 0) ?? 0;
  });
  return sorted.map((at) => {
    const { paragraph, from, to } = parseCoordinate(at);
    const sentences = paragraphs[paragraph - 1]?.sentences;
    const [first, last] = [sentences?.[from - 1], sentences?.[to - 1]];
    if (!first || !last || to < from)
      throw new ArticleError(
        `${at} is not in the article: paragraph ${paragraph} has ${sentences?.length ?? 0} sentences`,
      );
    const { start, end } = { start: first.start, end: last.end };
    return { at, start, end, sha256: sha256(article.slice(start, end)) };
  });
}

/** Proves every passage of a source, then the whole text. Throws ArticleError on the first mismatch. */
export function verify(
  source: RawSource,
  article: string,
): { passages: number; characters: number } {
  for (const { at, start, end, sha256: expected } of source.passages) {
    if (sha256(article.slice(start, end)) === expected) continue;
    const section = sectionOf(source, parseCoordinate(at).paragraph);
    throw new ArticleError(
      `${source.id}: passage ${at} (${section}), characters ${start} to ${end}, is not what the graph was curated from`,
    );
  }
  if (sha256(article) !== source.article?.sha256)
    throw new ArticleError(
      `${source.id}: every passage is as curated, but the text around them is not (${article.length} characters, ${source.article?.characters ?? 0} expected)`,
    );
  return { passages: source.passages.length, characters: article.length };
}

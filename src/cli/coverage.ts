// her2 coverage: what of an article the graph carries, paragraph by paragraph.
import { writeFileSync } from 'node:fs';
import { coveragePage } from '../docs/coverage.js';
import { packagePath } from '../root.js';
import { compileAtlas } from '../seed/atlas.js';
import { coverageOf, type ParagraphCoverage } from '../seed/coverage.js';
import { type ArticleFlags, pickSource, readArticle, readSound } from './article.js';

/** Numbers and citations of a paragraph that no claim carries. */
const missing = ({ missingNumbers, missingReferences }: ParagraphCoverage): number =>
  missingNumbers.length + missingReferences.length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** A line about a paragraph, and what no claim carries below it. */
function linesOf(coverage: ParagraphCoverage): string[] {
  const { paragraph, section, claims, numbers, references } = coverage;
  const without = (what: string, found: readonly (string | number)[]): string[] =>
    found.length === 0 ? [] : [`    no claim carries the ${what} ${found.join(', ')}`];
  return [
    `p${paragraph}  ${claims} claims, ${numbers} numbers, ${references} references  ${section}`,
    ...without('numbers', coverage.missingNumbers),
    ...without('references', coverage.missingReferences),
    ...coverage.excused.map(
      ({ numbers = [], references = [], reason }) =>
        `    not carried, and rightly: ${[...numbers, ...references.map((each) => `[${each}]`)].join(', ')} (${reason})`,
    ),
  ];
}

/** Where the page of the package's source stands. */
const pageFile = 'docs/coverage.md';

/** Prints the coverage; what is missing makes the exit code 1. Throws SeedError or ArticleError. */
export async function runCoverage(
  flags: ArticleFlags & { readonly json: boolean; readonly page: boolean },
): Promise<void> {
  const source = pickSource(readSound(flags.seed).sources, flags.source);
  const article = readArticle(flags.article);
  const paragraphs = coverageOf(article, await compileAtlas(flags.seed), source);
  const left = sum(paragraphs.map(missing));
  if (left > 0) process.exitCode = 1;
  if (flags.page) writeFileSync(packagePath(pageFile), coveragePage(source, paragraphs));
  if (flags.json) return console.log(JSON.stringify(paragraphs, null, 2));
  for (const line of paragraphs.flatMap(linesOf)) console.log(line);
  const claims = sum(paragraphs.map((each) => each.claims));
  console.log(
    `${source.id}: ${paragraphs.length} paragraphs, ${claims} claims by paragraph, ${left} numbers and references that no claim carries`,
  );
}

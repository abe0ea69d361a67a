// her2 coverage: what of an article the graph carries, paragraph by paragraph.
import { graph } from '../model/graph.js';
import { packagePath } from '../root.js';
import { compileAtlas } from '../seed/atlas.js';
import { coverageOf } from '../seed/coverage.js';
import { readSeed } from '../seed/read.js';
import { pickSource, readArticle } from './article.js';

/** Prints a line a paragraph, and what no claim carries below it. */
export async function runCoverage(file: string, sourceId: string | undefined): Promise<void> {
  const { sources } = readSeed(packagePath('seed'), graph);
  const source = pickSource(sources, sourceId);
  const paragraphs = coverageOf(readArticle(file), await compileAtlas(), source.id);
  for (const {
    paragraph,
    section,
    claims,
    numbers,
    references,
    missingNumbers,
    missingReferences,
  } of paragraphs) {
    console.log(
      `p${paragraph}  ${claims} claims, ${numbers} numbers, ${references} references  ${section}`,
    );
    if (missingNumbers.length > 0)
      console.log(`    no claim carries the numbers ${missingNumbers.join(', ')}`);
    if (missingReferences.length > 0)
      console.log(`    no claim carries the references ${missingReferences.join(', ')}`);
  }
  const missing = paragraphs.reduce(
    (sum, each) => sum + each.missingNumbers.length + each.missingReferences.length,
    0,
  );
  const claims = paragraphs.reduce((sum, each) => sum + each.claims, 0);
  console.log(
    `${source.id}: ${paragraphs.length} paragraphs, ${claims} claims by paragraph, ${missing} numbers and references that no claim carries`,
  );
}

// docs/coverage.md: what of an article the graph carries, paragraph by paragraph.
import type { ParagraphCoverage } from '../seed/coverage.js';
import type { RawSource } from '../seed/read.js';
import { code, page, table } from './markdown.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const listed = (items: readonly (string | number)[]): string => items.join(', ') || '–';

/** The page of one source. */
export function coveragePage(
  { name, article }: Pick<RawSource, 'name' | 'article'>,
  paragraphs: readonly ParagraphCoverage[],
): string {
  const total = (of: (each: ParagraphCoverage) => number): string =>
    String(sum(paragraphs.map(of)));
  const rows = paragraphs.map((each) => [
    String(each.paragraph),
    each.section,
    String(each.claims),
    String(each.numbers),
    String(each.references),
    listed([...each.missingNumbers, ...each.missingReferences.map((number) => `[${number}]`)]),
  ]);
  const excused = paragraphs.flatMap(({ paragraph, excused }) =>
    excused.map(({ numbers = [], references = [], reason }) => [
      String(paragraph),
      listed([...numbers, ...references.map((number) => `[${number}]`)]),
      reason,
    ]),
  );
  return page([
    '# Coverage',
    `What of **${name}** (${article?.characters ?? 0} characters) the graph carries. A claim counts in each paragraph it stands in; a number is
carried when a claim of the paragraph, or a fact standing on one, has it; a citation, when a claim of the paragraph has it.
${code('npm run her2 -- coverage --article FILE --page')} writes this page anew, and continuous integration compares it.`,
    table(
      ['paragraph', 'section', 'claims', 'numbers', 'citations', 'carried by no claim'],
      [
        ...rows,
        [
          '',
          'all',
          total(({ claims }) => claims),
          total(({ numbers }) => numbers),
          total(({ references }) => references),
          '',
        ],
      ],
    ),
    '## What no claim carries, and why',
    table(['paragraph', 'what', 'why'], excused),
  ]);
}

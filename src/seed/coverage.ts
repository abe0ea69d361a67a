// Coverage: which numbers, dates and citations of an article are carried by a claim, paragraph by paragraph.
import { type Paragraph, paragraphsOf } from './article.js';
import type { Dataset, GraphNode, Value } from './dataset.js';
import type { RawSource, Uncarried } from './read.js';

/** What one paragraph holds and what of it no claim carries. */
export interface ParagraphCoverage {
  readonly paragraph: number;
  readonly section: string;
  readonly claims: number;
  readonly numbers: number;
  readonly references: number;
  /** Numbers and dates of the article that no claim of the paragraph, and no fact standing on one, has. */
  readonly missingNumbers: readonly string[];
  /** Citations of the article that no claim of the paragraph has. */
  readonly missingReferences: readonly number[];
  /** What is missing and said to be so for a reason. */
  readonly excused: readonly Uncarried[];
}

const citation = /\[(\d[\d,\s–-]*)\]/g;
/** Numbers with decimals; not those inside a name such as T-DM1, RC48 or exon numbers glued to letters. */
const number = /(?<![\p{L}\p{N}.-])\d+(?:\.\d+)?(?![\p{L}\p{N}])/gu;

/** The reference numbers of a citation such as [42,43-45]. */
function citedIn(text: string): number[] {
  return [...text.matchAll(citation)].flatMap(([, list = '']) =>
    list.split(',').flatMap((part) => {
      const [first = 0, last = first] = part.split(/[–-]/).map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}

const textOf = (value: Value): string => (Array.isArray(value) ? value.join(' ') : String(value));
/** Everything a node says, as words: a number of the article is looked for among them. */
const wordsOf = ({ properties }: GraphNode): string =>
  Object.entries(properties)
    .filter(([name]) => name !== 'claimIds' && name !== 'xrefs')
    .map(([, value]) => textOf(value))
    .join(' ');

const numbersIn = (text: string): string[] =>
  [...text.matchAll(number)].map(([found]) => String(Number(found)));

/** Compares an article with what a dataset carries of it. */
export function coverageOf(
  article: string,
  dataset: Dataset,
  { id: source, uncarried = [] }: Pick<RawSource, 'id' | 'uncarried'>,
): ParagraphCoverage[] {
  const nodes = new Map(dataset.nodes.map((node) => [node.id, node]));
  const of = (kind: string) => dataset.edges.filter((edge) => edge.kind === kind);
  const passageOf = new Map<string, GraphNode[]>();
  for (const { from, to } of of('STATED_IN')) {
    const passage = nodes.get(to);
    if (passage?.id.startsWith(`passage:${source.slice(source.indexOf(':') + 1)}/`))
      passageOf.set(from, [...(passageOf.get(from) ?? []), passage]);
  }
  const cites = new Map<string, number[]>();
  for (const { from, to } of of('CITES'))
    cites.set(from, [...(cites.get(from) ?? []), Number(nodes.get(to)?.properties['number'])]);
  const standing = new Map<string, string[]>();
  for (const node of dataset.nodes)
    for (const claim of (node.properties['claimIds'] as readonly string[] | undefined) ?? [])
      standing.set(claim, [...(standing.get(claim) ?? []), wordsOf(node)]);

  return paragraphsOf(article).map((paragraph: Paragraph) => {
    const inside = [...passageOf].filter(([, passages]) =>
      passages.some(({ properties }) => properties['paragraph'] === paragraph.number),
    );
    const claims = inside.map(([id]) => id).filter((id) => id.startsWith('claim:'));
    const said = inside.flatMap(([id]) => {
      const node = nodes.get(id);
      return [node ? wordsOf(node) : '', ...(standing.get(id) ?? [])];
    });
    const carried = new Set(numbersIn(said.join(' ')));
    const references = new Set(claims.flatMap((claim) => cites.get(claim) ?? []));
    const text = article.slice(paragraph.start, paragraph.end);
    const cited = [...new Set(citedIn(text))];
    const printed = [...new Set(numbersIn(text.replaceAll(citation, ' ')))];
    const here = inside
      .flatMap(([, passages]) => passages)
      .find(({ properties }) => properties['paragraph'] === paragraph.number);
    const section = here?.properties['section'];
    const excused = uncarried.filter((each) => each.paragraph === paragraph.number);
    const fine = new Set(excused.flatMap(({ numbers = [] }) => numbers.map(String)));
    const fineReferences = new Set(excused.flatMap(({ references = [] }) => references));
    return {
      paragraph: paragraph.number,
      section: section === undefined ? '' : String(section),
      claims: claims.length,
      numbers: printed.length,
      references: cited.length,
      missingNumbers: printed.filter((each) => !carried.has(each) && !fine.has(each)),
      missingReferences: cited.filter((each) => !references.has(each) && !fineReferences.has(each)),
      excused,
    };
  });
}

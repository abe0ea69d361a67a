// Paragraphs and sentences of a plain-text article: where one ends and the next begins.
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/seed/article.js';

const filler =
  'This sentence is only here to make the paragraph long enough to count as one, and says nothing more.';

/** The sentences of a paragraph that begins like this. */
function sentences(text: string): string[] {
  const article = `${text} ${filler}`;
  const [paragraph] = paragraphsOf(article);
  const found = paragraph?.sentences.map(({ start, end }) => article.slice(start, end)) ?? [];
  expect(found.at(-1)).toBe(filler);
  return found.slice(0, -1);
}

describe('a sentence', () => {
  it.each([
    ['ends with a full stop', ['Cells grew.', 'Mice did not.'], ' '],
    [
      'ends with a question or an exclamation mark',
      ['Did cells grow?', 'They did!', 'Mice too.'],
      ' ',
    ],
    ['ends after its reference numbers', ['Cells grew [1, 2].', 'Mice did not [3-5].'], ' '],
    ['ends at a bracket although no space follows', ['Cells grew [1, 2].', 'Mice did not.'], ''],
    [
      'goes on after a decimal point',
      ['It took 3.5 months, p = 0.02, in all.', 'Mice were faster.'],
      ' ',
    ],
    [
      'goes on after an abbreviation',
      ['Kim et al. saw A vs. B in the U.S. and in Fig. 2, e.g. Twice.', 'Not here.'],
      ' ',
    ],
    [
      'goes on where a small letter follows',
      ['Cells grew to 3 cm. in size.', 'Mice did not.'],
      ' ',
    ],
    ['goes on where a bracket follows', ['Cells grew. [1, 2] and more.', 'Mice did not.'], ' '],
    ['may begin with a digit', ['Cells grew.', '20 mice did not.'], ' '],
  ])('%s', (_what, expected, between) => {
    expect(sentences(expected.join(between))).toEqual(expected);
  });

  it('that lacks its full stop ends with the paragraph', () => {
    const article = `${filler} The last one has none`;
    const last = paragraphsOf(article)[0]?.sentences.at(-1);
    expect(article.slice(last?.start, last?.end)).toBe('The last one has none');
  });
});

describe('a paragraph', () => {
  it('is a long line; headings and empty lines are passed over', () => {
    const article = `A heading\n\n${filler}\nAnother heading\n${filler}  \n`;
    expect(
      paragraphsOf(article).map(({ number, start, end }) => [number, article.slice(start, end)]),
    ).toEqual([
      [1, filler],
      [2, filler],
    ]);
  });

  it('is found by offsets in UTF-16 units, whatever letters it holds', () => {
    const text = `Größe 𝛽 → ok. ${filler}`;
    const article = `Überschrift 🧬\n${text}`;
    const [paragraph] = paragraphsOf(article);
    const [first] = paragraph?.sentences ?? [];
    expect(article.slice(first?.start, first?.end)).toBe('Größe 𝛽 → ok.');
  });

  it('is covered by its sentences, but for the spaces between them', () => {
    const article = `Cells grew [1].Mice did not.   Did they? ${filler}`;
    const [paragraph] = paragraphsOf(article);
    const rest = [...article];
    for (const { start, end } of paragraph?.sentences ?? []) rest.fill('', start, end);
    expect(rest.join('').trim()).toBe('');
    expect(paragraph?.sentences).toHaveLength(4);
  });
});

// Finds paragraphs and sentences in a plain-text article, so that a passage is written as p4.s2-3.
// It carries no words of the article away: only offsets and hashes are kept.
import { createHash } from 'node:crypto';

/** A stretch of the article: offsets in UTF-16 units, `end` after the last one. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph (from 1 through the whole article) with its sentences. */
export interface Paragraph extends Span {
  readonly number: number;
  readonly sentences: readonly Span[];
}

/** Shorter lines are headings, figure labels and table titles. */
const shortestParagraph = 100;

const abbreviation = /\b(?:vs|al|Fig|e\.g|i\.e|U\.S)$/;

function sentencesOf(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  // A full stop ends a sentence before white space, or at once before a capital after a bracket.
  for (const match of text.matchAll(/[.!?](?=\s|$|(?<=\]\.)[A-Z])/g)) {
    const end = match.index + 1;
    const rest = text.slice(end).trimStart();
    if (abbreviation.test(text.slice(0, match.index)) && rest !== '') continue;
    if (/^[a-z[]/.test(rest)) continue;
    spans.push({ start: offset + start, end: offset + end });
    start = end + (text.slice(end).length - rest.length);
  }
  if (start < text.length) spans.push({ start: offset + start, end: offset + text.length });
  return spans;
}

/** Splits an article into paragraphs and sentences; headings are passed over. */
export function paragraphsOf(article: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of article.matchAll(/[^\n]+/g)) {
    const line = match[0].trimEnd();
    if (line.length < shortestParagraph) continue;
    paragraphs.push({
      number: paragraphs.length + 1,
      start: match.index,
      end: match.index + line.length,
      sentences: sentencesOf(line, match.index),
    });
  }
  return paragraphs;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

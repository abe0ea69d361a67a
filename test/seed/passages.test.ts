// Passages: located once in the article, and proved against it ever after.
import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../src/errors.js';
import { graph } from '../../src/model/graph.js';
import { sha256 } from '../../src/seed/article.js';
import { locate, parseCoordinate, verify } from '../../src/seed/passages.js';
import { type RawSource, readSeed } from '../../src/seed/read.js';
import { article, withSeedFolder } from '../support/seed-folder.js';

const source = withSeedFolder({}, (folder) => readSeed(folder, graph).sources[0]) as RawSource;
const changed = (at: number): string =>
  `${article.slice(0, at)}${article[at] === 'x' ? 'y' : 'x'}${article.slice(at + 1)}`;

describe('locating', () => {
  it('gives the offsets and the hash of each stretch, in the order of the article', () => {
    const found = locate(article, ['p2.s1', 'p1.s2-3', 'p1.s2']);
    expect(found.map(({ at, start, end }) => [at, article.slice(start, end)])).toEqual([
      ['p1.s2', 'It binds the second subdomain.'],
      ['p1.s2-3', 'It binds the second subdomain. It may also slow growth.'],
      ['p2.s1', expect.stringMatching(/^Betanib belongs .*\[3\]\.$/)],
    ]);
    for (const { start, end, sha256: hash } of found)
      expect(hash).toBe(sha256(article.slice(start, end)));
  });

  it('sorts by number, not by letter, and gives each passage once', () => {
    const long = Array.from({ length: 12 }, (_, index) => `Sentence number ${index + 1} is here.`);
    const at = locate(long.join(' '), ['p1.s10', 'p1.s9', 'p1.s2', 'p1.s9']).map((each) => each.at);
    expect(at).toEqual(['p1.s2', 'p1.s9', 'p1.s10']);
  });

  it.each([
    ['p1.s4', 'p1.s4 is not in the article: paragraph 1 has 3 sentences'],
    ['p3.s1', 'p3.s1 is not in the article: paragraph 3 has 0 sentences'],
    ['p1.s2-4', 'p1.s2-4 is not in the article: paragraph 1 has 3 sentences'],
    ['p1.s3-2', /^p1\.s3-2 is not in the article/],
    ['p1', 'p1 is no passage; write it as p4.s2 or p4.s2-3'],
  ])('refuses %s', (at, message) => {
    expect(() => locate(article, [at])).toThrowError(ArticleError);
    expect(() => locate(article, [at])).toThrowError(message);
  });

  it('takes a coordinate apart', () => {
    expect(parseCoordinate('p4.s2')).toEqual({ paragraph: 4, from: 2, to: 2 });
    expect(parseCoordinate('p14.s2-13')).toEqual({ paragraph: 14, from: 2, to: 13 });
  });
});

describe('proving', () => {
  it('passes on the article itself', () => {
    expect(verify(source, article)).toEqual({ passages: 6, characters: article.length });
  });

  it('names the passage in which a letter changed, with its section', () => {
    const at = article.indexOf('subdomain');
    expect(() => verify(source, changed(at))).toThrowError(ArticleError);
    expect(() => verify(source, changed(at))).toThrowError(
      /^source:notes: passage p1\.s2 \(Antibodies\), characters \d+ to \d+, is not what the graph was curated from$/,
    );
  });

  it('notices a letter that changed outside every passage', () => {
    const at = article.indexOf('Nobody');
    expect(source.passages.every(({ start, end }) => at < start || at >= end)).toBe(true);
    expect(() => verify(source, changed(at))).toThrowError(
      /^source:notes: every passage is as curated, but the text around them is not \(/,
    );
  });

  it.each([...article].map((_, at) => at).filter((at) => at % 23 === 0))(
    'fails with another letter at %i',
    (at) => {
      expect(() => verify(source, changed(at))).toThrowError(ArticleError);
    },
  );

  it.each([
    ['a letter more', `${article.slice(0, 30)}x${article.slice(30)}`],
    ['a letter less', article.slice(0, -1)],
    ['other line ends', article.replaceAll('\n', '\r\n')],
    ['nothing in it', ''],
  ])('fails on a text with %s', (_what, text) => {
    expect(() => verify(source, text)).toThrowError(ArticleError);
  });

  it('fails for a source that was never located', () => {
    expect(() => verify({ ...source, article: null, passages: [] }, article)).toThrowError(
      ArticleError,
    );
  });
});

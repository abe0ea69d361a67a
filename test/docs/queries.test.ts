// docs/queries.md has every saved query with its answer; GraphiQL opens with the first of each topic.
import { existsSync, readdirSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printed, shortened } from '../../src/docs/json.js';
import { queriesPage } from '../../src/docs/queries.js';
import { savedQueries } from '../../src/docs/saved.js';
import { packagePath } from '../../src/root.js';
import { exampleQueries } from '../../src/server/examples.js';

const page = queriesPage();
const saved = [...savedQueries().values()].flat();

describe('the saved queries', () => {
  it('are all the files there are, each with a topic, a question and an answer', () => {
    const files = readdirSync(packagePath('docs/queries')).filter((file) =>
      /\.graphql$/.test(file),
    );
    expect(saved.map(({ name }) => `${name}.graphql`).sort()).toEqual(files.sort());
    expect([...savedQueries().keys()], '# topic: …').not.toContain('Further questions');
    for (const { name, question, answer } of saved) {
      expect(question, name).toMatch(/^[A-Z].*\?$/);
      expect(answer, name).toBeDefined();
    }
  });

  it('begin with the headline question', () => {
    expect(saved[0]?.name).toBe('bypass-pi3k-resistance');
  });
});

describe('the page of questions', () => {
  it.each(saved)('has $name: question, document, answer and files', (query) => {
    const from = page.indexOf(`### ${query.question}\n`);
    const text = page.slice(from, page.indexOf('\n### ', from + 1));
    expect(from).toBeGreaterThan(0);
    expect(text).toContain(`\`\`\`graphql\n${query.document}\n\`\`\``);
    expect(text).toContain(shortened(query.answer, 60));
    for (const [, file = ''] of text.matchAll(/\]\((queries\/[^)]+)\)/g))
      expect(existsSync(packagePath(`docs/${file}`)), file).toBe(true);
  });
});

describe('the tabs of GraphiQL', () => {
  it('are the first questions of the topics, as documents that GraphQL reads', () => {
    const firsts = [...savedQueries().values()].map(([first]) => first);
    expect(exampleQueries()).toHaveLength(firsts.length);
    for (const [index, text] of exampleQueries().entries()) {
      expect(text.split('\n')[0]).toBe(`# ${firsts[index]?.question}`);
      expect(() => parse(text)).not.toThrow();
    }
  });
});

describe('a shortened answer', () => {
  const row = (index: number) => ({
    name: `a drug with a long name, number ${index}`,
    claims: Array.from({ length: 4 }, (_, claim) => ({ text: `a claim in a sentence, ${claim}` })),
  });
  const answer = { drugs: { nodes: Array.from({ length: 10 }, (_, index) => row(index)) } };

  it('is whole where it fits', () => {
    expect(shortened(answer, 1_000)).toBe(printed(answer));
    expect(JSON.parse(shortened(answer, 1_000))).toEqual(answer);
  });

  it('loses what is inside its rows before it loses rows, and says how much', () => {
    const { drugs } = JSON.parse(shortened(answer, 60));
    expect(drugs.nodes).toHaveLength(10);
    expect(drugs.nodes[0].claims).toEqual([{ text: 'a claim in a sentence, 0' }, '… 3 more']);
  });

  it('then has fewer rows, and says how many are left out', () => {
    const { drugs } = JSON.parse(shortened(answer, 10));
    expect(drugs.nodes).toHaveLength(4);
    expect(drugs.nodes[3]).toBe('… 7 more');
    expect(drugs.nodes[0].claims).toEqual(['… 4']);
  });
});

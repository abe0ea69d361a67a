// The plugin's README shows documents with the statements they become: they are compared, and written anew on request.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askFilms } from '../../examples/films.js';
import type { Engine } from '../../src/engine/engine.js';
import { packagePath } from '../../src/root.js';
import { updating, withCursors } from '../support/golden.js';

const file = packagePath('src/plugin/README.md');
const shown = /```graphql\n(.*?)\n```\n(?:\n```cypher\n(.*?)\n```\n)?/gs;
/** Nothing is found: enough where only the statement matters. */
const nowhere = { run: async () => [] } as Pick<Engine, 'run'> as Engine;

async function statementOf(document: string): Promise<string> {
  const statements: string[] = [];
  const text = document.replace(/"cursor:(\[.*?\])"/, (_all, cursor: string) => {
    const { after } = withCursors({ after: `cursor:${cursor.replaceAll('\\"', '"')}` }, '1');
    return JSON.stringify(after);
  });
  await askFilms(nowhere, text, (each) => statements.push(each));
  return statements.join('\n;\n');
}

if (updating) {
  const readme = readFileSync(file, 'utf8');
  const parts = await Promise.all(
    [...readme.matchAll(shown)].map(async ([whole, document = '']) => {
      const statement = await statementOf(document);
      return [
        whole,
        `\`\`\`graphql\n${document}\n\`\`\`\n\n\`\`\`cypher\n${statement}\n\`\`\`\n`,
      ] as const;
    }),
  );
  writeFileSync(
    file,
    parts.reduce((text, [whole, written]) => text.replace(whole, () => written), readme),
  );
}

describe('the README of the plugin', () => {
  it.each(
    [...readFileSync(file, 'utf8').matchAll(shown)].map(([, document, statement]) => [
      document,
      statement,
    ]),
  )('shows the statement of %s', async (document, statement) => {
    expect(await statementOf(String(document)), 'UPDATE_GOLDEN=1 writes it anew').toBe(statement);
  });
});

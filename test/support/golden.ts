// Golden triples: a document, the statements it ran, the response. They are written anew on request, and never in CI.
// A cursor names the data's version; here it stands without, as cursor:[order, id, edge’s id, values…].
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packagePath } from '../../src/root.js';

const folder = packagePath('test/queries');
const read = (file: string): string | undefined =>
  existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8') : undefined;

/** What to do about a triple that differs, where the difference is wanted. */
export const remedy = 'UPDATE_GOLDEN=1 npx vitest run test/plugin/golden.test.ts';

/** Whether the triples are to be written anew. */
export const updating = process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI'];

/** One triple as it is on disk. */
export interface Golden {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly statements: string | undefined;
  readonly response: unknown;
}

/** The names of all triples. */
export const goldenNames = (): string[] =>
  readdirSync(folder).flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);

/** A triple by its name. */
export const readGolden = (name: string): Golden => ({
  query: read(`${name}.graphql`) ?? '',
  variables: JSON.parse(read(`${name}.variables.json`) ?? '{}'),
  statements: read(`${name}.cypher`),
  response: JSON.parse(read(`${name}.json`) ?? 'null'),
});

/** Files of the folder that belong to no document. */
export const strays = (): string[] =>
  readdirSync(folder).filter(
    (file) => !existsSync(`${folder}/${file.replace(/\..*/, '')}.graphql`),
  );

/** Statements as one file that Neo4j Browser takes. */
export const printStatements = (statements: readonly { readonly text: string }[]): string =>
  statements.map(({ text }, index) => `// statement ${index + 1}\n${text};\n`).join('\n');

/** Writes what ran and what came. */
export function writeGolden(name: string, statements: string, response: unknown): void {
  writeFileSync(`${folder}/${name}.cypher`, statements);
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(response, null, 2)}\n`);
}

const mark = 'cursor:';

function replaced(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => replaced(item, text));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaced(item, text)]),
  );
}

/** Variables with cursors of this version of the data in place of cursor:[…]. */
export const withCursors = (variables: Golden['variables'], version: string) =>
  replaced(variables, (text) => {
    if (!text.startsWith(mark)) return text;
    const content = JSON.stringify([version, ...JSON.parse(text.slice(mark.length))]);
    return Buffer.from(content).toString('base64url');
  }) as Record<string, unknown>;

/** A response with cursor:[…] in place of cursors of this version. */
export const withoutCursors = (response: unknown, version: string): unknown =>
  replaced(response, (text) => {
    const content = Buffer.from(text, 'base64url').toString();
    const start = `[${JSON.stringify(version)},`;
    return content.startsWith(start) ? `${mark}[${content.slice(start.length)}` : text;
  });

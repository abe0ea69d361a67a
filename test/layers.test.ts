// The house rules of src that a machine can hold: who may import whom, how long a file may be, what may not stand in it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../src/root.js';

const src = packagePath('src');
const files = (readdirSync(src, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));

const anything = /./;
/**
 * What each folder may import besides itself, from the lowest to the highest. A folder that is not here has no place yet.
 * The plugin knows the language of models and none of their content, so that it could serve another graph.
 */
const mayImport: Readonly<Record<string, readonly RegExp[]>> = {
  'errors.ts': [],
  'root.ts': [],
  model: [],
  cypher: [/^model\//, /^errors\./],
  engine: [/^cypher\//, /^model\//, /^errors\./],
  plugin: [/^engine\//, /^cypher\//, /^model\/(define|kinds)\./, /^errors\./],
  search: [/^plugin\/types\./, /^engine\//, /^cypher\//, /^model\//, /^errors\./],
  seed: [/^engine\//, /^cypher\//, /^model\//, /^errors\./, /^root\./],
  export: [/^engine\//, /^cypher\//, /^model\//, /^errors\./, /^root\./],
  docs: [/^(model|seed)\//, /^root\./],
  traversal: [/^(search|plugin|engine|cypher|model)\//, /^(errors|root)\./],
  schema: [/^(traversal|search|plugin|engine|cypher|model)\//, /^(errors|root)\./],
  server: [/^(?!cli\/|web\/)/],
  cli: [/^(?!web\/)/],
  web: [],
  'build.ts': [anything],
};

const folderOf = (path: string): string => path.split('/')[0] ?? '';

/** Files of src that a file imports, as paths below src. */
const importsOf = ({ path, text }: (typeof files)[0]): string[] =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative('.', normalize(join(dirname(path), name))));

/** Lines where the type `any` stands. */
function anysOf({ path, text }: (typeof files)[0]): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      lines.push(`${path}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

describe('src', () => {
  it('has files', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('has only folders with a place among the others', () => {
    const unknown = files.map(({ path }) => folderOf(path)).filter((name) => !mayImport[name]);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it.each(Object.keys(mayImport))('%s imports only what is below it', (folder) => {
    const wrong = files
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap((file) => importsOf(file).map((imported) => [file.path, imported] as const))
      .filter(([, imported]) => folderOf(imported) !== folder)
      .filter(([, imported]) => !mayImport[folder]?.some((allowed) => allowed.test(imported)));
    expect(wrong.map((pair) => pair.join(' imports '))).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has no any', () => {
    expect(files.flatMap(anysOf)).toEqual([]);
  });

  it.each(['@ts-ignore', '@ts-nocheck', '@ts-expect-error', 'TODO', 'FIXME', 'XXX'])(
    'has no %s',
    (word) => {
      expect(files.filter(({ text }) => text.includes(word)).map(({ path }) => path)).toEqual([]);
    },
  );

  it('opens every file with what it is', () => {
    const silent = files.filter(({ text }) => !/^(\/\/|#!|\/\*)/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

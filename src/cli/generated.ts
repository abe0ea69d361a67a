// her2 schema: the files that follow from the model, the schema and the saved queries, written or compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constraintStatements } from '../cypher/constraints.js';
import { modelPage } from '../docs/model.js';
import { queriesPage } from '../docs/queries.js';
import { errorCodes } from '../errors.js';
import { graph, modules } from '../model/graph.js';
import { packagePath } from '../root.js';
import { printedSchema } from '../schema/schema.js';
import { seedSchema } from '../seed/schema.js';

/** The codes of errors as a page for those who write clients. */
const errorPage = (): string => {
  const rows = Object.entries(errorCodes).map(([code, words]) => `| \`${code}\` | ${words} |`);
  return `<!-- Generated from src/errors.ts by \`her2 schema\`. -->
# Errors

Every error of an answer has a code in \`extensions.code\`. A client may rely on the codes; the messages are for people.

| code | what it means and what to do |
|---|---|
${rows.join('\n')}

The limits of a request are in [\`src/server/limits.ts\`](../src/server/limits.ts).
`;
};

/** Each generated file with the content it should have. */
export const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['schema.graphql', `${printedSchema()}\n`],
    ['docs/errors.md', errorPage()],
    ['seed/schema.json', `${JSON.stringify(seedSchema(graph), null, 2)}\n`],
    ['docs/model.md', modelPage(graph, modules)],
    ['docs/queries.md', queriesPage()],
    [
      'cypher/constraints.cypher',
      `// Constraints and indexes, generated from the model by \`her2 schema\`.\n${constraintStatements(graph).join(';\n')};\n`,
    ],
  ]);

/** The generated files whose content on disk is another. */
export const staleFiles = (): string[] =>
  [...generatedFiles()]
    .filter(([file, content]) => {
      const path = packagePath(file);
      return !existsSync(path) || readFileSync(path, 'utf8') !== content;
    })
    .map(([file]) => file);

/** Writes every generated file and names those that changed. */
export function writeGenerated(): string[] {
  const stale = staleFiles();
  const files = generatedFiles();
  for (const file of stale) writeFileSync(packagePath(file), files.get(file) ?? '');
  return stale;
}

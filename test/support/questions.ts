// Saved queries put to the real server on every engine: the statements they take, the stored answer, and what a careful
// reader of the source would say.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type FieldNode, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/root.js';
import { atlasClient, type Client, type Reply } from './client.js';
import { engines } from './engines.js';

export interface Named {
  readonly name: string;
  readonly synonyms?: readonly string[];
  readonly kind?: string;
}
export interface Nodes<T = Named> {
  readonly nodes: readonly T[];
}
export interface Edges<T> {
  readonly edges: readonly T[];
}
export interface Cited {
  readonly text: string;
  readonly references: Nodes<{ readonly number: number }>;
}

const folder = packagePath('docs/queries');
const queryFile = (name: string) => `${folder}/${name}.graphql`;
const answerFile = (name: string) => `${folder}/${name}.json`;
const updating = process.env['UPDATE_ANSWERS'] === '1' && !process.env['CI'];

/** The names of all saved queries. */
export const savedQueries = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace('.graphql', ''));

export const savedQuery = (name: string): string => readFileSync(queryFile(name), 'utf8');

/** The answer as it is stored; undefined where there is none. */
export const savedAnswer = (name: string): unknown =>
  existsSync(answerFile(name)) ? JSON.parse(readFileSync(answerFile(name), 'utf8')) : undefined;

/** What fits a line stands on one, so that a changed answer is a change of few lines. */
function printed(value: unknown, indent = ''): string {
  const line = JSON.stringify(value).replaceAll(/([:,])(?=["[{\d]|null|true|false)/g, '$1');
  if (typeof value !== 'object' || value === null || indent.length + line.length < 100) return line;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const items = Object.entries(value).map(
    ([key, item]) =>
      `${deeper}${Array.isArray(value) ? '' : `${JSON.stringify(key)}: `}${printed(item, deeper)}`,
  );
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}

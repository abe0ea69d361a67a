// Saved queries put to the real server on every engine: the statements they take, the stored answer, and what a careful
// reader of the source answers.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printed } from '../../src/docs/json.js';
import { packagePath } from '../../src/root.js';
import { atlasClient, type Client, type Reply } from './client.js';
import { engines, type TestEngine } from './engines.js';
import { Words } from './words.js';

const folder = packagePath('docs/queries');
const answerFile = (name: string) => `${folder}/${name}.json`;
const updating = process.env['UPDATE_ANSWERS'] === '1' && !process.env['CI'];

/** The names of all saved queries. */
export const savedQueries = (): string[] =>
  readdirSync(folder).flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);

export const savedQuery = (name: string): string =>
  readFileSync(`${folder}/${name}.graphql`, 'utf8');

/** The root fields of a name in all saved queries, each with its arguments as they are written. */
export const savedFields = (
  field: string,
): { name: string; variables: Record<string, unknown> }[] =>
  savedQueries().flatMap((query) =>
    operationOf(savedQuery(query)).selectionSet.selections.flatMap((selection) => {
      if (selection.kind !== Kind.FIELD || selection.name.value !== field) return [];
      const name = selection.alias ? `${query}, ${selection.alias.value}` : query;
      return [{ name, variables: argumentsOf(selection, operationOf(savedQuery(query))) }];
    }),
  );

/** The answer as it is stored; undefined where there is none. */
export const savedAnswer = (name: string): unknown =>
  existsSync(answerFile(name)) ? JSON.parse(readFileSync(answerFile(name), 'utf8')) : undefined;

function operationOf(query: string): OperationDefinitionNode {
  const operation = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('no operation');
  return operation;
}

/** The arguments of a field; a variable has its default value. */
function argumentsOf(
  field: FieldNode,
  operation: OperationDefinitionNode,
): Record<string, unknown> {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
  return Object.fromEntries(
    (field.arguments ?? []).map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value, defaults),
    ]),
  );
}

/** The response keys of a document's root fields, in its order. */
function rootKeys(query: string): string[] {
  return operationOf(query).selectionSet.selections.map((field) => {
    const { alias, name } = field as FieldNode;
    return (alias ?? name).value;
  });
}

/** The clients that the questions of one test file share, opened for the first of them. */
const clients = new Map<TestEngine, Promise<Client>>();
const clientOn = (engine: TestEngine): Promise<Client> => {
  const client = clients.get(engine) ?? atlasClient(engine);
  clients.set(engine, client);
  return client;
};
async function closeClients(): Promise<void> {
  const open = [...clients.values()];
  clients.clear();
  for (const client of open) await (await client).close();
}

/**
 * Puts a saved query to every engine. `reduce` brings its response into the form of `expected`, the careful reader's
 * answer, by reading fields; `words` chooses among the names that the response itself gives.
 */
export function question<T>(
  name: string,
  expected: unknown,
  reduce: (data: T, words: Words) => unknown,
): void {
  // The file's own hook; after the first of its questions there is nothing left to close.
  afterAll(closeClients);
  describe.each(engines)(`${name} on $name`, (engine) => {
    const query = savedQuery(name);
    const keys = rootKeys(query);
    let reply: Reply<Record<string, unknown>>;
    beforeAll(async () => {
      reply = await (await clientOn(engine)).ask(query);
    });

    it('takes one statement a root field', () => {
      expect(reply.errors).toBeUndefined();
      expect(reply.extensions?.statements).toHaveLength(keys.length);
    });

    it('gives the stored answer', () => {
      const data = Object.fromEntries(keys.map((key) => [key, reply.data?.[key]]));
      if (updating) writeFileSync(answerFile(name), `${printed(data)}\n`);
      expect(data, 'UPDATE_ANSWERS=1 writes the answers anew').toEqual(savedAnswer(name));
    });

    it('says what a careful reader says', () => {
      expect(reduce(reply.data as T, new Words(expected))).toEqual(expected);
    });
  });
}

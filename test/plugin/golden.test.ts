// Each document of test/queries, put to the real server on every engine: the statements it runs and the response.
import { type FieldNode, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHead } from '../../src/seed/load.js';
import { atlasClient, type Client, type Reply } from '../support/client.js';
import { engines } from '../support/engines.js';
import {
  type Golden,
  goldenNames,
  printStatements,
  readGolden,
  remedy,
  strays,
  updating,
  withCursors,
  withoutCursors,
  writeGolden,
} from '../support/golden.js';

describe.each(engines)('golden queries on $name', (engine) => {
  let client: Client;
  let version: string;
  beforeAll(async () => {
    client = await atlasClient(engine);
    version = (await readHead(client.engine))?.hash.slice(0, 12) ?? '';
  });
  afterAll(() => client?.close());

  describe.each(goldenNames())('%s', (name) => {
    let golden: Golden;
    let statements: NonNullable<Reply<unknown>['extensions']>['statements'] & object;
    let response: { data?: Record<string, unknown> };
    beforeAll(async () => {
      const { query, variables } = readGolden(name);
      const reply = await client.ask<Record<string, unknown>>(
        query,
        withCursors(variables, version),
      );
      const { extensions, ...rest } = reply;
      statements = extensions?.statements ?? [];
      response = withoutCursors(rest, version) as typeof response;
      if (updating && engine === engines[0])
        writeGolden(name, printStatements(statements), response);
      golden = readGolden(name);
    });

    it('runs the statements of the .cypher file', () => {
      const message = `other statements; where that is wanted: ${remedy}`;
      expect(printStatements(statements), message).toBe(golden.statements);
    });

    it('gives the response of the .json file', () => {
      const message = `another response; where that is wanted: ${remedy}`;
      expect(response, message).toEqual(golden.response);
    });

    it('runs one statement for each root field', () => {
      const fields = rootKeys(golden.query).filter((key) =>
        Object.hasOwn(response.data ?? {}, key),
      );
      expect(fields).not.toEqual([]);
      expect(statements).toHaveLength(fields.length);
    });

    if (engine.name.startsWith('Neo4j'))
      it('is a plan that Neo4j accepts', async () => {
        for (const { text, params } of statements)
          await expect(client.engine.run({ text: `EXPLAIN ${text}`, params })).resolves.toEqual([]);
      });
  });
});

it('no file of the golden queries is left over from another document', () => {
  expect(strays()).toEqual([]);
});

/** Response keys of the root fields that the graph answers. */
function rootKeys(query: string): string[] {
  const fields = parse(query).definitions.flatMap((definition) => {
    const { kind } = definition;
    if (kind !== Kind.OPERATION_DEFINITION && kind !== Kind.FRAGMENT_DEFINITION) return [];
    if (kind === Kind.FRAGMENT_DEFINITION && definition.typeCondition.name.value !== 'Query')
      return [];
    return definition.selectionSet.selections.filter(
      (each): each is FieldNode => each.kind === Kind.FIELD && !each.name.value.startsWith('__'),
    );
  });
  return [...new Set(fields.map(({ alias, name }) => (alias ?? name).value))];
}

// Random operations on the real atlas: each engine answers as graphql-js does over plain nodes and edges, keys in the
// same order, with one statement a root field. SEED=… repeats a run, FUZZ=… says how many operations it has.
import { describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { atlasOperations, seed } from '../support/atlas-operations.js';
import { direct, schema, version } from '../support/direct.js';
import { atlasDataset, engines, usingAtlas } from '../support/engines.js';
import type { RandomOperation } from '../support/operations.js';
import { Reference } from '../support/reference.js';

const count = Number(process.env['FUZZ'] ?? 150);
/** Operations that are answered at once: a database plans on one processor each. */
const abreast = 2;

describe.each(engines)(`${count} random operations, SEED=${seed}, on $name`, (engine) => {
  const open = usingAtlas(engine);

  it('are answered as by graphql-js alone, each root field by one statement', async () => {
    const reference = new Reference(schema, graph, await atlasDataset(), version);
    const check = async ({ query, variables }: RandomOperation, index: number): Promise<void> => {
      const which = `SEED=${seed}, operation ${index}:\n${query}\n${JSON.stringify(variables)}\n`;
      const { result, statements } = await direct(open(), query, variables);
      const answer = await reference.answer(query, variables);
      expect(JSON.stringify(result, null, 1), which).toBe(JSON.stringify(answer, null, 1));
      const fields = Object.values(answer.data ?? {}).filter((value) => value !== 'Query');
      expect(statements, which).toHaveLength(fields.length);
    };
    const operations = (await atlasOperations(count)).entries();
    const worker = async (): Promise<void> => {
      for (const [index, operation] of operations) await check(operation, index);
    };
    await Promise.all(Array.from({ length: abreast }, worker));
  }, 900_000);
});

// Writers in parallel: none is lost and none is refused.
import { describe, expect, it } from 'vitest';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

const writers = Array.from({ length: 40 }, (_, index) => index);

describe.each(engines)('parallel writers on $name', (engine) => {
  const open = usingEmpty(engine);
  const count = async (text: string) => (await open().run(cypher(text)))[0]?.[0];

  it('all land on nodes of their own', async () => {
    await Promise.all(
      writers.map((id) => open().write([cypher('CREATE (:Own {id: $id})', { id: `own:${id}` })])),
    );
    expect(await count('MATCH (n:Own) RETURN count(n) AS n')).toBe(writers.length);
  });

  it('all land on one node', async () => {
    await open().write([cypher('CREATE (:Counter {id: $id, n: 0})', { id: 'counter' })]);
    await Promise.all(
      writers.map(() => open().write([cypher('MATCH (c:Counter) SET c.n = c.n + 1')])),
    );
    expect(await count('MATCH (c:Counter) RETURN c.n AS n')).toBe(writers.length);
  });

  it('make one node of one key', async () => {
    await open().define([
      'CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (n:Merged) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX merged_id_index IF NOT EXISTS FOR (n:Merged) ON (n.id)',
    ]);
    await Promise.all(
      writers.map(() => open().write([cypher('MERGE (:Merged {id: $id})', { id: 'one' })])),
    );
    expect(await count('MATCH (n:Merged) RETURN count(n) AS n')).toBe(1);
  });

  it('are not stopped by one that fails', async () => {
    const results = await Promise.allSettled(
      writers.map((id) =>
        open().write([id % 4 === 0 ? cypher('no Cypher') : cypher('CREATE (:Mixed)')]),
      ),
    );
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect(await count('MATCH (n:Mixed) RETURN count(n) AS n')).toBe(30);
  });
});

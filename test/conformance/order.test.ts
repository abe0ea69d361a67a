// One order on all engines: paging stands on it. Nulls are the largest values; text goes by code point.
import { describe, expect, it } from 'vitest';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

// From the smallest to the largest. Left out is the one known difference: next to text outside the basic plane (most
// emoji), Neo4j puts U+E000 to U+FFFF after it and the embedded engine before.
const sorted: Record<string, readonly unknown[]> = {
  numbers: [-2, 0, 1.5, 3, 10, null, null],
  texts: ['', 'B', 'Z', 'a', 'e\u0301', 'ß', 'ä', 'é', '日本', '🧬', null],
  flags: [false, true, true, null],
};

describe.each(engines)('order on $name', (engine) => {
  const open = usingEmpty(engine);

  it.each(Object.entries(sorted))('of %s, ascending', async (_, values) => {
    const text = 'UNWIND $values AS x RETURN x ORDER BY x';
    const params = { values: [...values].reverse() };
    expect((await open().run(cypher(text, params))).flat()).toEqual(values);
  });

  it.each(Object.entries(sorted))('of %s, descending', async (_, values) => {
    const text = 'UNWIND $values AS x RETURN x ORDER BY x DESC';
    expect((await open().run(cypher(text, { values }))).flat()).toEqual([...values].reverse());
  });

  it('by several keys, with the id as the last', async () => {
    const rows = [
      { id: 'd', phase: null, year: 2021 },
      { id: 'c', phase: 2, year: null },
      { id: 'b', phase: 2, year: 2020 },
      { id: 'a', phase: 2, year: 2020 },
      { id: 'e', phase: 3, year: 2019 },
    ];
    await open().write([cypher('UNWIND $rows AS row CREATE (n:Probe) SET n = row', { rows })]);
    const text = `MATCH (n:Probe) WITH n, n.phase AS k1, n.year AS k2
      ORDER BY k1 DESC, k2, n.id SKIP $skip LIMIT $limit RETURN n.id AS id`;
    const page = async (skip: number) =>
      (await open().run(cypher(text, { skip, limit: 3 }))).flat();
    expect([await page(0), await page(3)]).toEqual([
      ['d', 'e', 'a'],
      ['b', 'c'],
    ]);
  });
});

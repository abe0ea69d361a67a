// Whole numbers stay whole: a client that sends 7 means an integer, and the engines count with it as one.
import { describe, expect, it } from 'vitest';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

describe.each(engines)('numbers on $name', (engine) => {
  const open = usingEmpty(engine);

  it('divide as integers do when both are whole', async () => {
    const text = 'RETURN $a / $b AS quotient, $a % $b AS rest, $a / 2.0 AS exact';
    expect(await open().run(cypher(text, { a: 7, b: 2 }))).toEqual([[3, 1, 3.5]]);
  });

  it('stay whole in lists and maps', async () => {
    const text = 'RETURN [x IN $list | x / 2] AS list, $map.n / 2 AS inMap';
    expect(await open().run(cypher(text, { list: [7, 9], map: { n: 5 } }))).toEqual([[[3, 4], 2]]);
  });

  it('stay whole through a property', async () => {
    await open().write([cypher('CREATE (:Probe {id: $id, n: $n})', { id: 'whole', n: 7 })]);
    const text =
      'MATCH (p:Probe {id: $id}) RETURN p.n AS n, p.n / 2 AS half, toString(p.n) AS shown';
    expect(await open().run(cypher(text, { id: 'whole' }))).toEqual([[7, 3, '7']]);
  });

  it('count, skip and limit', async () => {
    const text =
      'UNWIND $list AS x WITH x ORDER BY x SKIP $skip LIMIT $limit RETURN collect(x) AS xs';
    const params = { list: [5, 3, 1, 4, 2], skip: 1, limit: 3 };
    expect(await open().run(cypher(text, params))).toEqual([[[2, 3, 4]]]);
  });

  it('index lists', async () => {
    expect(
      await open().run(cypher('RETURN $list[$at] AS x', { list: ['a', 'b', 'c'], at: 1 })),
    ).toEqual([['b']]);
  });

  it('compare with fractions by value', async () => {
    const text = 'RETURN $whole = 2.0 AS same, $whole < 2.5 AS less, $fraction > $whole AS more';
    expect(await open().run(cypher(text, { whole: 2, fraction: 2.1 }))).toEqual([
      [true, true, true],
    ]);
  });
});

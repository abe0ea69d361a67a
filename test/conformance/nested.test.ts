// Nested answers: lists in lists as the compiler asks for them, with nulls where a row has nothing.
import { beforeAll, describe, expect, it } from 'vitest';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

describe.each(engines)('nested answers on $name', (engine) => {
  const open = usingEmpty(engine);

  beforeAll(async () => {
    await open().write([
      cypher(`CREATE (a:Probe {id: 'a', name: 'first'}), (b:Probe {id: 'b'}),
        (x:Part {id: 'x', size: 2}), (y:Part {id: 'y'}), (z:Part {id: 'z', size: 1}), (t:Tag {id: 't'}),
        (a)-[:HAS {note: 'n'}]->(x), (a)-[:HAS]->(y), (a)-[:HAS]->(z), (x)-[:TAGGED]->(t)`),
    ]);
  });

  it('come as positional lists, whole and in order', async () => {
    const text = `MATCH (this:Probe) WITH this ORDER BY this.id
      CALL (this) {
        MATCH (this)-[r:HAS]->(p:Part) WITH p, r ORDER BY p.size, p.id
        CALL (p) { MATCH (p)-[:TAGGED]->(t:Tag) RETURN collect([t.id]) AS tags }
        WITH p, r, tags ORDER BY p.size, p.id
        RETURN collect([p.id, p.size, r.note, tags]) AS parts
      }
      WITH this, parts ORDER BY this.id RETURN this.id AS id, [this.name, parts] AS row`;
    const parts = [
      ['z', 1, null, []],
      ['x', 2, 'n', [['t']]],
      ['y', null, null, []],
    ];
    expect(await open().run(cypher(text))).toEqual([
      ['a', ['first', parts]],
      ['b', [null, []]],
    ]);
  });

  it('give null for one that is not there', async () => {
    const text = `MATCH (this:Part) WITH this ORDER BY this.id
      CALL (this) { MATCH (this)-[:TAGGED]->(t:Tag) RETURN head(collect([t.id, t.name])) AS tag }
      WITH this, tag ORDER BY this.id RETURN this.id AS id, tag`;
    expect(await open().run(cypher(text))).toEqual([
      ['x', ['t', null]],
      ['y', null],
      ['z', null],
    ]);
  });

  it('limit each parent by itself', async () => {
    await open().write([cypher("MATCH (b:Probe {id: 'b'}), (p:Part) CREATE (b)-[:HAS]->(p)")]);
    const text = `MATCH (this:Probe) WITH this ORDER BY this.id
      CALL (this) {
        MATCH (this)-[:HAS]->(p:Part) WITH p ORDER BY p.id LIMIT $limit RETURN collect(p.id) AS ids
      }
      WITH this, ids ORDER BY this.id RETURN this.id AS id, ids`;
    expect(await open().run(cypher(text, { limit: 2 }))).toEqual([
      ['a', ['x', 'y']],
      ['b', ['x', 'y']],
    ]);
  });
});

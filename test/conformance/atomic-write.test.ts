// A write is all or nothing: when one statement fails, nothing of the others is left.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Statement } from '../../src/cypher/statement.js';
import { cypher } from '../support/cypher.js';
import { empty, engines, usingEmpty } from '../support/engines.js';
import { readGraph } from '../support/graph.js';

const failing: Record<string, Statement> = {
  'is no Cypher': cypher('CREATE (n:Probe {id: '),
  'misses a parameter': cypher('CREATE (:Probe {id: $absent})'),
  'breaks a constraint': cypher("CREATE (:Guarded {id: 'kept'})"),
};

describe.each(engines)('a write on $name', (engine) => {
  const open = usingEmpty(engine);

  beforeEach(async () => {
    await empty(open());
    await open().define([
      'CREATE CONSTRAINT guarded_id IF NOT EXISTS FOR (n:Guarded) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX guarded_id_index IF NOT EXISTS FOR (n:Guarded) ON (n.id)',
    ]);
    await open().write([
      cypher("CREATE (:Guarded {id: 'kept', value: 1})-[:NEXT {id: 'e'}]->(:Probe {id: 'other'})"),
    ]);
  });

  it.each(Object.entries(failing))('leaves nothing when its last statement %s', async (_, last) => {
    const before = await readGraph(open());
    const write = open().write([
      cypher("CREATE (:Probe {id: 'new'})"),
      cypher("MATCH (n:Guarded {id: 'kept'}) SET n.value = 2, n:Probe"),
      cypher("MATCH (n:Probe {id: 'other'}) DETACH DELETE n"),
      last,
    ]);
    await expect(write).rejects.toMatchObject({ name: 'EngineError', code: 'REFUSED' });
    expect(await readGraph(open())).toEqual(before);
  });

  it('goes through after one that failed', async () => {
    await expect(open().write([cypher('no Cypher')])).rejects.toThrow();
    await open().write([cypher("CREATE (:Probe {id: 'later'})")]);
    expect(Object.keys((await readGraph(open())).nodes)).toContain('later');
  });

  it('sees in a later statement what an earlier one wrote', async () => {
    await open().write([
      cypher("CREATE (:Probe {id: 'a'})"),
      cypher("MATCH (a:Probe {id: 'a'}) CREATE (a)-[:NEXT {id: 'ab'}]->(:Probe {id: 'b'})"),
    ]);
    expect((await readGraph(open())).edges['ab']).toMatchObject({ from: 'a', to: 'b' });
  });

  it('of nothing does nothing', async () => {
    const before = await readGraph(open());
    await open().write([]);
    expect(await readGraph(open())).toEqual(before);
  });
});

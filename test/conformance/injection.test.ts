// Text in a parameter is a value and stays one, whatever it looks like.
import { beforeEach, describe, expect, it } from 'vitest';
import { cypher } from '../support/cypher.js';
import { empty, engines, usingEmpty } from '../support/engines.js';

// Put between quotes, each of these would find the node or take it away.
const attacks = [
  "x' OR '1' = '1",
  'x" OR "1" = "1',
  "x' OR true DETACH DELETE n //",
  'x" OR true DETACH DELETE n //',
  '\\u0027 OR true DETACH DELETE n //',
  "x' WITH count(*) AS c MATCH (m) DETACH DELETE m //",
  'x" WITH count(*) AS c MATCH (m) DETACH DELETE m /*',
  '$other',
  '`) DETACH DELETE (`',
];

describe.each(engines)('text in a parameter on $name', (engine) => {
  const open = usingEmpty(engine);
  const ids = async () => (await open().run(cypher('MATCH (n) RETURN n.id AS id'))).flat();

  beforeEach(async () => {
    await empty(open());
    await open().write([cypher("CREATE (:Probe {id: 'kept'})")]);
  });

  it.each(attacks)('finds nothing and changes nothing: %s', async (id) => {
    const text = 'MATCH (n:Probe) WHERE n.id = $id RETURN n.id AS id';
    expect(await open().run(cypher(text, { id }))).toEqual([]);
    expect(await ids()).toEqual(['kept']);
  });

  it.each(attacks)('is written as it is: %s', async (id) => {
    await open().write([cypher('CREATE (:Probe {id: $id})', { id })]);
    expect((await ids()).sort()).toEqual([id, 'kept'].sort());
  });
});

// Text in a parameter is a value and stays one, whatever it looks like.
import { beforeEach, describe, expect, it } from 'vitest';
import { cypher } from '../support/cypher.js';
import { empty, engines, usingEmpty } from '../support/engines.js';

const attacks = [
  "x' OR '1' = '1",
  "x'}) DETACH DELETE n //",
  'x"}) MATCH (m) DETACH DELETE m /*',
  '`) DETACH DELETE (`',
  '\\u0027}) DETACH DELETE n //',
  '$other',
  '}) RETURN n UNION MATCH (n) DETACH DELETE n RETURN n; MATCH (n) DELETE n',
];

describe.each(engines)('text in a parameter on $name', (engine) => {
  const open = usingEmpty(engine);
  const ids = async () => (await open().run(cypher('MATCH (n) RETURN n.id AS id'))).flat();

  beforeEach(async () => {
    await empty(open());
    await open().write([cypher("CREATE (:Probe {id: 'kept'})")]);
  });

  it.each(attacks)('finds nothing and changes nothing: %s', async (id) => {
    expect(await open().run(cypher('MATCH (n:Probe {id: $id}) RETURN n.id AS id', { id }))).toEqual(
      [],
    );
    expect(await ids()).toEqual(['kept']);
  });

  it.each(attacks)('is written as it is: %s', async (id) => {
    await open().write([cypher('CREATE (:Probe {id: $id})', { id })]);
    expect(await ids()).toEqual(expect.arrayContaining(['kept', id]));
  });
});

// The constraints of the model: safe to define again, and no two nodes of a kind share an id.
import { beforeAll, describe, expect, it } from 'vitest';
import { constraintStatements } from '../../src/cypher/constraints.js';
import { graph } from '../../src/model/graph.js';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

describe.each(engines)('unique ids on $name', (engine) => {
  const open = usingEmpty(engine);
  const create = cypher('CREATE (:Entity:Drug {id: $id})', { id: 'drug:x' });

  beforeAll(async () => {
    await open().define(constraintStatements(graph));
    await open().write([create]);
  });

  it('are defined once, however often they are declared', async () => {
    await expect(open().define(constraintStatements(graph))).resolves.toBeUndefined();
  });

  it('refuse a second node with the same id, and name the statement', async () => {
    await expect(open().write([create])).rejects.toMatchObject({
      name: 'EngineError',
      code: 'REFUSED',
      detail: { statement: create.text },
    });
  });

  it('refuse a change to an id that is taken', async () => {
    await open().write([cypher('CREATE (:Entity:Drug {id: $id})', { id: 'drug:y' })]);
    const change = cypher('MATCH (n:Drug {id: $from}) SET n.id = $to', {
      from: 'drug:y',
      to: 'drug:x',
    });
    await expect(open().write([change])).rejects.toMatchObject({ code: 'REFUSED' });
  });

  it('let MERGE find what is there', async () => {
    const merge = cypher('UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n:Drug', {
      ids: ['drug:x', 'drug:z', 'drug:x'],
    });
    await open().write([merge, merge]);
    const rows = await open().run(
      cypher('MATCH (n:Drug) WHERE n.id IN $ids RETURN n.id AS id ORDER BY id', {
        ids: ['drug:x', 'drug:z'],
      }),
    );
    expect(rows).toEqual([['drug:x'], ['drug:z']]);
  });
});

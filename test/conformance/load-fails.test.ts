// A load that fails leaves the database as it was.
import { describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { makeDataset } from '../../src/seed/dataset.js';
import { load } from '../../src/seed/load.js';
import { cypher } from '../support/cypher.js';
import { atlasDataset, engines, usingAtlas } from '../support/engines.js';
import { readGraph } from '../support/graph.js';

describe.each(engines)('a load that fails on $name', (engine) => {
  const open = usingAtlas(engine);

  it('changes nothing', async () => {
    const atlas = await atlasDataset();
    const claims = atlas.nodes.filter(({ kind }) => kind === 'Claim');
    const gone = new Set(claims.slice(0, 20).map(({ id }) => id));
    // Twenty claims go, all others change, and one drug comes whose id somebody else has already given away.
    const late = { id: 'drug:late', kind: 'Drug', name: 'Late' };
    const changed = makeDataset(
      { name: atlas.name, version: '999.0.0' },
      [
        ...atlas.nodes
          .filter(({ id }) => !gone.has(id))
          .map((node) =>
            node.kind === 'Claim'
              ? { ...node, properties: { ...node.properties, summary: 'changed' } }
              : node,
          ),
        { kind: 'Drug', id: late.id, properties: late },
      ],
      atlas.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    );
    await open().write([cypher('CREATE (:Drug {id: $id})', { id: late.id })]);
    const before = await readGraph(open());

    await expect(load(open(), graph, changed)).rejects.toMatchObject({
      name: 'EngineError',
      code: 'REFUSED',
    });
    expect(await readGraph(open())).toEqual(before);
  });
});

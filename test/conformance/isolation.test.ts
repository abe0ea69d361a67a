// What readers see while somebody writes.
// Nobody sees what was never committed. Beyond that the engines differ: the embedded one shows a statement one state of
// the graph; Neo4j is read-committed, so a statement that reads while a commit lands may see some nodes before it and
// some after. Loading therefore keeps its transaction small, and this file asserts no more of Neo4j.
import { describe, expect, it } from 'vitest';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

const nodes = 500;
const writes = 25;
const readers = 4;

describe.each(engines)('readers on $name', (engine) => {
  const open = usingEmpty(engine);

  it('never see half of a write', async () => {
    const set = (value: number) => cypher('MATCH (n:Probe) SET n.value = $value', { value });
    await open().write([
      cypher('UNWIND range(1, $nodes) AS i CREATE (:Probe {value: 0})', { nodes }),
    ]);
    const seen: { lowest: number; highest: number; count: number }[] = [];
    let writing = true;
    const read = async (): Promise<void> => {
      while (writing) {
        const [row = []] = await open().run(
          cypher('MATCH (n:Probe) RETURN min(n.value) AS lo, max(n.value) AS hi, count(n) AS all'),
        );
        const [lowest = 0, highest = 0, count = 0] = row.map(Number);
        seen.push({ lowest, highest, count });
      }
    };
    const reading = Array.from({ length: readers }, read);
    // Each write passes through a negative state; every second one then fails.
    for (let value = 1; value <= writes; value++) {
      await open().write([set(-value), set(value)]);
      await open()
        .write([set(-value), cypher('no Cypher')])
        .catch(() => {});
    }
    writing = false;
    await Promise.all(reading);

    expect(seen.length).toBeGreaterThan(writes);
    expect(seen.filter(({ lowest }) => lowest < 0)).toEqual([]);
    expect(seen.filter(({ count }) => count !== nodes)).toEqual([]);
    if (open().name === 'embedded')
      expect(seen.filter(({ lowest, highest }) => lowest !== highest)).toEqual([]);
  });
});

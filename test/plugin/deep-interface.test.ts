// What is asked of an interface is planned once for all its types: text and work grow with the document, not with the
// number of types at each level.
import { expect, it } from 'vitest';
import { direct, nowhere } from '../support/direct.js';

async function lengthAt(depth: number): Promise<number> {
  let selection = 'id';
  for (let level = 0; level < depth; level++)
    selection = `about { nodes { discussedIn { nodes { ${selection} } } } }`;
  const { statements } = await direct(nowhere, `{ claim(id: "claim:none") { ${selection} } }`);
  expect(statements).toHaveLength(1);
  return statements[0]?.text.length ?? 0;
}

it('six levels of interfaces are planned in no time', async () => {
  const began = performance.now();
  const [one, six] = [await lengthAt(1), await lengthAt(6)];
  expect(six).toBeLessThan(10 * one);
  expect(performance.now() - began).toBeLessThan(5_000);
});

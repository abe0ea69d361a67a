// What a path needs: it falls with each premise of a derived edge, and with the last one of a stated edge.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { pathsOf, textOf } from '../support/paths.js';

const trastuzumabToPi3k = { from: 'drug:trastuzumab', to: 'pathway:pi3k-akt-mtor' };

describe.each(engines)('what paths need, on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  it('fall with their premises: a derived edge with each of them, a stated one with the last', async () => {
    const { paths } = await pathsOf(client, { ...trastuzumabToPi3k, limit: 50 });
    const derived = paths.filter(({ rankedBy }) => rankedBy.derived > 0);
    expect(derived.length).toBeGreaterThan(2);
    const premises = new Set(derived.flatMap((path) => path.premises.map(({ id }) => id)));
    for (const premise of premises) {
      const after = await pathsOf(client, { ...trastuzumabToPi3k, limit: 50, without: [premise] });
      const still = new Map(after.paths.map((path) => [textOf(path), path]));
      for (const path of paths) {
        const kept = still.get(textOf(path));
        // What is left stands on other claims alone, as another statement or another derivation.
        expect(kept?.premises ?? []).not.toContainEqual({ id: premise });
        const held = path.hops.some(({ basis, claims }) => {
          const ids = claims.map(({ id }) => id);
          return ids.includes(premise) && (basis === 'DERIVED' || ids.length === 1);
        });
        if (!held) expect(kept, textOf(path)).toBeDefined();
      }
      expect(after.paths.length, premise).toBeLessThanOrEqual(paths.length);
    }
    const gone = await pathsOf(client, { ...trastuzumabToPi3k, without: [...premises] });
    expect(gone.paths.map(textOf)).not.toEqual(expect.arrayContaining(derived.map(textOf)));
  });
});

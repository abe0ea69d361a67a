// What only the embedded engine has: a limit of statements at once, and a directory to keep its graph in.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.js';
import { cypher, slow } from '../support/cypher.js';

describe('the embedded engine', () => {
  it('refuses a statement more than it runs at once, and takes it later', async () => {
    const engine = openEmbedded();
    const one = () => engine.run(cypher('RETURN 1 AS one'));
    const results = await Promise.allSettled(Array.from({ length: 65 }, one));
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason] : [],
    );
    expect(refused).toEqual([
      expect.objectContaining({ name: 'EngineError', code: 'UNAVAILABLE', retriable: true }),
    ]);
    expect(await one()).toEqual([[1]]);
    await engine.close();
  });

  it('closes while a statement runs that was given up', async () => {
    const engine = openEmbedded();
    await engine.run(slow(1_500), { timeout: 20 }).catch(() => {});
    await expect(engine.close()).resolves.toBeUndefined();
  });

  it('keeps its graph in a directory, which one process opens at a time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'her2-embedded-'));
    const path = join(folder, 'graph');
    try {
      const first = openEmbedded(path);
      await first.write([cypher("CREATE (:Probe {id: 'kept'})")]);
      expect(() => openEmbedded(path)).toThrowError(
        expect.objectContaining({ name: 'EngineError', code: 'UNAVAILABLE' }),
      );
      await first.close();
      const second = openEmbedded(path);
      expect(await second.run(cypher('MATCH (n:Probe) RETURN n.id AS id'))).toEqual([['kept']]);
      await second.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

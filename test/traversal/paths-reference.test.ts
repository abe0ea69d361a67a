// The traversal finds what a plain search over all edges finds, in the same order of ranks, between any two nodes.
// SEED=… repeats a run, PAIRS=… says how many pairs are asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceOrder } from '../../src/traversal/vocabulary.js';
import { atlasClient, type Client } from '../support/client.js';
import { atlasDataset, engines } from '../support/engines.js';
import { type FoundPath, pathsOf, textOf } from '../support/paths.js';
import { numbersFrom } from '../support/random.js';
import { referencePaths } from '../support/reference-paths.js';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));
const pairs = Number(process.env['PAIRS'] ?? 40);
const limit = 50;

/** Evidence is no node of such a path: only named edges lead there. */
const outside = new Set(['Claim', 'Passage', 'Reference', 'Source', 'Erratum', 'Contradiction']);

/** A path with its rank, as the reference writes it. */
const ranked = (path: FoundPath): string => {
  const { derived, uncertain, background, evidenceLevel } = path.rankedBy;
  const level = (evidenceOrder as readonly (string | null)[]).indexOf(evidenceLevel);
  return `${[path.length, derived, uncertain, background, level].join(' ')} | ${textOf(path)}`;
};
const rankOf = (text: string): string => text.slice(0, text.indexOf('|'));

describe.each(engines)('paths on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  it(`are those of a plain search (SEED=${seed})`, async () => {
    const random = numbersFrom(seed);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    const dataset = await atlasDataset();
    const ids = dataset.nodes.filter(({ kind }) => !outside.has(kind)).map(({ id }) => id);
    const claims = dataset.nodes.filter(({ kind }) => kind === 'Claim').map(({ id }) => id);
    const hubs = ['receptor:her2', 'drug:trastuzumab', 'drug:t-dxd', 'cancer:breast-cancer'];
    let whole = 0;
    for (let pair = 0; pair < pairs; pair++) {
      const from = pick(random() < 0.4 ? hubs : ids);
      const to = pick(ids.filter((id) => id !== from));
      const asked = {
        ...{ from, to },
        maxLength: pick([2, 3, 4]),
        view: pick(['AS_PRINTED', 'CORRECTED']),
        origins: random() < 0.3 ? ['OWN', 'RELAYED', 'SYNTHESIS'] : null,
        without: random() < 0.5 ? Array.from({ length: 150 }, () => pick(claims)) : [],
      };
      const { paths, found, truncated } = await pathsOf(client, { ...asked, limit });
      const wanted = referencePaths(dataset, asked);
      const note = `SEED=${seed}, ${JSON.stringify({ ...asked, without: asked.without.length })}`;
      if (truncated) {
        expect(wanted, note).toEqual(expect.arrayContaining(paths.map(ranked)));
        expect(paths.map(ranked).map(rankOf), note).toEqual(wanted.slice(0, limit).map(rankOf));
      } else {
        expect(paths.map(ranked).sort(), note).toEqual([...wanted].sort());
        expect(paths.map(ranked).map(rankOf), note).toEqual(wanted.map(rankOf));
        expect(found, note).toBe(wanted.length);
        if (wanted.length > 0) whole += 1;
      }
    }
    if (process.env['PAIRS'] === undefined) expect(whole).toBeGreaterThan(0);
  }, 300_000);
});

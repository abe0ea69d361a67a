// On the real data: without one claim, exactly the derived edges that name it are gone.
import { describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { type Dataset, type GraphEdge, makeDataset } from '../../src/seed/dataset.js';
import { derive, readRules } from '../../src/seed/derive.js';
import { atlasDataset } from '../support/engines.js';
import { numbersFrom } from '../support/random.js';

const rules = readRules('cypher/rules');
const isDerived = ({ properties }: GraphEdge): boolean => properties['basis'] === 'DERIVED';
const claimsOf = ({ properties }: GraphEdge): readonly string[] =>
  (properties['claimIds'] as readonly string[] | undefined) ?? [];

/** The stated graph after a claim was withdrawn: an edge goes with the last of its claims, and a node stands on the rest. */
function withdrawn({ name, version, nodes, edges }: Dataset, claim: string): Dataset {
  const stated = edges.flatMap((edge) => {
    if (isDerived(edge)) return [];
    if (!claimsOf(edge).includes(claim)) return [edge];
    const claimIds = claimsOf(edge).filter((id) => id !== claim);
    return claimIds.length > 0 ? [{ ...edge, properties: { ...edge.properties, claimIds } }] : [];
  });
  const standing = nodes.map((node) => {
    const { claimIds, ...properties } = node.properties;
    const left = ((claimIds ?? []) as readonly string[]).filter((id) => id !== claim);
    return { ...node, properties: { ...properties, ...(left.length > 0 && { claimIds: left }) } };
  });
  return makeDataset({ name, version }, standing, stated);
}

describe('a withdrawn claim', () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e6));
  it(`takes its derivations with it and no other (SEED=${seed})`, async () => {
    const atlas = await atlasDataset();
    const derived = atlas.edges.filter(isDerived);
    const premises = [...new Set(derived.flatMap(claimsOf))].sort();
    const next = numbersFrom(seed);
    const chosen = Array.from({ length: 4 }, () => premises[Math.floor(next() * premises.length)]);
    for (const claim of chosen as string[]) {
      const { edges } = await derive(graph, withdrawn(atlas, claim), rules);
      const left = edges.filter(isDerived).map(({ id }) => id);
      const expected = derived
        .filter((edge) => !claimsOf(edge).includes(claim))
        .map(({ id }) => id);
      expect(expected.length).toBeLessThan(derived.length);
      expect(left, claim).toEqual(expected);
    }
  });
});

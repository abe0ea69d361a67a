// The curated files of this package have no problem, and every fact in them leads back to a passage or an identifier.
import { describe, expect, it } from 'vitest';
import type { GraphModel } from '../../src/model/define.js';
import { graph } from '../../src/model/graph.js';
import { packagePath } from '../../src/root.js';
import { compileSeed } from '../../src/seed/compile.js';
import { readSeed } from '../../src/seed/read.js';

describe('the curated files', () => {
  const seed = readSeed(packagePath('seed'), graph);

  it('have no problem', () => {
    expect(seed.problems).toEqual([]);
    expect(seed.claims.length).toBeGreaterThan(500);
    expect(() => compileSeed(graph, seed)).not.toThrow();
  });

  it('hold no fact that leads to nothing outside them', () => {
    const { nodes, edges } = compileSeed(graph, seed);
    const stated = new Set(
      edges.filter(({ kind }) => kind === 'STATED_IN').map(({ from }) => from),
    );
    const grounded = new Set(
      nodes
        .filter(
          ({ kind, id, properties }) => kind === 'Claim' && (stated.has(id) || properties['xrefs']),
        )
        .map(({ id }) => id),
    );
    const model: GraphModel = graph;
    const facts = edges.filter(({ kind }) => !model.edges[kind]?.provenance);
    expect(facts.length).toBeGreaterThan(500);
    const floating = facts.filter(({ properties }) => {
      const claims = properties['claimIds'] as readonly string[];
      return claims.length === 0 || !claims.every((claim) => grounded.has(claim));
    });
    expect(floating.map(({ id }) => id)).toEqual([]);
  });
});

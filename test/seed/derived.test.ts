// What rules derive: one edge a derivation, as sure as its least sure premise, and gone with any of them.
import { describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import type { GraphEdge } from '../../src/seed/dataset.js';
import { derive, readRules } from '../../src/seed/derive.js';
import { claim, compileFiles } from '../support/seed-folder.js';

const rules = readRules('cypher/rules');
const aim = '[[drug-class:inhibitor, TARGETS, receptor:her2]]';
const member = '[[drug:betanib, IN_CLASS, drug-class:inhibitor]]';

/** The TARGETS edges from betanib, once these claims are made. */
async function targets(...claims: readonly string[]): Promise<GraphEdge[]> {
  const nodes = `source: source:notes
nodes:
  DrugClass: [{ id: drug-class:inhibitor, name: inhibitors }]
  Drug: [{ id: drug:betanib, name: betanib }]
`;
  const made = claims.length > 0 ? `claims:\n${claims.join('')}` : '';
  const stated = compileFiles({ 'notes/inhibitors.yaml': `${nodes}${made}` });
  const { edges } = await derive(graph, stated, rules);
  return edges.filter(({ kind, from }) => kind === 'TARGETS' && from === 'drug:betanib');
}
const told = (edges: readonly GraphEdge[], ...names: string[]): unknown[][] =>
  edges.map(({ properties }) => names.map((name) => properties[name])).sort();

describe('a derived edge', () => {
  it('names its rule, its basis and the claims it follows from', async () => {
    const [edge, more] = await targets(claim('aim', aim), claim('member', member));
    expect(more).toBeUndefined();
    expect(edge).toMatchObject({
      to: 'receptor:her2',
      properties: {
        basis: 'DERIVED',
        rule: 'targets-from-class',
        polarity: 'SUPPORTS',
        origin: 'RELAYED',
        claimIds: ['claim:aim', 'claim:member'],
      },
    });
  });

  it('stands for one derivation: two claims for a premise give two', async () => {
    const edges = await targets(
      claim('aim', aim),
      claim('member-a', member),
      claim('member-b', member),
    );
    expect(told(edges, 'claimIds')).toEqual([
      [['claim:aim', 'claim:member-a']],
      [['claim:aim', 'claim:member-b']],
    ]);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(2);
  });

  it.each(['aim', 'member'])('falls with its premise %s', async (gone) => {
    const all = [claim('aim', aim), claim('member', member)];
    const rest = all.filter((text) => !text.includes(`claim:${gone}\n`));
    expect(rest).toHaveLength(1);
    expect(await targets(...rest)).toEqual([]);
  });

  it('is as uncertain as its premises', async () => {
    const edges = await targets(
      claim('aim', aim, { polarity: 'UNCERTAIN' }),
      claim('member', member),
    );
    expect(told(edges, 'polarity')).toEqual([['UNCERTAIN']]);
  });

  it('never follows from what the source denies', async () => {
    expect(
      await targets(claim('aim', aim, { polarity: 'REFUTES' }), claim('member', member)),
    ).toEqual([]);
  });

  it('comes from where its weakest claim comes from', async () => {
    const edges = await targets(
      claim('aim', aim),
      claim('member-relayed', member),
      claim('member-own', member, { origin: 'OWN' }),
      claim('member-background', member, { origin: 'CURATOR', xrefs: '[HGNC:3430]' }),
    );
    expect(told(edges, 'claimIds', 'origin')).toEqual([
      [['claim:aim', 'claim:member-background'], 'CURATOR'],
      [['claim:aim', 'claim:member-own'], 'OWN'],
      [['claim:aim', 'claim:member-relayed'], 'RELAYED'],
    ]);
  });
});

describe('a stated edge', () => {
  const inhibits = '[[drug:betanib, TARGETS, receptor:her2]]';

  it('stands on every claim that says it, and comes from the best of them', async () => {
    const edges = await targets(claim('a', inhibits, { origin: 'OWN' }), claim('b', inhibits));
    expect(told(edges, 'basis', 'claimIds', 'origin')).toEqual([
      ['STATED', ['claim:a', 'claim:b'], 'RELAYED'],
    ]);
  });

  it('falls only when all its claims are gone', async () => {
    expect(told(await targets(claim('b', inhibits)), 'claimIds')).toEqual([[['claim:b']]]);
    expect(await targets()).toEqual([]);
  });

  it('is never merged with a derived one', async () => {
    const edges = await targets(claim('a', inhibits), claim('aim', aim), claim('member', member));
    expect(told(edges, 'basis')).toEqual([['DERIVED'], ['STATED']]);
  });
});

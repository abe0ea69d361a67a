// The rules of cypher/rules find the same on every engine: what they derive from the graph is what the graph holds.
import { describe, expect, it } from 'vitest';
import { applyRule, readRules } from '../../src/seed/derive.js';
import { atlasDataset, engines, usingAtlas } from '../support/engines.js';

const rules = readRules('cypher/rules');

describe.each(engines)('rules on $name', (engine) => {
  const open = usingAtlas(engine);

  it.each(rules)('$name derives the edges that the dataset has of it', async (rule) => {
    const derived = (await atlasDataset()).edges.filter(
      ({ properties }) => properties['rule'] === rule.name,
    );
    const found = await applyRule(open(), rule);
    const byId = new Map(found.map((edge) => [edge.id, edge]));
    expect([...byId.keys()].sort()).toEqual(derived.map(({ id }) => id).sort());
    for (const edge of derived) expect(byId.get(edge.id)).toEqual(edge);
  });

  it('derive something, each of them', async () => {
    const { edges } = await atlasDataset();
    const used = new Set(edges.map(({ properties }) => properties['rule']));
    expect(rules.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});

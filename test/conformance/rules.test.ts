// The rules of cypher/rules find the same on every engine: what they derive from the graph is what the graph holds.
import { describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { applyRule, derive, readRules } from '../../src/seed/derive.js';
import { load } from '../../src/seed/load.js';
import { atlasDataset, engines, usingAtlas, usingEmpty } from '../support/engines.js';
import { claim, compileFiles } from '../support/seed-folder.js';

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
});

// The longest rule, on invented drugs: alphamab and betanib make up a regimen of two classes.
const regimens = `source: source:notes
nodes:
  DrugClass:
    - { id: drug-class:inhibitor, name: inhibitors }
  Drug:
    - { id: drug:betanib, name: betanib }
  Regimen:
    - { id: regimen:classes, name: an antibody with an inhibitor }
    - { id: regimen:drugs, name: alphamab with betanib }
  ResistanceMechanism:
    - { id: resistance-mechanism:other-way, name: another way }
claims:
${claim(
  'classes',
  `
      - [regimen:classes, INCLUDES, drug-class:antibody, { role: BACKBONE }]
      - [regimen:classes, INCLUDES, drug-class:inhibitor, { role: PARTNER }]
      - [regimen:classes, OVERCOMES, resistance-mechanism:other-way, { scope: GENERAL }]`,
)}${claim(
  'drugs',
  `
      - [drug:betanib, IN_CLASS, drug-class:inhibitor]
      - [regimen:drugs, INCLUDES, drug:alphamab, { role: BACKBONE }]
      - [regimen:drugs, INCLUDES, drug:betanib, { role: PARTNER }]`,
)}`;

describe.each(engines)('a regimen of drugs on $name', (engine) => {
  const open = usingEmpty(engine);

  it('stands against what the regimen of their classes stands against', async () => {
    const dataset = await derive(graph, compileFiles({ 'notes/regimens.yaml': regimens }), rules);
    const derived = dataset.edges.filter(({ properties }) => properties['basis'] === 'DERIVED');
    expect(derived).toMatchObject([
      {
        kind: 'OVERCOMES',
        from: 'regimen:drugs',
        to: 'resistance-mechanism:other-way',
        properties: {
          rule: 'regimen-matches-strategy',
          claimIds: expect.arrayContaining([
            'claim:classes',
            'claim:drugs',
            'claim:alphamab-is-antibody',
          ]),
        },
      },
    ]);
    await load(open(), graph, dataset);
    const found = await Promise.all(rules.map((rule) => applyRule(open(), rule)));
    expect(found.flat()).toEqual(derived);
  });
});

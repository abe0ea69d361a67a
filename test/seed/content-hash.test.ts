// The content hash names what is known, not how the files write it down.
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { compileFiles, type Files } from '../support/seed-folder.js';

const nodes = {
  DrugClass: [{ id: 'drug-class:inhibitor', name: 'inhibitors' }],
  Drug: [
    {
      id: 'drug:betanib',
      name: 'betanib',
      synonyms: ['BN', 'beta'],
      summary: 'It enters the cell.',
    },
    { id: 'drug:gammanib', name: 'gammanib' },
  ],
};
const shared = { at: 'p2.s1', refs: [3], topic: 'DRUG', origin: 'RELAYED', level: 'BACKGROUND' };
const claims = [
  {
    id: 'claim:betanib-class',
    text: 'Betanib is an inhibitor.',
    ...shared,
    facts: [['drug:betanib', 'IN_CLASS', 'drug-class:inhibitor']],
    about: {
      CONTEXT: ['receptor:her2', 'drug:gammanib'],
      COMPARATOR: ['drug:gammanib', 'drug:alphamab'],
    },
  },
  {
    id: 'claim:betanib-stops-her2',
    text: 'Betanib inhibits HER2.',
    ...shared,
    at: ['p2.s1', 'p2.s2'],
    facts: [
      ['drug:betanib', 'INHIBITS', 'receptor:her2', { level: 'DIRECT', polarity: 'UNCERTAIN' }],
    ],
  },
];
const source = 'source:notes';
const hashOf = (files: Files): string => compileFiles(files).hash;
const one = hashOf({ 'notes/inhibitors.yaml': stringify({ source, nodes, claims }) });

/** Every map with its keys the other way round; lists keep their order, which means something. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

describe('the content hash', () => {
  it('is the same whatever the order of the keys', () => {
    const yaml = stringify(reversed({ source, nodes, claims }), { aliasDuplicateObjects: false });
    expect(yaml.startsWith('claims:')).toBe(true);
    expect(hashOf({ 'notes/inhibitors.yaml': yaml })).toBe(one);
  });

  it('is the same whatever the order of the entries', () => {
    const turned = {
      source,
      nodes: { ...nodes, Drug: nodes.Drug.toReversed() },
      claims: claims.toReversed(),
    };
    expect(hashOf({ 'notes/inhibitors.yaml': stringify(turned) })).toBe(one);
  });

  it('is the same whatever the files are called and however they divide the entries', () => {
    const [first, second] = claims.map((claim) => stringify({ source, claims: [claim] }));
    expect(
      hashOf({
        'notes/a.yaml': second ?? '',
        'notes/b.yaml': first ?? '',
        'notes/z.yaml': stringify({ source, nodes }),
      }),
    ).toBe(one);
  });

  it.each([
    [
      'a name',
      { nodes: { ...nodes, Drug: [{ ...nodes.Drug[0], name: 'Betanib' }, nodes.Drug[1]] }, claims },
    ],
    ['a reference', { nodes, claims: [{ ...claims[0], refs: [2] }, claims[1]] }],
    ['a passage', { nodes, claims: [claims[0], { ...claims[1], at: 'p2.s1' }] }],
    [
      'the polarity of a fact',
      {
        nodes,
        claims: [
          claims[0],
          {
            ...claims[1],
            facts: [['drug:betanib', 'INHIBITS', 'receptor:her2', { level: 'DIRECT' }]],
          },
        ],
      },
    ],
  ])('is another with %s', (_what, changed) => {
    expect(hashOf({ 'notes/inhibitors.yaml': stringify({ source, ...changed }) })).not.toBe(one);
  });

  it('does not depend on the version the dataset is given', () => {
    const { hash, version } = compileFiles({
      'dataset.yaml': 'name: Notes\nversion: 2.0.0\n',
      'notes/inhibitors.yaml': stringify({ source, nodes, claims }),
    });
    expect({ hash, version }).toEqual({ hash: one, version: '2.0.0' });
  });
});

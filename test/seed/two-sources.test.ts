// A second source loads beside the first: what both say is one edge, and every claim tells which source it rests on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { sha256 } from '../../src/seed/article.js';
import { load } from '../../src/seed/load.js';
import { locate } from '../../src/seed/passages.js';
import { type Client, clientOf } from '../support/client.js';
import { engines } from '../support/engines.js';
import { claim, compileFiles } from '../support/seed-folder.js';

const letter =
  'Letter\n\nAlphamab is an antibody against HER2, as our own cells in culture have shown us again [1]. Nothing else is known of it.\n';
const second = {
  'letters/source.yaml':
    'id: source:letters\nname: Letters\nsummary: An invented letter.\nsections:\n  - { path: Letter, paragraphs: 1 }\n',
  'letters/passages.json': JSON.stringify({
    article: { sha256: sha256(letter), characters: letter.length },
    passages: locate(letter, ['p1.s1']),
  }),
  'letters/drugs.yaml': `source: source:letters\nclaims:\n${claim('letter-on-alphamab', '[[drug:alphamab, IN_CLASS, drug-class:antibody]]')}`,
};

describe.each(engines)('two sources on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    const open = await engine.open();
    await load(open, graph, compileFiles(second));
    client = clientOf(open);
  });
  afterAll(() => client?.close());

  it('share an edge, whose claims name their sources', async () => {
    const data = await client.data(`{
      drug(id: "drug:alphamab") {
        classes { totalCount edges { claims { id sources { nodes { name } } } } }
      }
      dataset { sources { id } }
    }`);
    expect(data).toEqual({
      drug: {
        classes: {
          totalCount: 1,
          edges: [
            {
              claims: [
                { id: 'claim:alphamab-is-antibody', sources: { nodes: [{ name: 'Notes' }] } },
                { id: 'claim:letter-on-alphamab', sources: { nodes: [{ name: 'Letters' }] } },
              ],
            },
          ],
        },
      },
      dataset: { sources: [{ id: 'source:letters' }, { id: 'source:notes' }] },
    });
  });

  it('keep their reference numbers apart', async () => {
    const { references } = await client.data<{ references: unknown }>(
      '{ references(where: { number: { eq: 1 } }, orderBy: [{ id: ASC }]) { nodes { id sources { nodes { id } } } } }',
    );
    expect(references).toEqual({
      nodes: [
        { id: 'reference:letters/1', sources: { nodes: [{ id: 'source:letters' }] } },
        { id: 'reference:notes/1', sources: { nodes: [{ id: 'source:notes' }] } },
      ],
    });
  });

  it('answer for one alone by a filter', async () => {
    const { claims } = await client.data<{ claims: unknown }>(
      '{ claims(where: { sources: { some: { named: "Letters" } } }) { nodes { id } } }',
    );
    expect(claims).toEqual({ nodes: [{ id: 'claim:letter-on-alphamab' }] });
  });
});

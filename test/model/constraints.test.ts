// Constraints and indexes follow from the model: every label has a unique id, and the index that goes with it.
import { describe, expect, it } from 'vitest';
import { constraintStatements } from '../../src/cypher/constraints.js';
import { baseLabel, defineGraph, text } from '../../src/model/define.js';
import { graph } from '../../src/model/graph.js';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

const films = defineGraph({
  vocabularies: {},
  vocabularyWords: {},
  common: { id: text('Id.', { required: true }) },
  fact: {},
  nodes: {
    Film: { description: 'A film.', plural: 'films', properties: {} },
    SoundTrack: { description: 'Its music.', plural: 'soundTracks', properties: {} },
  },
  edges: {},
});

describe('constraints', () => {
  it('of a small model', () => {
    expect(constraintStatements(films)).toEqual([
      'CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT film_id_unique IF NOT EXISTS FOR (n:Film) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT sound_track_id_unique IF NOT EXISTS FOR (n:SoundTrack) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)',
      'CREATE INDEX film_id IF NOT EXISTS FOR (n:Film) ON (n.id)',
      'CREATE INDEX sound_track_id IF NOT EXISTS FOR (n:SoundTrack) ON (n.id)',
      'CREATE INDEX film_name IF NOT EXISTS FOR (n:Film) ON (n.name)',
      'CREATE INDEX sound_track_name IF NOT EXISTS FOR (n:SoundTrack) ON (n.name)',
    ]);
  });

  it('have names of their own, and no label goes without', () => {
    const statements = constraintStatements(graph);
    const names = statements.map((each) => / (\w+) IF NOT EXISTS/.exec(each)?.[1]);
    expect(new Set(names).size).toBe(statements.length);
    for (const label of [baseLabel, ...Object.keys(graph.nodes)])
      expect(
        statements.filter((each) => each.includes(`(n:${label}) REQUIRE n.id IS UNIQUE`)),
      ).toHaveLength(1);
  });
});

describe.each(engines)('constraints on $name', (engine) => {
  const open = usingEmpty(engine);

  it('may be defined again and again, and keep an id from being given twice', async () => {
    for (const _ of [1, 2]) await open().define(constraintStatements(graph));
    const twice = Array.from({ length: 2 }, () => cypher("CREATE (:Entity:Drug {id: 'drug:x'})"));
    await expect(open().write(twice)).rejects.toMatchObject({ name: 'EngineError' });
    expect(await open().run(cypher('MATCH (n:Drug) RETURN n.id AS id'))).toEqual([]);
  });
});

// Another graph through the plugin: films and the people who made them. Run it with `npx tsx examples/films.ts`.
import SchemaBuilder from '@pothos/core';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { openEmbedded } from '../src/engine/embedded.js';
import type { Engine } from '../src/engine/engine.js';
import { defineGraph, integer, text } from '../src/model/define.js';
import '../src/plugin/index.js';
import { ModelTypes } from '../src/plugin/model-types.js';
import type { GraphTypes } from '../src/plugin/types.js';

const id = text('Its id.', { required: true });
export const films = defineGraph({
  vocabularies: {},
  common: {
    id,
    kind: text('Its kind.', { required: true }),
    name: text('Its name.', { required: true }),
  },
  fact: { id },
  nodes: {
    Film: {
      description: 'A film.',
      plural: 'films',
      properties: { year: integer('When it came out.') },
    },
    Person: { description: 'A person.', plural: 'people', properties: {} },
  },
  edges: {
    ACTED_IN: {
      description: 'The films a person acted in.',
      inverse: 'Who acted in it.',
      from: ['Person'],
      to: ['Film'],
      fields: { out: 'actedIn', in: 'cast' },
      properties: { role: text('As whom.') },
    },
  },
});

/** The schema that follows from the model: film, films, person, people, and their connections. */
export function filmsSchema(): GraphQLSchema {
  const builder = new SchemaBuilder<GraphTypes>({
    plugins: ['graph'],
    defaultFieldNullability: false,
    graph: { model: films },
  });
  builder.queryType({ description: 'Questions about films.' });
  new ModelTypes(builder, films).addRootFields();
  return builder.toSchema();
}

/** Three nodes and two edges. */
export const filmsData = `CREATE (a:Entity:Film {id: 'film:alien', kind: 'Film', name: 'Alien', year: 1979})
CREATE (b:Entity:Person {id: 'person:weaver', kind: 'Person', name: 'Sigourney Weaver'})
CREATE (c:Entity:Person {id: 'person:hurt', kind: 'Person', name: 'John Hurt'})
CREATE (b)-[:ACTED_IN {id: 'r1', role: 'Ripley'}]->(a) CREATE (c)-[:ACTED_IN {id: 'r2', role: 'Kane'}]->(a)`;

/** Answers a document from an engine; `told` hears each statement: one for a root field. */
export const askFilms = (engine: Engine, document: string, told: (text: string) => void) =>
  execute({
    schema: filmsSchema(),
    document: parse(document),
    contextValue: {
      graph: {
        version: '1',
        run: async (statement: { text: string; params: Readonly<Record<string, unknown>> }) => {
          told(statement.text);
          return (await engine.run(statement)).map(([row]) => row);
        },
      },
    },
  });

if (import.meta.url === `file://${process.argv[1]}`) {
  const engine = openEmbedded();
  await engine.write([{ text: filmsData, params: {} }]);
  const document =
    '{ films { nodes { name cast(first: 1) { totalCount edges { role node { name } } } } } }';
  console.log(JSON.stringify(await askFilms(engine, document, console.log), null, 2));
  await engine.close();
}

// The types of rows follow from a declaration; checked by tsc. What must not compile is marked so, and fails if it does.
import { expectTypeOf } from 'vitest';
import {
  defineGraph,
  type EdgeRow,
  flag,
  integer,
  type NodeRow,
  term,
  text,
} from '../../src/model/define.js';
import type { Graph } from '../../src/model/graph.js';

const films = defineGraph({
  vocabularies: { Genre: { DRAMA: 'Sad.', COMEDY: 'Not so sad.' } },
  vocabularyWords: { Genre: 'Sorts of films.' },
  common: { id: text('Id.', { required: true }), tags: text('Tags.', { list: true }) },
  fact: { id: text('Id.', { required: true }), sure: flag('Is it?') },
  nodes: {
    Film: {
      description: 'A film.',
      plural: 'films',
      properties: {
        genre: term('Genre', 'Its genre.', { required: true }),
        genres: term('Genre', 'All of them.', { list: true }),
        year: integer('When it came out.'),
      },
    },
    Person: { description: 'A person.', plural: 'people', properties: {} },
  },
  edges: {
    ACTED_IN: {
      description: 'Who acted in it.',
      from: ['Person'],
      to: ['Film'],
      fields: { out: 'actedIn', in: 'cast' },
      properties: { role: text('As whom.', { required: true }) },
    },
    FOUND_IN: {
      description: 'Where it is filed.',
      from: 'any',
      to: ['Film'],
      fields: { out: 'foundIn', in: 'files' },
      provenance: true,
      properties: { shelf: integer('Which shelf.') },
    },
  },
});
type Films = typeof films;
type Film = NodeRow<Films, 'Film'>;

// A node has the common properties and its own: required, missing, lists, closed vocabularies.
expectTypeOf<Film['id']>().toEqualTypeOf<string>();
expectTypeOf<Film['tags']>().toEqualTypeOf<readonly string[]>();
expectTypeOf<Film['genre']>().toEqualTypeOf<'DRAMA' | 'COMEDY'>();
expectTypeOf<Film['genres']>().toEqualTypeOf<readonly ('DRAMA' | 'COMEDY')[]>();
expectTypeOf<Film['year']>().toEqualTypeOf<number | null>();
expectTypeOf<NodeRow<Films, 'Person'>>().not.toHaveProperty('year');

export const film: Film = { id: 'film:x', tags: [], genre: 'DRAMA', genres: [], year: null };
// @ts-expect-error a value that the vocabulary has not
export const wrongGenre: Film = { ...film, genre: 'HORROR' };
// @ts-expect-error a required property is never null
export const noGenre: Film = { ...film, genre: null };
// @ts-expect-error a list is never null
export const noTags: Film = { ...film, tags: null };
// @ts-expect-error a number is no text
export const textYear: Film = { ...film, year: '1999' };
// @ts-expect-error rows are read, not written
film.year = 1999;
// @ts-expect-error a property that the kind has not
export const director = film.director;
// @ts-expect-error a kind that the model has not
export type Series = NodeRow<Films, 'Series'>;

// A fact edge has what every fact has; one of provenance has an id and what is its own.
expectTypeOf<EdgeRow<Films, 'ACTED_IN'>['role']>().toEqualTypeOf<string>();
expectTypeOf<EdgeRow<Films, 'ACTED_IN'>['sure']>().toEqualTypeOf<boolean | null>();
expectTypeOf<EdgeRow<Films, 'FOUND_IN'>['id']>().toEqualTypeOf<string>();
expectTypeOf<EdgeRow<Films, 'FOUND_IN'>['shelf']>().toEqualTypeOf<number | null>();
expectTypeOf<EdgeRow<Films, 'FOUND_IN'>>().not.toHaveProperty('sure');
// @ts-expect-error an edge kind that the model has not
export type Directed = EdgeRow<Films, 'DIRECTED'>;

// A declaration itself is checked.
const edge = { description: 'In.', from: 'any', to: 'any', properties: {} } as const;
// @ts-expect-error a kind without a description
defineGraph({ ...films, nodes: { Film: { plural: 'films', properties: {} } } });
// @ts-expect-error an edge without its fields
defineGraph({ ...films, edges: { IN: edge } });

// The atlas.
expectTypeOf<NodeRow<Graph, 'Claim'>['text']>().toEqualTypeOf<string>();
expectTypeOf<NodeRow<Graph, 'Claim'>['polarity']>().toExtend<
  'SUPPORTS' | 'REFUTES' | 'UNCERTAIN'
>();
expectTypeOf<NodeRow<Graph, 'Outcome'>['value']>().toEqualTypeOf<number | null>();
expectTypeOf<EdgeRow<Graph, 'ACTS_BY'>['principal']>().toEqualTypeOf<boolean>();
expectTypeOf<EdgeRow<Graph, 'ACTS_BY'>['basis']>().toEqualTypeOf<'STATED' | 'DERIVED'>();
expectTypeOf<EdgeRow<Graph, 'STATED_IN'>>().not.toHaveProperty('claimIds');
// @ts-expect-error a drug has no phase
export type PhaseOfDrug = NodeRow<Graph, 'Drug'>['phase'];

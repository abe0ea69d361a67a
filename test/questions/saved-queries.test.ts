// Every saved query opens with its question and topic, has its answer beside it, and is asked by a test of this folder;
// together they show every field a reader may ask.
import { readdirSync, readFileSync } from 'node:fs';
import { type FieldNode, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/root.js';
import { buildSchema } from '../../src/schema/schema.js';
import { savedAnswer, savedQueries, savedQuery } from '../support/questions.js';

const folder = packagePath('test/questions');
const tests = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

/** The names of the fields that a document asks of Query. */
const rootFields = (document: string): string[] =>
  parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.map((field) => (field as FieldNode).name.value)
      : [],
  );

describe.each(savedQueries())('the saved query %s', (name) => {
  it('opens with its question and its topic', () => {
    expect(savedQuery(name)).toMatch(/^# [A-Z].+\?\n# topic: [A-Z].+\n/);
  });

  it('has its answer beside it', () => {
    expect(savedAnswer(name), 'UPDATE_ANSWERS=1 writes the answers').toBeDefined();
  });

  it('is asked by a test', () => {
    expect(tests.filter((text) => text.includes(`'${name}'`))).not.toEqual([]);
  });
});

it('no field of Query is without a saved query', () => {
  const fields = Object.keys(buildSchema().getQueryType()?.getFields() ?? {});
  const asked = new Set(savedQueries().flatMap((name) => rootFields(savedQuery(name))));
  expect(fields.length).toBeGreaterThan(70);
  expect(fields.filter((field) => !asked.has(field))).toEqual([]);
});

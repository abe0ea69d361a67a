// Values that are not what their types say: graphql-js completes the answer, with its own errors, and nothing runs again.
import { describe, expect, it } from 'vitest';
import { direct } from '../support/direct.js';

/** An engine that gives one row, whatever it is asked. */
const giving = (row: unknown) => ({ run: async () => [[row]] });
const one = '{ drug(id: "drug:a") { id drugToAntibodyRatio synonyms classes { nodes { name } } } }';

describe('a value that the database holds against the schema', () => {
  it.each([
    [
      'a missing name far below',
      one,
      ['drug:a', 4, null, [[[[null]]]]],
      ['drug', 'classes', 'nodes', 0, 'name'],
    ],
    ['a text for a number', one, ['drug:a', 'four', [], [[]]], ['drug', 'drugToAntibodyRatio']],
    ['a flag in a list of texts', one, ['drug:a', 4, [{}], [[]]], ['drug', 'synonyms', 0]],
    [
      'a word of no vocabulary',
      '{ outcome(id: "outcome:a") { unit } }',
      ['FURLONGS'],
      ['outcome', 'unit'],
    ],
    [
      'a node of no kind',
      '{ claims(first: 1) { nodes { about { nodes { id } } } } }',
      [[[[[['Unicorn', 'unicorn:a']]]]]],
      ['claims', 'nodes', 0, 'about', 'nodes', 0],
    ],
  ])('%s is an error at its place', async (_, document, row, path) => {
    const { result, statements } = await direct(giving(row), document);
    expect(statements).toHaveLength(1);
    expect(result.errors?.length).toBeGreaterThan(0);
    expect(result.errors?.[0]?.path).toEqual(path);
  });

  it('a number where a text is meant is written as text, as GraphQL does', async () => {
    const { result } = await direct(giving(['drug:a', 7]), '{ drug(id: "drug:a") { id name } }');
    expect(result).toEqual({ data: { drug: { id: 'drug:a', name: '7' } } });
  });

  it('an answer keeps names that JavaScript gives a meaning to', async () => {
    const { result } = await direct(
      giving(['drug:a', 'a']),
      '{ __proto__: drug(id: "drug:a") { __proto__: id constructor: name } }',
    );
    const text = '{"data":{"__proto__":{"__proto__":"drug:a","constructor":"a"}}}';
    expect(JSON.stringify(result)).toBe(text);
  });
});

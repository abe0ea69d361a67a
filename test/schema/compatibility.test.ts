// A schema may lose what was deprecated before, and gain what nobody has to use. Everything else that fails old documents breaks.
import { describe, expect, it } from 'vitest';
import { schemaChanges } from '../../src/schema/compatibility.js';

const nothing = { breaking: [], dangerous: [] };
const base = 'type Query { a(x: Int): Int }';

describe('what breaks', () => {
  it.each([
    ['a field', 'type Query { a(x: Int): Int b: Int }', base, 'Query.b was removed.'],
    ['an argument', base, 'type Query { a: Int }', 'Query.a arg x was removed.'],
    [
      'an enum value',
      'type Query { a: E } enum E { P Q }',
      'type Query { a: E } enum E { P }',
      'Q was removed from enum type E.',
    ],
    [
      'an input field',
      'type Query { a(x: I): Int } input I { p: Int q: Int }',
      'type Query { a(x: I): Int } input I { p: Int }',
      'I.q was removed.',
    ],
    [
      'a type that an interface still gives',
      'type Query { n: N } interface N { id: ID } type T implements N { id: ID }',
      'type Query { n: N } interface N { id: ID }',
      'T was removed.',
    ],
    [
      'an optional argument, for a required one',
      base,
      'type Query { a(x: Int, y: Int!): Int }',
      'A required arg y on Query.a was added.',
    ],
    [
      'the type of a field, deprecated or not',
      'type Query { a: Int b: Int @deprecated }',
      'type Query { a: Int b: String }',
      'Query.b changed type from Int to String.',
    ],
  ])('to lose %s', (_what, older, newer, change) => {
    expect(schemaChanges(older, newer).breaking).toEqual([change]);
  });

  it('to lose a field and the type behind it: both are told', () => {
    const older = 'type Query { a(x: Int): Int t: T } type T { p: Int }';
    expect(schemaChanges(older, base).breaking).toEqual(['T was removed.', 'Query.t was removed.']);
  });
});

describe('what may be lost after it was deprecated', () => {
  it.each([
    ['a field', 'type Query { a(x: Int): Int b: Int @deprecated }', base],
    ['an argument', 'type Query { a(x: Int @deprecated): Int }', 'type Query { a: Int }'],
    [
      'an enum value',
      'type Query { a: E } enum E { P Q @deprecated(reason: "use P") }',
      'type Query { a: E } enum E { P }',
    ],
    [
      'an input field',
      'type Query { a(x: I): Int } input I { p: Int q: Int @deprecated }',
      'type Query { a(x: I): Int } input I { p: Int }',
    ],
    [
      'a type to which only deprecated fields led',
      'type Query { a(x: Int): Int t: T @deprecated u: [T!] @deprecated } type T { p: Int }',
      base,
    ],
  ])('%s', (_what, older, newer) => {
    expect(schemaChanges(older, newer)).toEqual(nothing);
  });
});

describe('what breaks nothing', () => {
  it.each([
    ['nothing at all', base, base],
    ['a new field', base, 'type Query { a(x: Int): Int b: Int }'],
    ['a deprecation', base, 'type Query { a(x: Int @deprecated): Int }'],
    ['another description', base, '"Questions." type Query { a(x: Int): Int }'],
  ])('%s', (_what, older, newer) => {
    expect(schemaChanges(older, newer)).toEqual(nothing);
  });

  it('a new enum value and a new default are told as dangerous', () => {
    const older = 'type Query { a(x: Int = 1): E } enum E { P }';
    const newer = 'type Query { a(x: Int = 2): E } enum E { P Q }';
    expect(schemaChanges(older, newer)).toEqual({
      breaking: [],
      dangerous: [
        'Query.a arg x has changed defaultValue from 1 to 2.',
        'Q was added to enum type E.',
      ],
    });
  });
});

// Everything that a client sees is described.
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../support/direct.js';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const members = (type: GraphQLNamedType): Described[] => {
  if (isEnumType(type)) return [...type.getValues()];
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    field,
    ...field.args.map(({ name, description }) => ({
      name: `${field.name}(${name}:)`,
      description,
    })),
  ]);
};
const undescribed = (all: readonly Described[]): string[] =>
  all.filter(({ description }) => !description?.trim()).map(({ name }) => name);

describe('a description', () => {
  it('has every type', () => {
    expect(types.length).toBeGreaterThan(100);
    expect(undescribed(types)).toEqual([]);
  });

  it('has every field, argument, input field and enum value', () => {
    const missing = types.flatMap((type) =>
      undescribed(members(type)).map((name) => `${type.name}.${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('is a sentence, with its full stop', () => {
    const all = types.flatMap((type) => [type, ...members(type)]);
    const odd = all.filter(({ description }) => !/^\S.*[.?…]$/s.test(description ?? ''));
    expect(odd.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
  });
});

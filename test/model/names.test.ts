// One name, one thing: ids, fields and types of the model meet nobody else’s.
import { describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import {
  edgeProperties,
  fieldOf,
  kindOfId,
  nodeProperties,
  prefixOf,
  relationsOf,
} from '../../src/model/kinds.js';
import { schema } from '../support/direct.js';

const kinds = Object.entries(graph.nodes);
const edges = Object.keys(graph.edges);
const twice = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);
const pascal = (edge: string): string =>
  edge.toLowerCase().replaceAll(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());

describe('names of the model', () => {
  it('prefixes of ids are unique, and lead back to their kind', () => {
    expect(twice(kinds.map(([kind]) => prefixOf(kind)))).toEqual([]);
    for (const [kind] of kinds) expect(kindOfId(graph, `${prefixOf(kind)}:x`)).toBe(kind);
    expect(kindOfId(graph, 'nothing:x')).toBeUndefined();
    expect(kindOfId(graph, 'drug')).toBeUndefined();
  });

  it('root fields are unique', () => {
    expect(twice(kinds.flatMap(([kind, { plural }]) => [fieldOf(kind), plural]))).toEqual([]);
  });

  it.each(kinds.map(([kind]) => kind))('fields of %s are unique', (kind) => {
    const relations = relationsOf(graph, kind).map(({ field }) => field);
    const properties = Object.keys(nodeProperties(graph, kind));
    expect(twice([...relations, ...properties, 'claims', '__typename'])).toEqual([]);
  });

  it.each(edges)('properties of %s leave the fields of a row alone', (edge) => {
    expect(
      twice([...Object.keys(edgeProperties(graph, edge)), 'node', 'cursor', 'claims']),
    ).toEqual([]);
  });

  it('filters have no property or relation named and, or, not', () => {
    const names = kinds.flatMap(([kind]) => [
      ...Object.keys(nodeProperties(graph, kind)),
      ...relationsOf(graph, kind).map(({ field }) => field),
    ]);
    expect(names.filter((name) => ['and', 'or', 'not'].includes(name))).toEqual([]);
  });

  it('GraphQL types are unique, whatever their capital letters', () => {
    const model = [
      ...kinds.map(([kind]) => kind),
      ...Object.keys(graph.vocabularies),
      ...[
        ...kinds.map(([kind]) => kind),
        ...edges.flatMap((edge) => [`${pascal(edge)}Out`, `${pascal(edge)}In`]),
      ].flatMap((name) => [`${name}Connection`, `${name}Edge`]),
      ...kinds.flatMap(([kind]) => [`${kind}Filter`, `${kind}RelationFilter`, `${kind}Order`]),
    ];
    expect(twice(model.map((name) => name.toLowerCase()))).toEqual([]);
    expect(twice(Object.keys(schema.getTypeMap()).map((name) => name.toLowerCase()))).toEqual([]);
  });

  it('property types are scalars or vocabularies of the model', () => {
    const known = new Set([
      'string',
      'int',
      'float',
      'boolean',
      ...Object.keys(graph.vocabularies),
    ]);
    const used = [
      ...kinds.flatMap(([kind]) => Object.values(nodeProperties(graph, kind))),
      ...edges.flatMap((edge) => Object.values(edgeProperties(graph, edge))),
    ];
    expect(used.map(({ type }) => type).filter((type) => !known.has(type))).toEqual([]);
  });

  it('edges lead between kinds of the model', () => {
    const names = Object.values(graph.edges)
      .flatMap(({ from, to }) => [from, to])
      .flat();
    expect(names.filter((name) => name !== 'any' && !(name in graph.nodes))).toEqual([]);
  });

  it('one property has one type on all kinds, so that an interface may ask for it', () => {
    const types = new Map<string, string>();
    for (const [kind] of kinds)
      for (const [name, { type, list }] of Object.entries(nodeProperties(graph, kind))) {
        const given = `${type}${list ? ' list' : ''}`;
        expect(`${kind}.${name}: ${types.get(name) ?? given}`).toBe(`${kind}.${name}: ${given}`);
        types.set(name, given);
      }
  });
});

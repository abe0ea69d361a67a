// Every kind of the model is in the schema: a node kind with its two root fields, an edge kind with its two directions.
import { GraphQLList, type GraphQLObjectType, getNamedType, isInterfaceType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import {
  edgeProperties,
  fieldOf,
  nodeProperties,
  sourcesOf,
  targetsOf,
} from '../../src/model/kinds.js';
import { schema } from '../support/direct.js';

const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType;
const fieldsOf = (name: string) => typeOf(name).getFields();
/** The type of the nodes that a connection field leads to. */
const targetOf = (type: string, field: string): string | undefined => {
  const connection = fieldsOf(type)[field]?.type;
  const nodes = connection && fieldsOf(getNamedType(connection).name)['nodes']?.type;
  return nodes && getNamedType(nodes).name;
};

describe.each(Object.entries(graph.nodes))('the node kind %s', (kind, { plural }) => {
  it('has a singular field, by id or by name', () => {
    const field = fieldsOf('Query')[fieldOf(kind)];
    expect(String(field?.type)).toBe(kind);
    expect(field?.args.map(({ name }) => name).sort()).toEqual(['id', 'name', 'view']);
  });

  it('has a plural field, a connection of its kind', () => {
    expect(targetOf('Query', plural)).toBe(kind);
    const args = fieldsOf('Query')[plural]?.args.map(({ name }) => name);
    expect(args).toEqual(expect.arrayContaining(['where', 'orderBy', 'first', 'after']));
  });

  it('has its properties, lists as lists, required ones never null, and is an Entity', () => {
    expect(
      typeOf(kind)
        .getInterfaces()
        .map(({ name }) => name),
    ).toContain('Entity');
    for (const [name, property] of Object.entries(nodeProperties(graph, kind))) {
      const type = fieldsOf(kind)[name]?.type;
      expect(String(type), `${kind}.${name}`).toMatch(property.list ? /^\[\w+!\]!$/ : /^\w+!?$/);
      if (!property.list) expect(String(type).endsWith('!'), name).toBe(property.required === true);
    }
  });
});

describe.each(Object.entries(graph.edges))('the edge kind %s', (kind, { fields }) => {
  const target = (kinds: readonly string[]) => (kinds.length === 1 ? kinds[0] : 'Entity');

  it.each(sourcesOf(graph, kind))('leads on from %s', (source) => {
    expect(targetOf(source, fields.out)).toBe(target(targetsOf(graph, kind)));
  });

  it.each(targetsOf(graph, kind))('leads back from %s', (source) => {
    expect(targetOf(source, fields.in)).toBe(target(sourcesOf(graph, kind)));
  });

  it('shows its properties on the rows of both connections, and its claims where it is a fact', () => {
    const [source, back] = [sourcesOf(graph, kind)[0] ?? '', targetsOf(graph, kind)[0] ?? ''];
    for (const [type, field] of [
      [source, fields.out],
      [back, fields.in],
    ] as const) {
      const connection = getNamedType(fieldsOf(type)[field]?.type ?? new GraphQLList(typeOf(type)));
      const row = getNamedType(fieldsOf(connection.name)['edges']?.type ?? connection).name;
      expect(Object.keys(fieldsOf(row))).toEqual(
        expect.arrayContaining(['node', 'cursor', ...Object.keys(edgeProperties(graph, kind))]),
      );
      const fact = !('provenance' in (graph.edges[kind as keyof typeof graph.edges] ?? {}));
      expect('claims' in fieldsOf(row)).toBe(fact);
      expect(typeOf(row).getInterfaces().some(isInterfaceType)).toBe(fact);
    }
  });
});

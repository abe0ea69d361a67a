// The JSON Schema of a curated file, derived from the model. Editors complete from it; loading checks with it.
import type { GraphModel, Properties, Property } from '../model/define.js';
import { correctable, nodeProperties, prefixOf, valuesOf } from '../model/kinds.js';

type Json = Readonly<Record<string, unknown>>;

const scalars: Readonly<Record<string, Json>> = {
  string: { type: 'string', minLength: 1 },
  int: { type: 'integer' },
  float: { type: 'number' },
  boolean: { type: 'boolean' },
};

/** Properties that loading sets itself; a curated file never does. */
const derived = new Set(['id', 'kind', 'claimIds', 'origin', 'basis', 'rule']);
/** Kinds that have a place of their own in a file, or are made from other entries. */
const elsewhere = new Set(['Claim', 'Passage', 'Reference', 'Source']);

const list = (items: Json): Json => ({ type: 'array', items, uniqueItems: true });
const idOf = (prefix: string): Json => ({
  type: 'string',
  pattern: `^${prefix}:[a-z0-9][a-z0-9.+/-]*$`,
});
const anyId = idOf('[a-z][a-z0-9-]*');
const coordinate: Json = {
  type: 'string',
  pattern: '^p[1-9][0-9]*\\.s[1-9][0-9]*(-[1-9][0-9]*)?$',
};
const at: Json = { anyOf: [coordinate, { ...list(coordinate), minItems: 1 }] };

function cell(model: GraphModel, property: Property): Json {
  const values = valuesOf(model, property);
  const one = values ? { enum: values } : scalars[property.type];
  const shape = property.list ? list(one ?? {}) : (one ?? {});
  return { description: property.description, ...shape };
}

const cells = (
  model: GraphModel,
  properties: Properties,
  left: ReadonlySet<string> = derived,
): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !left.has(name))
      .map(([name, property]) => [name, cell(model, property)]),
  );

/** What is right where the source certainly errs, property by property. */
function corrections(model: GraphModel, kind: string): Record<string, Json> {
  const names = correctable(model, kind);
  const all = cells(model, nodeProperties(model, kind), new Set());
  return {
    corrected: {
      description:
        'Properties as they should be, where the source certainly errs; the rest stays as printed.',
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: Object.fromEntries(names.map((name) => [name, all[name] ?? {}])),
    },
  };
}

function nodeSchema(model: GraphModel, kind: string): Json {
  const properties = { ...model.common, ...model.nodes[kind]?.properties };
  const extra: Record<string, Json> = { claims: list(idOf('claim')) };
  const optional: Record<string, Json> = corrections(model, kind);
  if (kind === 'Erratum') {
    Object.assign(extra, { at, affects: list(anyId) });
    optional['suggests'] = list(anyId);
  }
  if (kind === 'Contradiction') {
    const sides = { type: 'object', minProperties: 2, additionalProperties: list(idOf('claim')) };
    Object.assign(extra, { sides });
  }
  const required = Object.entries(properties)
    .filter(([name, property]) => property.required && !derived.has(name))
    .map(([name]) => name);
  return {
    type: 'object',
    description: model.nodes[kind]?.description,
    properties: { id: idOf(prefixOf(kind)), ...cells(model, properties), ...extra, ...optional },
    required: ['id', ...required, ...Object.keys(extra).filter((name) => name !== 'claims')],
    additionalProperties: false,
  };
}

const text: Json = { type: 'string', minLength: 1 };

/** The schema of dataset.yaml. */
export const headSchema: Json = {
  type: 'object',
  required: ['name', 'version'],
  additionalProperties: false,
  properties: { name: text, version: text },
};

/** The schema of a source.yaml. */
export const sourceSchema: Json = {
  type: 'object',
  required: ['id', 'name', 'summary', 'sections'],
  additionalProperties: false,
  properties: {
    id: idOf('source'),
    name: text,
    summary: text,
    uncarried: {
      description:
        'Numbers and citations that no claim carries, with the reason why that is right.',
      type: 'array',
      items: {
        type: 'object',
        required: ['paragraph', 'reason'],
        additionalProperties: false,
        properties: {
          paragraph: { type: 'integer', minimum: 1 },
          numbers: list({ type: 'number' }),
          references: list({ type: 'integer', minimum: 1 }),
          reason: text,
        },
      },
    },
    sections: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['path', 'paragraphs'],
        additionalProperties: false,
        properties: {
          path: text,
          paragraphs: {
            anyOf: [
              { type: 'integer', minimum: 1 },
              { type: 'string', pattern: '^[1-9][0-9]*-[1-9][0-9]*$' },
            ],
          },
        },
      },
    },
  },
};

/** The schema of a curated YAML file (JSON Schema, draft 7). */
export function seedSchema(model: GraphModel): Json {
  const kinds = Object.keys(model.nodes).filter((kind) => !elsewhere.has(kind));
  const edge = { enum: Object.keys(model.edges) };
  const claimCells = cells(model, model.nodes['Claim']?.properties ?? {}, new Set());
  const { subject: _s, predicate: _p, object: _o, evidenceLevel, ...own } = claimCells;
  const roles = Object.keys(model.vocabularies['AboutRole'] ?? {});
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A curated file of the graph',
    type: 'object',
    required: ['source'],
    additionalProperties: false,
    properties: {
      source: idOf('source'),
      nodes: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          kinds.map((kind) => [kind, { type: 'array', items: nodeSchema(model, kind) }]),
        ),
      },
      links: {
        description: 'Edges that hold by definition and stand on no claim.',
        type: 'array',
        items: { type: 'array', items: [anyId, edge, anyId], minItems: 3, maxItems: 3 },
      },
      claims: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'text', 'topic', 'origin', 'level'],
          additionalProperties: false,
          properties: {
            id: idOf('claim'),
            ...own,
            ...corrections(model, 'Claim'),
            level: evidenceLevel,
            at,
            refs: list({ type: 'integer', minimum: 1 }),
            xrefs: list({ type: 'string' }),
            says: {
              description: 'Subject, predicate and object of a claim without a typed edge.',
              type: 'array',
              items: [anyId, { type: 'string' }, { anyOf: [anyId, { type: 'null' }] }],
              minItems: 3,
              maxItems: 3,
            },
            facts: {
              type: 'array',
              items: {
                type: 'array',
                items: [anyId, edge, anyId, { type: 'object' }],
                minItems: 3,
                maxItems: 4,
              },
            },
            about: {
              type: 'object',
              additionalProperties: false,
              properties: Object.fromEntries(roles.map((role) => [role, list(anyId)])),
            },
          },
        },
      },
    },
  };
}

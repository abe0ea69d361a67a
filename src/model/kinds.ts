// Questions asked of any model: prefixes, field names, which properties a kind has, where an edge may go.
import type { EdgeKind, GraphModel, NodeKind, PathRule, Properties, Property } from './define.js';

/** The prefix of a kind’s ids: ResistanceMechanism gives resistance-mechanism. */
export const prefixOf = (kind: string): string =>
  kind.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/** The singular root field of a kind: ResistanceMechanism gives resistanceMechanism. */
export const fieldOf = (kind: string): string => kind[0]?.toLowerCase() + kind.slice(1);

/** An edge kind as a part of type names: RESISTS_VIA gives ResistsVia. */
export const pascalOf = (edge: string): string =>
  edge.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/** The kind an id belongs to, or undefined where its prefix is none of the model’s. */
export function kindOfId(model: GraphModel, id: string): string | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return Object.keys(model.nodes).find((kind) => prefixOf(kind) === prefix);
}

/** A node kind by name; asking for one that the model has not is a mistake of the program. */
export function nodeKind(model: GraphModel, kind: string): NodeKind {
  const found = model.nodes[kind];
  if (!found) throw new TypeError(`no node kind ${kind}`);
  return found;
}

/** An edge kind by name. */
export function edgeKind(model: GraphModel, kind: string): EdgeKind {
  const found = model.edges[kind];
  if (!found) throw new TypeError(`no edge kind ${kind}`);
  return found;
}

/** Every property of a node of this kind; a kind’s own declaration wins over the common one. */
export const nodeProperties = (model: GraphModel, kind: string): Properties => ({
  ...model.common,
  ...nodeKind(model, kind).properties,
});

/** Properties of a kind that may be printed wrong: its name, and what its nodes bear as facts. They may have a corrected twin. */
export function correctable(model: GraphModel, kind: string): readonly string[] {
  const { fact, properties } = nodeKind(model, kind);
  return ['name', ...Object.keys(properties).filter((name) => fact || properties[name]?.fact)];
}

/** Every property of an edge of this kind. */
export const edgeProperties = (model: GraphModel, kind: string): Properties => {
  const { provenance, properties } = edgeKind(model, kind);
  const id: Properties = model.fact['id'] ? { id: model.fact['id'] } : {};
  return provenance ? { ...id, ...properties } : { ...model.fact, ...properties };
};

const resolve = (model: GraphModel, kinds: readonly string[] | 'any'): readonly string[] =>
  kinds === 'any' ? Object.keys(model.nodes) : kinds;

/** The kinds an edge may start from. */
export const sourcesOf = (model: GraphModel, kind: string): readonly string[] =>
  resolve(model, edgeKind(model, kind).from);

/** The kinds an edge may lead to. */
export const targetsOf = (model: GraphModel, kind: string): readonly string[] =>
  resolve(model, edgeKind(model, kind).to);

/** Values of a closed vocabulary, or undefined where the property is a scalar. */
export const valuesOf = (model: GraphModel, property: Property): readonly string[] | undefined => {
  const vocabulary = model.vocabularies[property.type];
  return vocabulary && Object.keys(vocabulary);
};

/** A way from a kind to its neighbours, as one field. */
export interface Relation {
  readonly field: string;
  readonly edge: string;
  readonly direction: 'out' | 'in';
  readonly targets: readonly string[];
}

/** Every relation a node of this kind may have, in the model’s order. */
export function relationsOf(model: GraphModel, kind: string): readonly Relation[] {
  return Object.entries(model.edges).flatMap(([edge, { fields }]) => {
    const [sources, targets] = [sourcesOf(model, edge), targetsOf(model, edge)];
    const out: Relation = { field: fields.out, edge, direction: 'out', targets };
    const back: Relation = { field: fields.in, edge, direction: 'in', targets: sources };
    return [...(sources.includes(kind) ? [out] : []), ...(targets.includes(kind) ? [back] : [])];
  });
}

/** The kinds of edge that paths cross, each with its rule: those named, or all that assert something and wait for no name. */
export const pathKinds = (
  model: GraphModel,
  named: readonly string[] | null,
): readonly (PathRule & { readonly kind: string })[] =>
  Object.entries(model.edges).flatMap(([kind, { path, provenance }]) => {
    const crossed = named ? named.includes(kind) : !provenance && !path?.named;
    return path && crossed ? [{ kind, ...path }] : [];
  });

// The language in which the graph is declared, and the row types that follow from a declaration.
// It knows nothing of HER2; a graph of films is declared with the same words.

/** A closed vocabulary: each value with what it means. */
export type Vocabulary = Readonly<Record<string, string>>;

/** A property of a node or an edge. `type` is a scalar, or the name of a vocabulary. */
export interface Property {
  readonly type: string;
  readonly description: string;
  /** A list of values, never null; an empty one is not stored. */
  readonly list?: true;
  /** Present on every node or edge of the kind. */
  readonly required?: true;
  /** The value is a fact of a source: whoever bears it has to name its claims. */
  readonly fact?: true;
}

export type Properties = Readonly<Record<string, Property>>;

export interface NodeKind {
  readonly description: string;
  /** The name of the list field; the singular field is the kind with a small first letter. */
  readonly plural: string;
  /** A whole node is a fact (an outcome, an approval): it has to name its claims. */
  readonly fact?: true;
  readonly properties: Properties;
}

/** How a path from one node to another crosses an edge: read as words, and perhaps against its direction. */
export interface PathRule {
  /** The words from source to target, and those back: "binds", "is bound by". */
  readonly out: string;
  readonly in: string;
  /** It may be crossed from target to source too: what that says is as true, and leads to as few. */
  readonly backwards: boolean;
  /** Why it may, or may not. */
  readonly why: string;
  /** The property without which the words say too little, such as which way something is regulated. */
  readonly says?: string;
  /** No path crosses it unless the question names the kind. Provenance is so without saying it. */
  readonly named?: true;
}

type PathOptions = Pick<PathRule, 'says' | 'named'>;
const pathRule =
  (backwards: boolean) =>
  (out: string, back: string, why: string, options: PathOptions = {}): PathRule => ({
    out,
    in: back,
    backwards,
    why,
    ...options,
  });
/** A path crosses it from source to target alone. */
export const oneWay = pathRule(false);
/** A path crosses it in either direction. */
export const bothWays = pathRule(true);

export interface EdgeKind {
  /** What the field on a source node gives. */
  readonly description: string;
  /** What the field that leads back gives; the description where it says enough. */
  readonly inverse?: string;
  /** Kinds it may start from and lead to; `any` is every kind of the model. */
  readonly from: readonly string[] | 'any';
  readonly to: readonly string[] | 'any';
  /** The field on a source node that leads to the targets, and the one that leads back. */
  readonly fields: { readonly out: string; readonly in: string };
  /** How a path crosses it; without it no path does. */
  readonly path?: PathRule;
  /** A treatment at its source acts on its target, and so may stand in the way of what goes through there. */
  readonly blocks?: true;
  /** It records where knowledge comes from and asserts nothing itself: no claims, no polarity. */
  readonly provenance?: true;
  readonly properties: Properties;
}

/** How a model keeps what its facts stand on: `claimIds` of a node or an edge name nodes of this kind. */
export interface EvidenceModel {
  readonly kind: string;
  /** The edge from a claim to what it is about. */
  readonly about: string;
  /** The value of a fact's `polarity` that denies it. */
  readonly denial: string;
  /** Edges to wider things, such as a drug's class: what is said of those is not said of the narrower, and worth a hint. */
  readonly wider: readonly string[];
}

/** Two readings of one graph: an edge with a value in `property` holds in that view alone, and a property may have a twin. */
interface ViewModel {
  readonly property: string;
  readonly vocabulary: string;
  /** The view that a request has unless it says otherwise. */
  readonly standard: string;
  /** The view in which corrected twins are read. */
  readonly corrected: string;
}

/** A whole graph model. `common` are the properties of every node, `fact` those of every fact edge. */
export interface GraphModel {
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
  /** What each vocabulary is for. */
  readonly vocabularyWords?: Readonly<Record<string, string>>;
  readonly common: Properties;
  readonly fact: Properties;
  readonly nodes: Readonly<Record<string, NodeKind>>;
  readonly edges: Readonly<Record<string, EdgeKind>>;
  readonly evidence?: EvidenceModel;
  readonly views?: ViewModel;
  /** The edge from the narrower to the wider, by which a filter takes in all that is below a node. */
  readonly hierarchy?: string;
}

/** A part of a graph that is declared in a file of its own, and shown as one drawing. */
export interface Module {
  readonly description: string;
  readonly nodes: GraphModel['nodes'];
  readonly edges: GraphModel['edges'];
}

/** Keeps the literal types of a declaration, so that rows can be typed from it. */
export const defineGraph = <const M extends GraphModel>(model: M): M => model;

type Options = Omit<Property, 'type' | 'description'>;
const property =
  <const T extends string>(type: T) =>
  <const O extends Options = Record<never, never>>(description: string, options?: O) =>
    ({ type, description, ...(options as O) }) as const;

export const text = property('string');
export const integer = property('int');
export const decimal = property('float');
export const flag = property('boolean');
/** A property whose values come from a vocabulary of the model. */
export const term = <const V extends string, const O extends Options = Record<never, never>>(
  vocabulary: V,
  description: string,
  options?: O,
) => property(vocabulary)(description, options);

type Scalars = { string: string; int: number; float: number; boolean: boolean };
type ValueOf<M extends GraphModel, P extends Property> = P['type'] extends keyof Scalars
  ? Scalars[P['type']]
  : P['type'] extends keyof M['vocabularies']
    ? keyof M['vocabularies'][P['type']] & string
    : never;
type CellOf<M extends GraphModel, P extends Property> = P extends { list: true }
  ? readonly ValueOf<M, P>[]
  : P extends { required: true }
    ? ValueOf<M, P>
    : ValueOf<M, P> | null;
type RowOf<M extends GraphModel, P extends Properties> = {
  readonly [K in keyof P]: CellOf<M, P[K]>;
};

type NodeName<M extends GraphModel> = keyof M['nodes'] & string;
type EdgeName<M extends GraphModel> = keyof M['edges'] & string;

/** A node as the graph holds it: the common properties and those of its kind. */
export type NodeRow<M extends GraphModel, N extends NodeName<M>> = RowOf<M, M['common']> &
  RowOf<M, M['nodes'][N]['properties']>;

/** An edge as the graph holds it. */
export type EdgeRow<M extends GraphModel, E extends EdgeName<M>> = RowOf<
  M,
  M['edges'][E]['properties']
> &
  (M['edges'][E] extends { provenance: true } ? { readonly id: string } : RowOf<M, M['fact']>);

/** The name under which a node keeps a property's corrected form beside the printed one. */
export const twinOf = (property: string): string => `${property}Corrected`;

/** The label every node has besides its kind. */
export const baseLabel = 'Entity';

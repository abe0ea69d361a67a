// The same questions answered from plain nodes and edges: graphql-js executes the document itself, field by field.
// It shares the model and the cursor with the plugin, and none of its planning, printing or decoding.
import {
  buildASTSchema,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  parse,
  printSchema,
} from 'graphql';
import { type GraphModel, twinOf } from '../../src/model/define.js';
import { fieldOf, nodeProperties, type Relation, relationsOf } from '../../src/model/kinds.js';
import type { Dataset, GraphEdge, GraphNode, Values } from '../../src/seed/dataset.js';
import { idsOf, withoutPolarity } from './reference-absence.js';
import { edgeFiltered, type Filtered, fulfils, type Input } from './reference-filter.js';
import { type Key, orderOf, Page, Row } from './reference-page.js';
import { aggregate, facets } from './reference-summary.js';

type Args = Readonly<Record<string, Input>>;

/** Executes documents over a dataset. */
export class Reference {
  readonly #schema: GraphQLSchema;
  readonly #nodes: ReadonlyMap<string, GraphNode>;
  readonly #from: ReadonlyMap<string, GraphEdge[]>;
  readonly #to: ReadonlyMap<string, GraphEdge[]>;

  constructor(
    schema: GraphQLSchema,
    readonly model: GraphModel,
    readonly dataset: Dataset,
    readonly version: string,
  ) {
    // Printed and read again, the schema has the types and none of the resolvers.
    this.#schema = buildASTSchema(parse(printSchema(schema)));
    this.#nodes = new Map(dataset.nodes.map((node) => [node.id, node]));
    this.#from = groups(dataset.edges, ({ from }) => from);
    this.#to = groups(dataset.edges, ({ to }) => to);
  }

  /** What the document answers. */
  async answer(query: string, variableValues: Args): Promise<ExecutionResult> {
    return execute({
      schema: this.#schema,
      document: parse(query),
      variableValues,
      fieldResolver: this.#resolve,
      typeResolver: (value) => (value as GraphNode).kind,
    });
  }

  /** The view of each root field, by its response key: all that stands below it has the same. */
  readonly #views = new Map<string, string>();

  #viewOf({ path }: GraphQLResolveInfo): string {
    let root = path;
    while (root.prev) root = root.prev;
    return this.#views.get(String(root.key)) ?? '';
  }

  #relation = (node: GraphNode, field: string): Relation | undefined =>
    relationsOf(this.model, node.kind).find((each) => each.field === field);

  /** Rows across one relation of a node that hold in a view. */
  #rows(node: GraphNode, { edge: kind, direction }: Relation, view: string): Row[] {
    const edges = (direction === 'out' ? this.#from : this.#to).get(node.id) ?? [];
    return edges
      .filter((edge) => edge.kind === kind && (edge.properties['view'] ?? view) === view)
      .map((edge) => new Row(this.#node(direction === 'out' ? edge.to : edge.from), edge));
  }

  #node(id: string): GraphNode {
    const node = this.#nodes.get(id);
    if (!node) throw new TypeError(`no node ${id}`);
    return node;
  }

  /** A property in a view: in the corrected one its twin, where there is one. */
  #value({ properties }: GraphNode, name: string, view: string): unknown {
    const corrected = view === this.model.views?.corrected;
    return (corrected ? properties[twinOf(name)] : undefined) ?? properties[name];
  }

  #filtered(node: GraphNode, view: string): Filtered {
    return {
      value: (name) => this.#value(node, name, view),
      related: (field) => {
        const relation = this.#relation(node, field);
        return (
          relation &&
          this.#rows(node, relation, view).map((row) => ({
            node: this.#filtered(row.node, view),
            edge: row.edge?.properties ?? {},
          }))
        );
      },
      above: () => this.#above(node, view),
    };
  }

  #above(node: GraphNode, view: string): string[] {
    const wider = relationsOf(this.model, node.kind).find(
      ({ edge, direction }) => edge === this.model.hierarchy && direction === 'out',
    );
    const next = wider ? this.#rows(node, wider, view) : [];
    return [node.id, ...next.flatMap((row) => this.#above(row.node, view))];
  }

  readonly #resolve: GraphQLFieldResolver<unknown, unknown, Args> = (parent, args, _, info) => {
    const name = info.fieldName;
    if (info.parentType.name === 'Query') {
      const view = String(args['view'] ?? this.model.views?.standard);
      this.#views.set(String(info.path.key), view);
      return this.#root(name, args, view);
    }
    const view = this.#viewOf(info);
    if (parent instanceof Page) return this.#ofPage(parent, name, args, view);
    if (parent instanceof Row) return this.#ofRow(parent, name);
    if (['PageInfo', 'Facet', 'Aggregate', 'Absence'].includes(info.parentType.name))
      return (parent as Args)[name];
    const node = parent as GraphNode;
    const relation = this.#relation(node, name);
    if (relation)
      return this.#page(this.#rows(node, relation, view), args, view, { node, relation });
    if (name === 'claims') return this.#claims(node);
    const list = nodeProperties(this.model, node.kind)[name]?.list;
    return this.#value(node, name, view) ?? (list ? [] : null);
  };

  #root(name: string, args: Args, view: string): unknown {
    const kinds = Object.entries(this.model.nodes);
    const many = kinds.find(([, { plural }]) => plural === name)?.[0];
    const all = (kind: string) => this.dataset.nodes.filter((node) => node.kind === kind);
    if (many) {
      const rows = all(many).map((node) => new Row(node, null));
      return this.#page(rows, args, view, null);
    }
    const one = kinds.find(([kind]) => fieldOf(kind) === name)?.[0];
    if (!one) throw new TypeError(`the reference does not answer ${name}`);
    const wanted = String(args['name']).trim().toLowerCase();
    return all(one).find(({ id, properties }) => {
      if (args['id'] !== undefined) return id === args['id'];
      const { name, synonyms = [], misprints = [] } = properties;
      return [name, synonyms, misprints]
        .flat()
        .some((each) => String(each).toLowerCase() === wanted);
    });
  }

  #page(
    rows: readonly Row[],
    { where, orderBy, basis, origins, edge: edgeWhere, distinct, ...cut }: Args,
    view: string,
    owner: Owner | null,
  ): Page {
    const order = orderOf(orderBy);
    const among = (list: Input, value: unknown) =>
      list == null || (list as unknown[]).includes(value);
    const kept = rows.filter(
      ({ node, edge }) =>
        among(basis, edge?.properties['basis']) &&
        among(origins, edge?.properties['origin']) &&
        fulfils(edgeWhere, edgeFiltered(edge?.properties ?? {})) &&
        fulfils(where, this.#filtered(node, view)),
    );
    const once = distinct === true ? firstEdges(kept) : kept;
    const sorted = once.map(({ node, edge }) => {
      const values = order.map(({ property }): Key => {
        const relation = this.#relation(node, property);
        if (relation) return this.#rows(node, relation, view).length;
        return (this.#value(node, property, view) ?? null) as Key;
      });
      return new Row(node, edge, values, order);
    });
    const narrowing = {
      where,
      edge: edgeWhere,
      kept: (row: Row) =>
        among(basis, row.edge?.properties['basis']) &&
        among(origins, row.edge?.properties['origin']),
    };
    return new Page(sorted, order, { ...cut, version: this.version }, () =>
      this.#absence(rows, narrowing, owner, view),
    );
  }

  #ofPage(page: Page, name: string, args: Args, view: string): unknown {
    const values = (property: Input) =>
      page.all.map(({ node }) => {
        const list = nodeProperties(this.model, node.kind)[String(property)]?.list;
        return this.#value(node, String(property), view) ?? (list ? [] : null);
      });
    if (name === 'facets') return facets(values(args['by']), Number(args['first']));
    if (name === 'aggregate') return aggregate(values(args['of']));
    if (name === 'absence') return page.totalCount > 0 ? null : page.absence();
    return page[name as 'edges' | 'nodes' | 'pageInfo' | 'totalCount'];
  }

  #absence(rows: readonly Row[], narrowing: Narrowing, owner: Owner | null, view: string): unknown {
    const unknown = idsOf(narrowing.where).filter((id) => !this.#nodes.has(id));
    const denied = this.#denied(rows, narrowing, owner, view);
    const none = owner ? this.#none(owner) : [];
    const denials = [...new Set([...denied, ...none])].sort();
    const widerIds = owner ? this.#wider(owner, view) : [];
    const face =
      unknown.length > 0
        ? 'NO_SUCH_ID'
        : denials.length > 0
          ? 'STATED'
          : rows.length > 0
            ? 'NARROWED'
            : widerIds.length > 0
              ? 'SAID_OF_WIDER'
              : 'NOT_DISCUSSED';
    const nodes = (ids: readonly string[]) => ids.map((id) => this.#node(id));
    return { face, claims: nodes(denials), wider: nodes(widerIds), unknown };
  }

  /** Claims of rows that fulfil the filter but for its polarity, and are denied. */
  #denied(
    rows: readonly Row[],
    { where, edge, kept }: Narrowing,
    owner: Owner | null,
    view: string,
  ): string[] {
    const [looseWhere, looseEdge] = [withoutPolarity(where), withoutPolarity(edge)];
    const asked = JSON.stringify([looseWhere, looseEdge]) !== JSON.stringify([where, edge]);
    if (!asked || (owner && this.model.edges[owner.relation.edge]?.provenance)) return [];
    const denies = (values: Values | undefined) =>
      values?.['polarity'] === this.model.evidence?.denial;
    return rows.flatMap((row) => {
      const values = row.edge?.properties ?? {};
      if (!kept(row) || !fulfils(looseEdge, edgeFiltered(values))) return [];
      if (!fulfils(looseWhere, this.#filtered(row.node, view))) return [];
      const denying = denies(values)
        ? values
        : denies(row.node.properties)
          ? row.node.properties
          : {};
      return [...((denying['claimIds'] ?? []) as readonly string[])];
    });
  }

  /** Claims that say of a node that it has none. */
  #none({ node, relation }: Owner): string[] {
    if (this.model.edges[relation.edge]?.provenance) return [];
    return (this.#to.get(node.id) ?? []).flatMap((edge) => {
      if (edge.kind !== this.model.evidence?.about) return [];
      const { subject, predicate, object } = this.#node(edge.from).properties;
      const says = subject === node.id && predicate === relation.edge && object === undefined;
      return says ? edge.from : [];
    });
  }

  /** Wider things, up to four steps away, that have what the node has not. */
  #wider({ node, relation }: Owner, view: string): string[] {
    if (this.model.edges[relation.edge]?.provenance) return [];
    const wider = this.model.evidence?.wider ?? [];
    let reached = new Set([node.id]);
    const found = new Set<string>();
    for (let step = 0; step < 4; step++) {
      const next = [...reached].flatMap((id) =>
        (this.#from.get(id) ?? []).flatMap((edge) =>
          wider.includes(edge.kind) && (edge.properties['view'] ?? view) === view ? edge.to : [],
        ),
      );
      reached = new Set(next);
      for (const id of reached)
        if (this.#rows(this.#node(id), relation, view).length > 0) found.add(id);
    }
    return [...found].sort();
  }

  #ofRow(row: Row, name: string): unknown {
    const { node, edge } = row;
    if (name === 'node') return node;
    if (name === 'cursor') return row.cursor(this.version);
    if (name === 'claims') return edge && this.#claims(edge);
    return edge?.properties[name] ?? (name === 'claimIds' ? [] : null);
  }

  #claims({ properties }: GraphNode | GraphEdge): GraphNode[] {
    const ids = (properties['claimIds'] ?? []) as readonly string[];
    return [...ids].sort().map((id) => this.#node(id));
  }
}

/** A node and the relation that a list follows from it. */
interface Owner {
  readonly node: GraphNode;
  readonly relation: Relation;
}

/** What narrows a list: filters, and conditions on the edges by arguments of their own. */
interface Narrowing {
  readonly where: Input;
  readonly edge: Input;
  readonly kept: (row: Row) => boolean;
}

/** Each node once, with the first of its edges by id. */
function firstEdges(rows: readonly Row[]): Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const known = first.get(row.node.id)?.edge?.id;
    if (known === undefined || (row.edge && row.edge.id < known)) first.set(row.node.id, row);
  }
  return [...first.values()];
}

function groups<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const same = found.get(key(item));
    if (same) same.push(item);
    else found.set(key(item), [item]);
  }
  return found;
}

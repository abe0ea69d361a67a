// The same questions answered from plain nodes and edges: graphql-js executes the document itself, field by field.
// It shares the model and the cursor with the plugin, and none of its planning, printing or decoding.
import {
  buildASTSchema,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  printSchema,
} from 'graphql';
import type { GraphModel } from '../../src/model/define.js';
import { fieldOf, nodeProperties, relationsOf } from '../../src/model/kinds.js';
import { encodeCursor } from '../../src/plugin/cursor.js';
import type { Dataset, GraphEdge, GraphNode } from '../../src/seed/dataset.js';
import { fulfils, type Input } from './reference-filter.js';
import { orderOf, Page, Row } from './reference-page.js';

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

  /** Rows across one relation of a node, as the model names it; undefined where it has no such relation. */
  rows(node: GraphNode, field: string): Row[] | undefined {
    const relation = relationsOf(this.model, node.kind).find((each) => each.field === field);
    if (!relation) return undefined;
    const { edge: kind, direction } = relation;
    const edges = (direction === 'out' ? this.#from : this.#to).get(node.id) ?? [];
    return edges
      .filter((edge) => edge.kind === kind)
      .map((edge) => new Row(this.#node(direction === 'out' ? edge.to : edge.from), edge));
  }

  #node(id: string): GraphNode {
    const node = this.#nodes.get(id);
    if (!node) throw new TypeError(`no node ${id}`);
    return node;
  }

  readonly #resolve: GraphQLFieldResolver<unknown, unknown, Args> = (parent, args, _, info) => {
    const name = info.fieldName;
    if (info.parentType.name === 'Query') return this.#root(name, args);
    if (parent instanceof Page)
      return parent[name as 'edges' | 'nodes' | 'pageInfo' | 'totalCount'];
    if (parent instanceof Row) return this.#ofRow(parent, name);
    if (info.parentType.name === 'PageInfo') return (parent as Args)[name];
    const node = parent as GraphNode;
    const rows = this.rows(node, name);
    if (rows) return this.#page(rows, args);
    if (name === 'claims') return this.#claims(node);
    const list = nodeProperties(this.model, node.kind)[name]?.list;
    return node.properties[name] ?? (list ? [] : null);
  };

  #root(name: string, args: Args): unknown {
    const kinds = Object.entries(this.model.nodes);
    const many = kinds.find(([, { plural }]) => plural === name)?.[0];
    const all = (kind: string) => this.dataset.nodes.filter((node) => node.kind === kind);
    if (many)
      return this.#page(
        all(many).map((node) => new Row(node, null)),
        args,
      );
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

  #page(rows: readonly Row[], { where, orderBy, first, after, basis, origins }: Args): Page {
    const order = orderOf(orderBy);
    const among = (list: Input, value: unknown) =>
      list == null || (list as unknown[]).includes(value);
    const kept = rows.filter(
      ({ node, edge }) =>
        among(basis, edge?.properties['basis']) &&
        among(origins, edge?.properties['origin']) &&
        fulfils(where, node, (each, field) => this.rows(each, field)?.map((row) => row.node)),
    );
    const position = { after: after as string | null, version: this.version };
    return new Page(kept, order, (first as number | null) ?? 100, position);
  }

  #ofRow({ node, edge, order }: Row, name: string): unknown {
    if (name === 'node') return node;
    if (name === 'cursor') {
      const values = order.map(
        ({ property }) => (node.properties[property] ?? null) as string | null,
      );
      return encodeCursor(this.version, order, { values, id: node.id, edgeId: edge?.id ?? null });
    }
    if (name === 'claims') return edge && this.#claims(edge);
    return edge?.properties[name] ?? (name === 'claimIds' ? [] : null);
  }

  #claims({ properties }: GraphNode | GraphEdge): GraphNode[] {
    const ids = (properties['claimIds'] ?? []) as readonly string[];
    return [...ids].sort().map((id) => this.#node(id));
  }
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

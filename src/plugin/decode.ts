// From positional lists to the answer itself: the mirror of print.ts, written once for a plan as a function of its own.
// Objects have the response keys of the document, in its order; nothing is left to be resolved.
import type { GraphQLOutputType } from 'graphql';
import { encodeCursor } from './cursor.js';
import {
  type ColumnNodeSlot,
  type EdgeShape,
  type MapShape,
  type MapsSlot,
  type NodeShape,
  type OrderKey,
  onlyRows,
  type Page,
  type Plan,
  type Position,
  type RefSlot,
  type RowsShape,
  type Shown,
  type Slot,
  wantsCount,
  wantsCursors,
  wantsRows,
} from './plan.js';
import { type Decoded, Source } from './source.js';
import { kindKey } from './types.js';

/** What a statement's rows mean, for the version of the data that cursors name. */
export type Decode = (rows: readonly unknown[], version: string) => Decoded;

/** The decoder of a plan whose field has this type. */
export function decoderOf(plan: Plan, type: GraphQLOutputType): Decode {
  const writer = new Writer();
  return writer.source.compile(writer.source.required(type, writer.answer(plan)));
}

/** Where the parts of an object are found: an expression for what a response key shows. */
type Find = (shown: Shown) => string;

const cursorOf =
  (order: readonly OrderKey[]) =>
  (version: string, [id, edgeId, ...values]: [string, string | null, ...Position['values']]) =>
    encodeCursor(version, order, { id, edgeId, values });

class Writer {
  readonly source = new Source();

  answer(plan: Plan): string {
    switch (plan.kind) {
      case 'one':
        return `${this.node(plan.shape)}(rows.length === 0 ? null : rows[0])`;
      case 'page':
        return onlyRows(plan.page)
          ? `${this.connection(plan.page, () => '0')}(rows)`
          : `${this.page(plan.page)}(rows[0])`;
      case 'groups':
        return this.traversal(plan.rows, 'rows');
      case 'traversal':
        return this.traversal(plan.rows, plan.gives);
      default:
        return plan satisfies never;
    }
  }

  object(shows: readonly Shown[], find: Find, hidden?: string): string {
    return this.source.object(
      shows.map((shown) => [shown.key, this.shown(shown, find)]),
      hidden,
    );
  }

  shown(shown: Shown, find: Find): string {
    switch (shown.kind) {
      case 'typename':
        return JSON.stringify(shown.name);
      case 'foreign':
        return 'bad(null)';
      case 'property': {
        const found = find(shown);
        const value = shown.rounded ? `digits(${found})` : found;
        return this.source.value(shown.type, shown.list ? `(${value} ?? [])` : value);
      }
      case 'cursor':
      case 'totalCount':
        return this.source.value(shown.type, find(shown));
      case 'slot':
        return this.source.required(shown.type, find(shown));
      default:
        return shown satisfies never;
    }
  }

  /** Values by the names of properties; slots by functions over the cells after those. */
  cells(properties: readonly string[], slots: readonly string[], start: number): Find {
    return (shown) => {
      if (shown.kind === 'property') return `c[${start + properties.indexOf(shown.property)}]`;
      const index = shown.kind === 'slot' ? shown.index : 0;
      return `${slots[index]}(c[${start + properties.length + index}])`;
    };
  }

  /** A function from the cells of a node, or null, to the node. */
  node({ properties, slots, shows, several, abstract }: NodeShape): string {
    const find = this.cells(
      properties,
      slots.map((slot) => this.slot(slot)),
      several ? 1 : 0,
    );
    // graphql-js asks the node for its kind, where it has to complete what an interface gives.
    const key = abstract ? this.source.constant(kindKey) : null;
    const objects = Object.entries(shows).map(([kind, shown]) => {
      const name = JSON.stringify(kind);
      return [name, this.object(shown, find, key === null ? '' : `[${key}]: ${name}, `)] as const;
    });
    const body = several
      ? `switch (c[0]) { ${objects.map(([kind, object]) => `case ${kind}: return ${object};`).join(' ')} default: return bad(null); }`
      : `return ${objects[0]?.[1] ?? 'bad(null)'};`;
    return this.source.function('c', `if (c == null) return null; ${body}`);
  }

  slot(slot: Slot | MapsSlot | ColumnNodeSlot): string {
    switch (slot.kind) {
      case 'relation':
        return this.page(slot.page);
      case 'ref':
        return this.ref(slot);
      case 'maps':
        return this.maps(slot);
      case 'columnNode':
        return this.node(slot.shape);
      default:
        return slot satisfies never;
    }
  }

  ref({ list, shape }: RefSlot): string {
    const node = this.node(shape);
    return list
      ? this.source.function('c', `return list(c, (cell) => must(${node}(cell)));`)
      : node;
  }

  maps({ shape, first }: MapsSlot): string {
    const map = this.map(shape);
    return first
      ? this.source.function('c', `return c.length === 0 ? null : ${map}(c[0]);`)
      : this.source.function('c', `return list(c, ${map});`);
  }

  map({ properties, slots, shows }: MapShape): string {
    const find = this.cells(
      properties,
      slots.map((slot) => this.slot(slot)),
      0,
    );
    return this.source.function('c', `return ${this.object(shows, find)};`);
  }

  /** An edge: its properties, then its slots, then the node for each response key that leads to it. */
  edge({ properties, slots, nodes, shows }: EdgeShape): string {
    const made = [...slots.map((slot) => this.slot(slot)), ...nodes.map((each) => this.node(each))];
    const cell = this.cells(properties, made, 0);
    const find: Find = (shown) => {
      if (shown.kind === 'cursor') return 'cursor';
      return cell(
        shown.kind === 'slot' && shown.of === 'nodes'
          ? { ...shown, index: slots.length + shown.index }
          : shown,
      );
    };
    return this.source.function('c, cursor', `return ${this.object(shows, find)};`);
  }

  /** Cells in the order of print: the rows, their count, why they are none, facets, aggregates; each where it is asked for. */
  page(page: Page): string {
    const rows = wantsRows(page) ? 1 : 0;
    const start = rows + (wantsCount(page) ? 1 : 0);
    const absence = page.absence.map((shape) => this.map(shape));
    const facets = page.facets.map(({ shows }) => {
      const facet: Readonly<Record<string, string>> = {
        value: '(x[0] == null ? null : String(x[0]))',
        count: 'x[1]',
      };
      return this.source.function(
        'c',
        `return list(c, (x) => (${this.object(shows, byName(facet))}));`,
      );
    });
    const aggregates = page.aggregates.map(({ shows }) =>
      this.source.function('c', `return ${this.object(shows, byName(aggregate))};`),
    );
    const summary: Find = (shown) => {
      if (shown.kind === 'totalCount') return `c[${rows}]`;
      if (shown.kind !== 'slot') return 'bad(null)';
      const { of, index } = shown;
      if (of === 'absence')
        return `(c[${start + index}] == null ? null : ${absence[index]}(c[${start + index}]))`;
      if (of === 'facets') return `${facets[index]}(c[${start + absence.length + index}])`;
      return `${aggregates[index]}(c[${start + absence.length + facets.length + index}])`;
    };
    if (rows === 0) return this.source.function('c', `return ${this.object(page.shows, summary)};`);
    const connection = this.connection(page, summary);
    return this.source.function('c', `return ${connection}(c[0], c);`);
  }

  /** A function from a page's rows (and its cells, for what is said of the whole list) to the connection. */
  connection(page: Page, summary: Find): string {
    const { nodes, edges, pageInfo, size, backward, order } = page;
    const start = wantsCursors(page) ? 1 : 0;
    const cursor = `${this.source.constant(cursorOf(order))}(version, row[0])`;
    const made = [...nodes.map((each) => this.node(each)), ...edges.map((each) => this.edge(each))];
    const item = (index: number): string => `row[${start + index}]`;
    const find: Find = (shown) => {
      if (shown.kind !== 'slot') return summary(shown);
      const { of, index } = shown;
      if (of === 'nodes') return `list(page, (row) => must(${made[index]}(${item(index)})))`;
      if (of === 'edges') {
        const at = nodes.length + index;
        const own = edges[index]?.shows.some(({ kind }) => kind === 'cursor') ? cursor : 'null';
        return `list(page, (row) => ${made[at]}(${item(at)}, ${own}))`;
      }
      if (of !== 'pageInfo') return summary(shown);
      const end = (row: string): string =>
        `(page.length === 0 ? null : ((row) => ${cursor})(${row}))`;
      return this.object(
        pageInfo[index] ?? [],
        byName({
          hasNextPage: backward ? String(page.before !== null) : 'more',
          hasPreviousPage: backward ? 'more' : String(page.after !== null),
          startCursor: end('page[0]'),
          endCursor: end('page[page.length - 1]'),
        }),
      );
    };
    // The row that was looked at ahead is no part of the page.
    const cut = backward ? `all.slice(all.length - ${size})` : `all.slice(0, ${size})`;
    return this.source.function(
      'all, c',
      `const more = all.length > ${size}; const page = more ? ${cut} : all; return ${this.object(page.shows, find)};`,
    );
  }

  /** A function from the rows of a statement to one list of rows of a traversal. */
  rows({ bucket, columns, slots, shows }: RowsShape, index: number): string {
    const find = this.cells(
      columns,
      slots.map((slot) => this.slot(slot)),
      bucket ? 1 : 0,
    );
    const row = this.source.function('c', `return ${this.object(shows, find)};`);
    const kept = bucket
      ? `.filter((c) => ${this.source.constant(bucket.values)}.includes(String(c[0])))`
      : '';
    return this.source.function(
      'rows',
      `return rows.map((row) => row[${index}])${kept}.map(${row});`,
    );
  }

  traversal(shapes: readonly RowsShape[], gives: readonly Shown[] | 'rows' | 'first'): string {
    const lists = shapes.map((shape, index) => `${this.rows(shape, index)}(rows)`);
    if (gives === 'rows') return `${lists[0]}`;
    if (gives === 'first') return `(${lists[0]}[0] ?? null)`;
    return this.object(gives, (shown) =>
      shown.kind === 'slot' ? (lists[shown.index] ?? '') : 'bad(null)',
    );
  }
}

const aggregate: Readonly<Record<string, string>> = Object.fromEntries(
  ['count', 'min', 'max', 'mean', 'median'].map((name, index) => [name, `c[${index}]`]),
);

/** Expressions by the names of properties. */
const byName =
  (expressions: Readonly<Record<string, string>>): Find =>
  (shown) =>
    (shown.kind === 'property' ? expressions[shown.property] : undefined) ?? 'bad(null)';

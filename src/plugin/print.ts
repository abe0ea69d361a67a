// From a plan to one statement. Rows are positional lists, in the order in which decode.ts reads them.
import { identifier } from '../cypher/escape.js';
import type { Statement } from '../cypher/statement.js';
import { baseLabel } from '../model/define.js';
import { Names } from './names.js';
import {
  type ColumnNodeSlot,
  looksAhead,
  type MapsSlot,
  type NodeShape,
  type OrderKey,
  type Page,
  type Plan,
  type RefSlot,
  type RelationSlot,
  wantsCursors,
  wantsRows,
} from './plan.js';
import { pattern, printAfter, printConditions, printPredicate } from './predicate.js';

/** Text that fills a slot's variables, those variables, and the cell that gives the slot's value. */
interface Part {
  readonly calls: readonly string[];
  readonly variables: readonly string[];
  readonly cell: string;
}

/** Where a slot finds what it starts from: the variable to import, and how one of its values is written. */
interface Owner {
  readonly variable: string;
  readonly value: (property: string) => string;
}

const owner = (variable: string): Owner => ({
  variable,
  value: (property) => `${variable}.${identifier(property)}`,
});
const column = (name: string): Owner => ({ variable: identifier(name), value: identifier });

const join = (parts: readonly Part[], cells: readonly string[] = []): Part => ({
  calls: parts.flatMap(({ calls }) => calls),
  variables: parts.flatMap(({ variables }) => variables),
  cell: `[${[...cells, ...parts.map(({ cell }) => cell)].join(', ')}]`,
});

const indent = (text: string): string => text.replaceAll(/^/gm, '  ');
const call = (imports: string, lines: readonly string[]): string =>
  `CALL (${imports}) {\n${indent(lines.join('\n'))}\n}`;

class Printer {
  readonly names = new Names();

  node(shape: NodeShape, variable: string): Part {
    const cells = shape.properties.map((property) => `${variable}.${identifier(property)}`);
    const slots = shape.slots.map((slot) =>
      slot.kind === 'relation' ? this.relation(slot, variable) : this.ref(slot, owner(variable)),
    );
    return join(slots, shape.byKind ? [`${variable}.kind`, ...cells] : cells);
  }

  relation(slot: RelationSlot, parent: string): Part {
    const { page, conditions } = slot;
    const match = (): { node: string; edge: string; lines: string[] } => {
      const [node, edge] = [this.names.variable('n'), this.names.variable('r')];
      const label = page.labels?.length === 1 ? `:${identifier(page.labels[0] ?? '')}` : '';
      const where = printConditions(this.names, edge, conditions);
      return {
        node,
        edge,
        lines: this.match(page, pattern(parent, edge, slot, node + label), node, where),
      };
    };
    return this.page(page, parent, match);
  }

  /** MATCH with the page's own filter. */
  match(page: Page, path: string, node: string, conditions: readonly string[]): string[] {
    const where = page.where ? [printPredicate(this.names, node, page.where)] : [];
    const all = [...conditions, ...where];
    return [`MATCH ${path}`, ...(all.length > 0 ? [`WHERE ${all.join(' AND ')}`] : [])];
  }

  page(
    page: Page,
    imports: string,
    match: () => { node: string; edge: string | null; lines: string[] },
  ): Part {
    const parts: Part[] = [];
    if (wantsRows(page)) {
      const [rows, { lines, row }] = [this.names.variable('s'), this.rows(page, match())];
      const body = call(imports, [...lines, `RETURN collect(${row}) AS ${rows}`]);
      parts.push({ calls: [body], variables: [rows], cell: rows });
    }
    if (page.totalCount.length > 0) {
      const [count, { node, lines }] = [this.names.variable('c'), match()];
      const body = call(imports, [...lines, `RETURN count(${node}) AS ${count}`]);
      parts.push({ calls: [body], variables: [count], cell: count });
    }
    return join(parts);
  }

  /** The page is cut before anything is nested, and sorted again after it. */
  rows(
    page: Page,
    { node, edge, lines }: { node: string; edge: string | null; lines: string[] },
  ): { lines: string[]; row: string } {
    const order = `ORDER BY ${this.order(page.order, node, edge)}`;
    const parts = [
      ...page.nodes.map(({ shape }) => this.node(shape, node)),
      ...page.edges.map((shape) =>
        join(
          [
            ...shape.slots.map((slot) => this.ref(slot, owner(edge ?? node))),
            ...shape.nodes.map((each) => this.node(each.shape, node)),
          ],
          shape.properties.map((property) => `${edge ?? node}.${identifier(property)}`),
        ),
      ),
    ];
    const keys = page.order.map(({ property }) => `${node}.${identifier(property)}`);
    const ids = [`${node}.id`, edge === null ? 'null' : `${edge}.id`];
    const cursor = wantsCursors(page) ? [`[${[...ids, ...keys].join(', ')}]`] : [];
    const { calls, variables, cell } = join(parts, cursor);
    const kept = edge === null ? [node] : [node, edge];
    const after = page.after ? printAfter(this.names, node, edge, page.order, page.after) : null;
    const limit = this.names.value(page.first + (looksAhead(page) ? 1 : 0));
    return {
      lines: [
        ...lines,
        ...(after ? [`WITH ${kept.join(', ')} WHERE ${after}`] : []),
        `WITH ${kept.join(', ')} ${order} LIMIT ${limit}`,
        ...calls,
        ...(calls.length > 0 ? [`WITH ${[...kept, ...variables].join(', ')} ${order}`] : []),
      ],
      row: cell,
    };
  }

  order(keys: readonly OrderKey[], node: string, edge: string | null): string {
    const own = keys.map(
      ({ property, direction }) =>
        `${node}.${identifier(property)}${direction === 'DESC' ? ' DESC' : ''}`,
    );
    // Equal rows stand by their ids, so that there is one order only.
    const ids = keys.some(({ property }) => property === 'id') ? [] : [`${node}.id`];
    return [...own, ...ids, ...(edge === null ? [] : [`${edge}.id`])].join(', ');
  }

  ref(slot: RefSlot, { variable, value }: Owner): Part {
    const [node, result] = [this.names.variable('n'), this.names.variable('s')];
    const label = identifier(slot.label === '' ? baseLabel : slot.label);
    const { calls, variables, cell } = this.node(slot.shape, node);
    const from = value(slot.property);
    const item = this.names.variable('i');
    const find = slot.list
      ? [`UNWIND ${from} AS ${item}`, `MATCH (${node}:${label} {id: ${item}})`]
      : [`MATCH (${node}:${label} {id: ${from}})`];
    const lines = [
      ...find,
      ...calls,
      `WITH ${[node, ...variables].join(', ')} ORDER BY ${node}.id`,
      slot.list
        ? `RETURN collect(${cell}) AS ${result}`
        : `RETURN head(collect(${cell})) AS ${result}`,
    ];
    return { calls: [call(variable, lines)], variables: [result], cell: result };
  }

  maps(slot: MapsSlot, { variable, value }: Owner): Part {
    const [list, index, map, result] = ['l', 'i', 'm', 's'].map((prefix) =>
      this.names.variable(prefix),
    ) as [string, string, string, string];
    const slots = slot.shape.slots.map((each) => this.inner(each, owner(map)));
    const { calls, variables, cell } = join(slots, slot.shape.properties.map(owner(map).value));
    const lines = [
      `WITH ${value(slot.property)} AS ${list}`,
      `UNWIND range(0, size(${list}) - 1) AS ${index}`,
      `WITH ${index}, ${list}[${index}] AS ${map}`,
      ...calls,
      `WITH ${[index, map, ...variables].join(', ')} ORDER BY ${index}`,
      `RETURN collect(${cell}) AS ${result}`,
    ];
    return { calls: [call(variable, lines)], variables: [result], cell: result };
  }

  inner(slot: RefSlot | MapsSlot, from: Owner): Part {
    return slot.kind === 'ref' ? this.ref(slot, from) : this.maps(slot, from);
  }

  columnNode(slot: ColumnNodeSlot): Part {
    const variable = identifier(slot.column);
    const { calls, variables, cell } = this.node(slot.shape, variable);
    return { calls, variables, cell: `CASE WHEN ${variable} IS NULL THEN null ELSE ${cell} END` };
  }
}

/** Prints a plan as one statement with one column, `row`. */
export function printPlan(plan: Plan): Statement {
  const printer = new Printer();
  const statement = (lines: readonly string[], params = {}): Statement => ({
    text: lines.join('\n'),
    params: { ...params, ...printer.names.params },
  });
  switch (plan.kind) {
    case 'one': {
      const node = printer.names.variable('n');
      const label = identifier(plan.label ?? baseLabel);
      const find =
        'id' in plan.by
          ? [`MATCH (${node}:${label} {id: ${printer.names.value(plan.by.id)}})`]
          : byName(printer.names, node, label, plan.by.name);
      const { calls, variables, cell } = printer.node(plan.shape, node);
      return statement([
        ...find,
        ...calls,
        `WITH ${[node, ...variables].join(', ')}`,
        `RETURN ${cell} AS row`,
      ]);
    }
    case 'page': {
      const label = identifier(plan.page.labels?.[0] ?? baseLabel);
      const match = () => {
        const node = printer.names.variable('n');
        return {
          node,
          edge: null,
          lines: printer.match(plan.page, `(${node}:${label})`, node, []),
        };
      };
      if (plan.page.totalCount.length > 0) {
        const { calls, cell } = printer.page(plan.page, '', match);
        return statement([...calls, `RETURN ${cell} AS row`]);
      }
      // One record a row: quicker over the wire than one record with a list.
      const { lines, row } = printer.rows(plan.page, match());
      return statement([...lines, `RETURN ${row} AS row`]);
    }
    case 'traversal': {
      const parts = plan.rows.map(({ bucket, columns, slots }) => {
        const inner = slots.map((slot) =>
          slot.kind === 'columnNode'
            ? printer.columnNode(slot)
            : printer.inner(slot, column(slot.property)),
        );
        return join(inner, [...(bucket ? [bucket.column] : []), ...columns].map(identifier));
      });
      const { calls, variables, cell } = join(parts);
      const columns = [
        ...new Set([
          'rank',
          ...plan.rows.flatMap((rows) => [
            ...(rows.bucket ? [rows.bucket.column] : []),
            ...rows.columns,
            ...rows.slots.flatMap((slot) => (slot.kind === 'columnNode' ? [slot.column] : [])),
          ]),
        ]),
      ];
      return statement(
        [
          `CALL () {\n${indent(plan.text)}\n}`,
          ...calls,
          `WITH ${[...columns.map(identifier), ...variables].join(', ')} ORDER BY rank`,
          `RETURN ${cell} AS row`,
        ],
        plan.params,
      );
    }
    default:
      return plan satisfies never;
  }
}

function byName(names: Names, node: string, label: string, name: string): string[] {
  const value = names.value(name.trim().toLowerCase());
  const among = (property: string): string =>
    `any(i IN ${node}.${property} WHERE toLower(i) = ${value})`;
  return [
    `MATCH (${node}:${label})`,
    `WHERE toLower(${node}.name) = ${value} OR ${among('synonyms')} OR ${among('misprints')}`,
    // An exact name wins over another node's synonym.
    `WITH ${node} ORDER BY CASE WHEN toLower(${node}.name) = ${value} THEN 0 ELSE 1 END, ${node}.id LIMIT 1`,
  ];
}

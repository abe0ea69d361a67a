// What hangs below a node, an edge or a map: slots as subqueries, in the order in which decode.ts reads their cells.
import { identifier } from '../cypher/escape.js';
import { baseLabel, type EvidenceModel } from '../model/define.js';
import { call, columnOwner, join, type Owner, ownerOf, type Part } from './part.js';
import {
  type ColumnNodeSlot,
  type Crossing,
  looksAhead,
  type MapShape,
  type MapsSlot,
  type NodeShape,
  type Page,
  type RefSlot,
  type RelationSlot,
  wantsCount,
  wantsCursors,
  wantsEdges,
  wantsRows,
} from './plan.js';
import { keysOf, printBeyond, printOrder, reversed } from './position.js';
import { labelled, pattern, printEdgePredicate, printPredicate, whereOf } from './predicate.js';
import { printAbsence } from './print-absence.js';
import { type Matched, printAggregate, printCount, printFacet } from './print-summary.js';
import type { Scope } from './scope.js';

/** Where a page stands: below the root, or across an edge from a node. */
export interface Stand {
  /** Variables that the page's subqueries import. */
  readonly imports: string;
  readonly crossing: Crossing | null;
  /** The filter, or conditions on the edge, leave something out. */
  readonly narrowed: boolean;
  readonly match: () => Matched;
}

export class Printer {
  constructor(
    readonly scope: Scope,
    readonly evidence: EvidenceModel | undefined,
  ) {}

  node(shape: NodeShape, variable: string): Part {
    const cells = shape.properties.map((property) => this.scope.property(variable, property));
    const slots = shape.slots.map((slot) =>
      slot.kind === 'relation' ? this.relation(slot, variable) : this.ref(slot, ownerOf(variable)),
    );
    return join(slots, shape.several ? [`${variable}.kind`, ...cells] : cells);
  }

  relation({ page, crossing, edge: conditions, distinct }: RelationSlot, parent: string): Part {
    const { scope } = this;
    const match = (): Matched => {
      const [node, edge] = [scope.variable('n'), scope.variable('r')];
      const where = [
        ...scope.holds(edge, crossing),
        ...(conditions ? [printEdgePredicate(scope, edge, conditions)] : []),
        ...(page.where ? [printPredicate(scope, node, page.where)] : []),
      ];
      const path = pattern(parent, edge, crossing, labelled(node, crossing));
      const match = `MATCH ${path}${whereOf(where)}`;
      // Where no row shows its edge, edges tell rows neither apart nor their order.
      if (!wantsEdges(page))
        return { node, edge: null, lines: distinct ? [match, `WITH DISTINCT ${node}`] : [match] };
      if (!distinct) return { node, edge, lines: [match] };
      const first = [
        `WITH ${node}, ${edge} ORDER BY ${edge}.id`,
        `WITH ${node}, head(collect(${edge})) AS ${edge}`,
      ];
      return { node, edge, lines: [match, ...first] };
    };
    const narrowed = page.where !== null || conditions !== null;
    return this.page(page, { imports: parent, crossing, narrowed, match });
  }

  page(page: Page, { imports, crossing, narrowed, match }: Stand): Part {
    const { scope } = this;
    const parts: Part[] = [];
    const whole = page.where === null && crossing === null;
    const together = wantsRows(page) && wantsCount(page) && !whole && !page.after && !page.before;
    if (together) parts.push(...this.countedRows(page, imports, match()));
    else if (wantsRows(page)) {
      const [rows, { lines, row }] = [scope.variable('s'), this.rows(page, match())];
      const body = call(imports, [...lines, `RETURN collect(${row}) AS ${rows}`]);
      parts.push({ calls: [body], variables: [rows], cell: rows });
    }
    const alone = wantsCount(page) && !together;
    if (alone) parts.push(printCount(scope, imports, match()));
    const counted = wantsCount(page) ? parts.at(-1) : null;
    if (counted && page.absence.length > 0) {
      const count = counted.cell;
      const { calls, map } = printAbsence(scope, {
        page,
        crossing,
        parent: imports,
        count,
        narrowed,
        evidence: this.evidence,
      });
      parts.push(...this.absence(page, calls, map, count));
    }
    for (const facet of page.facets) parts.push(printFacet(scope, imports, match(), facet));
    for (const each of page.aggregates) parts.push(printAggregate(scope, imports, match(), each));
    return join(parts);
  }

  /** The map is made once; each response key reads of it what it selects, and null where there are rows. */
  absence(page: Page, calls: readonly string[], map: string, count: string): Part[] {
    return page.absence.map((shape, index) => {
      const part = this.map(shape, map);
      return {
        calls: [...(index === 0 ? calls : []), ...part.calls],
        variables: [...(index === 0 ? [map] : []), ...part.variables],
        cell: `CASE WHEN ${count} > 0 THEN null ELSE ${part.cell} END`,
      };
    });
  }

  /** The page is cut before anything is nested, and sorted again after it. */
  rows(page: Page, matched: Matched): { lines: string[]; row: string } {
    const { counts, kept, keys, cut, nested, row } = this.#row(page, matched);
    const beyond = [
      ...(page.after ? [printBeyond(this.scope, keys, page.after)] : []),
      ...(page.before ? [printBeyond(this.scope, reversed(keys), page.before)] : []),
    ];
    return {
      lines: [
        ...matched.lines,
        ...counts,
        ...(beyond.length > 0 ? [`WITH ${kept.join(', ')}${whereOf(beyond)}`] : []),
        `WITH ${kept.join(', ')} ${cut} LIMIT ${this.#limit(page)}`,
        ...nested,
      ],
      row,
    };
  }

  /** Rows and how many there are, both from one walk over the list. */
  countedRows(page: Page, imports: string, matched: Matched): Part[] {
    const { scope } = this;
    const [rows, count, list] = [scope.variable('s'), scope.variable('c'), scope.variable('l')];
    const { counts, kept, cut, nested, row } = this.#row(page, matched);
    const [only, ...more] = kept;
    const item = more.length === 0 ? String(only) : scope.variable('i');
    const items = more.length === 0 ? item : `[${kept.join(', ')}]`;
    const inner = call(list, [
      `UNWIND ${list}[0..${this.#limit(page)}] AS ${item}`,
      ...(more.length === 0
        ? []
        : [`WITH ${kept.map((each, index) => `${item}[${index}] AS ${each}`).join(', ')}`]),
      ...nested,
      `RETURN collect(${row}) AS ${rows}`,
    ]);
    const body = call(imports, [
      ...matched.lines,
      ...counts,
      `WITH ${kept.join(', ')} ${cut}`,
      `WITH collect(${items}) AS ${list}`,
      inner,
      `RETURN ${rows}, size(${list}) AS ${count}`,
    ]);
    return [
      { calls: [body], variables: [rows], cell: rows },
      { calls: [], variables: [count], cell: count },
    ];
  }

  #limit(page: Page): string {
    return this.scope.value(page.size + (looksAhead(page) ? 1 : 0));
  }

  /** What a page's rows are sorted by and carry, what is nested in them, and the cell of a row. */
  #row(page: Page, { node, edge }: Matched) {
    const { scope } = this;
    const parts = [
      ...page.nodes.map((shape) => this.node(shape, node)),
      ...page.edges.map((shape) =>
        join(
          [
            ...shape.slots.map((slot) => this.ref(slot, ownerOf(edge ?? node))),
            ...shape.nodes.map((each) => this.node(each, node)),
          ],
          shape.properties.map(ownerOf(edge ?? node).value),
        ),
      ),
    ];
    const counts = page.order.flatMap(({ count }) => (count ? [this.count(count, node)] : []));
    const sorted = counts.map(({ cell }) => cell);
    const keys = keysOf(scope, page.order, sorted, node, edge);
    const ids = [`${node}.id`, edge === null ? 'null' : `${edge}.id`];
    const own = keys.slice(0, page.order.length).map(({ text }) => text);
    const cursor = wantsCursors(page) ? [`[${[...ids, ...own].join(', ')}]`] : [];
    const { calls, variables, cell } = join(parts, cursor);
    const kept = [node, ...(edge === null ? [] : [edge]), ...sorted];
    const again = calls.length > 0 || page.backward;
    return {
      counts: counts.flatMap(({ calls }) => calls),
      kept,
      keys,
      cut: printOrder(page.backward ? reversed(keys) : keys),
      nested: [
        ...calls,
        ...(again ? [`WITH ${[...kept, ...variables].join(', ')} ${printOrder(keys)}`] : []),
      ],
      row: cell,
    };
  }

  /** How many edges a node has, to sort by. */
  count(crossing: Crossing, parent: string): Part {
    const { scope } = this;
    const [node, edge] = [scope.variable('n'), scope.variable('r')];
    const path = pattern(parent, edge, crossing, labelled(node, crossing));
    const lines = [`MATCH ${path}${whereOf(scope.holds(edge, crossing))}`];
    return printCount(scope, parent, { node, edge, lines });
  }

  ref(slot: RefSlot, { variable, value }: Owner): Part {
    const { scope } = this;
    const [node, result] = [scope.variable('n'), scope.variable('s')];
    const label = identifier(slot.label === '' ? baseLabel : slot.label);
    const { calls, variables, cell } = this.node(slot.shape, node);
    const from = value(slot.property);
    const item = scope.variable('i');
    const place = slot.ordered ? [scope.variable('i')] : [];
    const ids = place.flatMap((index) => [
      `UNWIND range(0, size(${from}) - 1) AS ${index}`,
      `WITH ${index}, ${from}[${index}] AS ${item}`,
    ]);
    const find = slot.list
      ? [
          ...(slot.ordered ? ids : [`UNWIND ${from} AS ${item}`]),
          `MATCH (${node}:${label} {id: ${item}})`,
        ]
      : [`MATCH (${node}:${label} {id: ${from}})`];
    const lines = [
      ...find,
      ...calls,
      `WITH ${[...place, node, ...variables].join(', ')} ORDER BY ${place[0] ?? `${node}.id`}`,
      slot.list
        ? `RETURN collect(${cell}) AS ${result}`
        : `RETURN head(collect(${cell})) AS ${result}`,
    ];
    return { calls: [call(variable, lines)], variables: [result], cell: result };
  }

  maps(slot: MapsSlot, { variable, value }: Owner): Part {
    const [list, index, map, result] = ['l', 'i', 'm', 's'].map((prefix) =>
      this.scope.variable(prefix),
    ) as [string, string, string, string];
    const { calls, variables, cell } = this.map(slot.shape, map);
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

  map({ properties, slots }: MapShape, variable: string): Part {
    const owner = ownerOf(variable);
    const parts = slots.map((each) => this.inner(each, owner));
    return join(parts, properties.map(owner.value));
  }

  inner(slot: RefSlot | MapsSlot, from: Owner): Part {
    return slot.kind === 'ref' ? this.ref(slot, from) : this.maps(slot, from);
  }

  /** A slot of a traversal's row. */
  columnSlot(slot: RefSlot | MapsSlot | ColumnNodeSlot): Part {
    if (slot.kind !== 'columnNode') return this.inner(slot, columnOwner(slot.property));
    const variable = identifier(slot.column);
    const { calls, variables, cell } = this.node(slot.shape, variable);
    return { calls, variables, cell: `CASE WHEN ${variable} IS NULL THEN null ELSE ${cell} END` };
  }
}

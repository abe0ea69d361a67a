// From positional lists back to objects: the mirror of print.ts, made once for a plan and run for each row.
import { encodeCursor } from './cursor.js';
import {
  type EdgeShape,
  type MapShape,
  type MapsSlot,
  type NodeShape,
  onlyRows,
  type Page,
  type Plan,
  type Position,
  type RefSlot,
  type RowsShape,
  type Slot,
  wantsCount,
  wantsCursors,
  wantsRows,
} from './plan.js';
import { type Loaded, slotKey } from './types.js';

type Cells = readonly unknown[];
type Decode<T> = (cell: unknown) => T;
type Mutable = Record<string, unknown>;

/** Rows, and what they hold, are lists: that is how the statement was printed. */
const cellsOf = (cell: unknown): Cells => cell as Cells;

const optional =
  <T>(decode: (cells: Cells) => T): Decode<T | null> =>
  (cell) =>
    cell === null || cell === undefined ? null : decode(cellsOf(cell));

const list =
  <T>(decode: Decode<T>): Decode<T[]> =>
  (cell) =>
    cellsOf(cell).map(decode);

/** A value and how often it occurs; numbers and flags as GraphQL writes them. */
const facet = ([value, count]: Cells): Loaded => ({
  value: value === null ? null : String(value),
  count,
});

const aggregate = ([count, min, max, mean, median]: Cells): Loaded => ({
  count,
  min,
  max,
  mean,
  median,
});

class Decoder {
  /** Cursors name this version of the data. */
  constructor(readonly version: string) {}

  node(shape: NodeShape, kind: string | null): Decode<Loaded | null> {
    const { properties, byKind } = shape;
    const slots = shape.slots.map((slot) => this.slot(slot));
    const offset = byKind ? 1 : 0;
    return optional((cells) => {
      const typename = byKind ? String(cells[0]) : kind;
      const loaded: Mutable = { __typename: typename };
      properties.forEach((property, index) => {
        loaded[property] = cells[offset + index];
      });
      const own = byKind ? (byKind[String(typename)] ?? []) : shape.slots.keys();
      for (const index of own) {
        const [slot, decode] = [shape.slots[index], slots[index]];
        if (slot && decode)
          loaded[slotKey(slot.key)] = decode(cells[offset + properties.length + index]);
      }
      return loaded;
    });
  }

  slot(slot: Slot): Decode<unknown> {
    return slot.kind === 'relation' ? this.page(slot.page) : this.ref(slot);
  }

  ref(slot: RefSlot): Decode<unknown> {
    const decode = this.node(slot.shape, slot.label);
    return slot.list ? list(decode) : decode;
  }

  maps(slot: MapsSlot): Decode<unknown> {
    const decode = list(this.map(slot.shape));
    return slot.first ? (cell) => decode(cell)[0] ?? null : decode;
  }

  map({ properties, slots }: MapShape): Decode<Loaded> {
    const decoders = slots.map((slot) => (slot.kind === 'ref' ? this.ref(slot) : this.maps(slot)));
    return (cell) => {
      const cells = cellsOf(cell);
      const loaded: Mutable = {};
      properties.forEach((property, index) => {
        loaded[property] = cells[index];
      });
      slots.forEach((slot, index) => {
        loaded[slotKey(slot.key)] = decoders[index]?.(cells[properties.length + index]);
      });
      return loaded;
    };
  }

  /** An edge: its properties, then its slots, then the node for each response key that leads to it. */
  edge(shape: EdgeShape, kind: string | null): (cells: Cells, cursor: string | null) => Loaded {
    const { properties } = shape;
    const slots = shape.slots.map((slot) => this.ref(slot));
    const nodes = shape.nodes.map((each) => this.node(each.shape, kind));
    return (cells, cursor) => {
      const loaded: Mutable = {};
      properties.forEach((property, index) => {
        loaded[property] = cells[index];
      });
      shape.slots.forEach((slot, index) => {
        loaded[slotKey(slot.key)] = slots[index]?.(cells[properties.length + index]);
      });
      shape.nodes.forEach(({ key }, index) => {
        loaded[slotKey(key)] = nodes[index]?.(
          cells[properties.length + shape.slots.length + index],
        );
      });
      for (const key of shape.cursorKeys) loaded[slotKey(key)] = cursor;
      return loaded;
    };
  }

  /** Cells in the order of print: the rows, their count, why they are none, facets, aggregates; each where it is asked for. */
  page(plan: Page): Decode<Loaded> {
    const rows = wantsRows(plan) ? this.connection(plan) : null;
    const absence = plan.absence.map(({ shape }) => optional(this.map(shape)));
    return (cell) => {
      const cells = cellsOf(cell)[Symbol.iterator]();
      const next = (): unknown => cells.next().value;
      const loaded: Mutable = rows ? rows(cellsOf(next())) : {};
      const count = wantsCount(plan) ? next() : null;
      for (const key of plan.totalCount) loaded[slotKey(key)] = count;
      plan.absence.forEach(({ key }, index) => {
        loaded[slotKey(key)] = absence[index]?.(next());
      });
      for (const { key } of plan.facets)
        loaded[slotKey(key)] = cellsOf(next()).map((cell) => facet(cellsOf(cell)));
      for (const { key } of plan.aggregates) loaded[slotKey(key)] = aggregate(cellsOf(next()));
      return loaded;
    };
  }

  connection(plan: Page): (rows: Cells) => Mutable {
    const label = plan.labels?.length === 1 ? (plan.labels[0] ?? null) : null;
    const nodes = plan.nodes.map((each) => this.node(each.shape, label));
    const edges = plan.edges.map((each) => this.edge(each, label));
    const start = wantsCursors(plan) ? 1 : 0;
    const cursorOf = (cells: Cells): string | null => {
      if (start === 0) return null;
      const [id, edgeId, ...values] = cells[0] as [string, string | null, ...Position['values']];
      return encodeCursor(this.version, plan.order, { id, edgeId, values });
    };
    return (all) => {
      // The row that was looked at ahead is no part of the page.
      const more = all.length > plan.size;
      const page = plan.backward ? all.slice(all.length - plan.size) : all.slice(0, plan.size);
      const rows = (more ? page : all).map(cellsOf);
      const cursors = rows.map(cursorOf);
      const loaded: Mutable = {};
      plan.nodes.forEach(({ key }, index) => {
        loaded[slotKey(key)] = rows.map((cells) => nodes[index]?.(cells[start + index]));
      });
      plan.edges.forEach(({ key }, index) => {
        const at = start + plan.nodes.length + index;
        loaded[slotKey(key)] = rows.map((cells, row) =>
          edges[index]?.(cellsOf(cells[at]), cursors[row] ?? null),
        );
      });
      for (const key of plan.pageInfo)
        loaded[slotKey(key)] = {
          hasNextPage: plan.backward ? plan.before !== null : more,
          hasPreviousPage: plan.backward ? more : plan.after !== null,
          startCursor: cursors[0] ?? null,
          endCursor: cursors.at(-1) ?? null,
        };
      return loaded;
    };
  }

  /** One decoder for each list of rows that a traversal is asked for. */
  rows(shape: RowsShape): (rows: readonly Cells[]) => Loaded[] {
    const { bucket, columns } = shape;
    const start = bucket ? 1 : 0;
    const slots = shape.slots.map((slot): Decode<unknown> => {
      if (slot.kind === 'columnNode') return this.node(slot.shape, null);
      return slot.kind === 'ref' ? this.ref(slot) : this.maps(slot);
    });
    const decode = (cells: Cells): Loaded => {
      const loaded: Mutable = {};
      columns.forEach((name, index) => {
        loaded[name] = cells[start + index];
      });
      shape.slots.forEach((slot, index) => {
        loaded[slotKey(slot.key)] = slots[index]?.(cells[start + columns.length + index]);
      });
      return loaded;
    };
    return (rows) =>
      rows.filter(([value]) => !bucket || bucket.values.includes(String(value))).map(decode);
  }

  traversal(
    shapes: readonly RowsShape[],
    gives: 'lists' | 'rows' | 'first',
  ): (rows: readonly unknown[]) => Loaded | Loaded[] | null {
    const decoders = shapes.map((shape) => this.rows(shape));
    return (rows) => {
      const values = decoders.map((decode, index) =>
        decode(rows.map((row) => cellsOf(cellsOf(row)[index] ?? []))),
      );
      if (gives === 'rows') return values[0] ?? [];
      if (gives === 'first') return values[0]?.[0] ?? null;
      return Object.fromEntries(shapes.map(({ key }, index) => [slotKey(key), values[index]]));
    };
  }
}

/** What a statement's rows mean: the value that the root field's resolver gives. */
export function decodePlan(
  plan: Plan,
  of: string,
  rows: readonly unknown[],
): Loaded | Loaded[] | null {
  const decoder = new Decoder(of);
  switch (plan.kind) {
    case 'one':
      return decoder.node(plan.shape, plan.label)(rows[0] ?? null);
    case 'page':
      return onlyRows(plan.page)
        ? decoder.connection(plan.page)(rows)
        : decoder.page(plan.page)(rows[0]);
    case 'groups':
      return decoder.traversal(plan.rows, 'rows')(rows);
    case 'traversal':
      return decoder.traversal(plan.rows, plan.gives)(rows);
    default:
      return plan satisfies never;
  }
}

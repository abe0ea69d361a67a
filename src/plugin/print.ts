// From a plan to one statement with one column, `row`. Rows are positional lists, in the order in which decode.ts reads them.
import { identifier } from '../cypher/escape.js';
import type { Statement } from '../cypher/statement.js';
import { baseLabel, type GraphModel } from '../model/define.js';
import { printMatch } from './anchor.js';
import { printGroups } from './groups.js';
import { indent, join } from './part.js';
import { onlyRows, type Plan, type RowsShape } from './plan.js';
import { lowered, namedCondition } from './predicate.js';
import type { Matched } from './print-summary.js';
import { Printer } from './printer.js';
import { Scope } from './scope.js';

/**
 * Prints a plan as one statement with one column, `row`. Parameters may still be Given; those of a traversal’s own are not
 * among them.
 */
export function printPlan(plan: Plan, model: GraphModel): Statement {
  const scope = new Scope(plan.view);
  const printer = new Printer(scope, model.evidence);
  const statement = (lines: readonly string[]): Statement => ({
    text: lines.join('\n'),
    params: scope.params,
  });
  switch (plan.kind) {
    case 'one': {
      const node = scope.variable('n');
      const label = identifier(plan.label ?? baseLabel);
      const find =
        'id' in plan.by
          ? [`MATCH (${node}:${label} {id: ${scope.value(plan.by.id)}})`]
          : byName(scope, node, label, plan.by.name);
      const { calls, variables, cell } = printer.node(plan.shape, node);
      return statement([
        ...find,
        ...calls,
        `WITH ${[node, ...variables].join(', ')}`,
        `RETURN ${cell} AS row`,
      ]);
    }
    case 'page': {
      const { page } = plan;
      const match = (): Matched => {
        const node = scope.variable('n');
        const label = page.labels?.[0] ?? baseLabel;
        return { node, edge: null, lines: printMatch(scope, node, label, page.where) };
      };
      if (onlyRows(page)) {
        // One record a row: quicker over the wire than one record with a list.
        const { lines, row } = printer.rows(page, match());
        return statement([...lines, `RETURN ${row} AS row`]);
      }
      const narrowed = page.where !== null;
      const { calls, cell } = printer.page(page, { imports: '', crossing: null, narrowed, match });
      return statement([...calls, `RETURN ${cell} AS row`]);
    }
    case 'groups':
      return statement(ofRows(printer, printGroups(scope, plan.groups), plan.rows));
    case 'traversal':
      return statement(ofRows(printer, plan.text, plan.rows));
    default:
      return plan satisfies never;
  }
}

/** What is read of the rows that a text gives, in its own order. */
function ofRows(printer: Printer, text: string, rows: readonly RowsShape[]): string[] {
  const parts = rows.map((each) =>
    join(
      each.slots.map((slot) => printer.columnSlot(slot)),
      [...(each.bucket ? [each.bucket.column] : []), ...each.columns].map(identifier),
    ),
  );
  const { calls, variables, cell } = join(parts);
  const kept = [...columnsOf(rows).map(identifier), ...variables].join(', ');
  return [
    `CALL () {\n${indent(text)}\n}`,
    ...calls,
    `WITH ${kept} ORDER BY rank`,
    `RETURN ${cell} AS row`,
  ];
}

/** The columns of a traversal that are read, each once. */
const columnsOf = (rows: readonly RowsShape[]): string[] => [
  ...new Set([
    'rank',
    ...rows.flatMap(({ bucket, columns, slots }) => [
      ...(bucket ? [bucket.column] : []),
      ...columns,
      ...slots.flatMap((slot) => (slot.kind === 'columnNode' ? [slot.column] : [])),
    ]),
  ]),
];

function byName(scope: Scope, node: string, label: string, name: unknown): string[] {
  const condition = namedCondition(scope, node, name);
  const value = scope.value(lowered(name));
  return [
    `MATCH (${node}:${label}) WHERE ${condition}`,
    // An exact name wins over another node's synonym.
    `WITH ${node} ORDER BY CASE WHEN toLower(${node}.name) = ${value} THEN 0 ELSE 1 END, ${node}.id LIMIT 1`,
  ];
}

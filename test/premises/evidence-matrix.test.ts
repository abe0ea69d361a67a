// Taking away each premise of each cell.
import { type Derived, obeysTheLaw } from '../support/premises.js';
import { savedFields } from '../support/questions.js';

type Ids = readonly { readonly id: string }[];
interface Figure {
  readonly metric: string;
  readonly median: boolean;
  readonly unit: string;
  readonly pooled: boolean;
  readonly count: number;
}
interface Cell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  readonly trials: number;
  readonly figures: readonly Figure[];
  readonly claims: Ids;
}

const matrix: Derived<{ evidenceMatrix: { total: number; cells: readonly Cell[] } }> = {
  document: `query ($rows: MatrixAxis!, $columns: MatrixAxis!, $metrics: [Metric!], $rollUp: Boolean, $combinations: Boolean, $without: [ID!]) {
    evidenceMatrix(rows: $rows, columns: $columns, metrics: $metrics, rollUp: $rollUp, combinations: $combinations, limit: 100, without: $without) {
      total
      cells { row column count trials outcomes { id } findings { finding count } polarities { polarity count }
        figures { metric median unit pooled count best low high } claims { id } }
    }
  }`,
  items: ({ evidenceMatrix: { total, cells } }) => [
    ...cells.map((cell) => ({
      name: `${cell.row} ${cell.column}`,
      premises: cell.claims.map(({ id }) => id),
      derived: cell,
      heights: {
        outcomes: cell.count,
        trials: cell.trials,
        ...Object.fromEntries(
          cell.figures.map(({ metric, median, unit, pooled, count }) => [
            [metric, unit, median ? 'median' : 'not', pooled ? 'pooled' : 'single'].join(' '),
            count,
          ]),
        ),
      },
    })),
    {
      name: 'the table',
      premises: cells.flatMap(({ claims }) => claims.map(({ id }) => id)),
      derived: total,
      heights: { outcomes: total },
    },
  ],
};

obeysTheLaw('evidenceMatrix', matrix, savedFields('evidenceMatrix'), 4);

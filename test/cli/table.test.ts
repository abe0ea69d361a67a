// An answer on a terminal: a table as wide as it is, or a block for each row where that is too narrow.
import { expect, it } from 'vitest';
import { layOut } from '../../src/cli/layout.js';
import { rowsOf } from '../../src/cli/table.js';

const data = {
  drugs: {
    totalCount: 2,
    nodes: [
      {
        name: 'T-DXd',
        payload: { name: 'deruxtecan' },
        classes: { nodes: [{ name: 'conjugates' }, { name: 'HER2' }] },
      },
      { name: 'tucatinib', payload: null, classes: { nodes: [] } },
    ],
  },
};
const shown = (columns: number, of: Record<string, unknown> = data): string[] =>
  rowsOf(of).flatMap(([name, rows]) => [name, ...layOut(rows, columns).split('\n')]);

it('has a table for each list, and a row for what stands beside it', () => {
  expect(shown(80)).toEqual([
    'drugs',
    'totalCount',
    '──────────',
    '2',
    'drugs.nodes',
    'name       payload.name  classes',
    '─────────  ────────────  ────────────────',
    'T-DXd      deruxtecan    conjugates; HER2',
    'tucatinib',
  ]);
});

it('breaks long texts between words, and never passes the edge', () => {
  const text = 'Joining inhibitors of the pathway to anti-HER2 agents has given promising results.';
  const lines = shown(40, { claims: [{ id: 'claim:a', text }] });
  expect(lines.slice(3)).toEqual([
    'claim:a  Joining inhibitors of the',
    '         pathway to anti-HER2 agents has',
    '         given promising results.',
  ]);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
});

it('shows a block for each row where the columns do not fit', () => {
  const row = Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [`property${index}`, 'a long value of it']),
  );
  const lines = shown(40, { drugs: [row, { ...row, property3: null }] });
  expect(lines[1]).toMatch(/^── 1 ─+$/);
  expect(lines[2]).toBe('property0  a long value of it');
  expect(lines.filter((line) => line.startsWith('property3'))).toHaveLength(1);
  for (const line of lines) expect([...line].length).toBeLessThanOrEqual(40);
});

it('keeps the order of the document where the first row lacks a column', () => {
  const [header] = layOut(
    [
      { a: 1, c: 3 },
      { a: 1, b: 2, c: 3 },
    ],
    80,
  ).split('\n');
  expect(header).toBe('a  b  c');
});

it('shows an empty list as nothing', () => {
  expect(shown(80, { drugs: { nodes: [] } })).toEqual(['drugs.nodes', '(nothing)']);
});

it('lets no text change the terminal', () => {
  expect(layOut([{ name: 'a\u001b[2Jb\nc' }], 80)).toContain('a [2Jb c');
});

// Rows laid out for a terminal: a table as wide as it is, its long texts broken into lines; where there are more columns
// than fit, one below the other, a block for each row.

type Row = Readonly<Record<string, string | number | boolean>>;

const gap = '  ';
/** Narrower than this no text is broken into lines that can be read. */
const narrowest = 12;

const lengthOf = (text: string): number => [...text].length;
/** What would move the cursor or change the terminal is shown as a blank. */
const plain = (value: Row[string] | undefined): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  String(value ?? '').replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');

/** Breaks a text into lines between words; a word longer than a line is cut. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (let word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && lengthOf(last) + 1 + lengthOf(word) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
      continue;
    }
    if (last !== '') lines.push('');
    while (lengthOf(word) > width) {
      const letters = [...word];
      lines.splice(-1, 1, letters.slice(0, width).join(''), '');
      word = letters.slice(width).join('');
    }
    lines[lines.length - 1] = word;
  }
  return lines;
}

/** Gives each column what it needs as long as that is little, and shares the rest among the others. */
function share(needs: readonly number[], room: number): number[] {
  const widths = needs.map(() => 0);
  let left = room;
  const waiting = needs.map((_, index) => index).sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
  for (const [done, index] of waiting.entries()) {
    const width = Math.min(needs[index] ?? 0, Math.floor(left / (waiting.length - done)));
    widths[index] = width;
    left -= width;
  }
  return widths;
}

const pad = (text: string, width: number): string => text + ' '.repeat(width - lengthOf(text));

/** The columns in the order of the rows; one that the first rows do not have takes its place among the others. */
function namesOf(rows: readonly Row[]): string[] {
  const names: string[] = [];
  for (const row of rows) {
    let place = 0;
    for (const name of Object.keys(row)) {
      const known = names.indexOf(name);
      if (known < 0) names.splice(place, 0, name);
      place = (known < 0 ? place : known) + 1;
    }
  }
  return names;
}

/** Lays rows out for a terminal of so many columns. */
export function layOut(rows: readonly Row[], columns: number): string {
  const names = namesOf(rows);
  if (names.length === 0) return '(nothing)';
  const cells = rows.map((row) => names.map((name) => plain(row[name])));
  const needs = names.map((name, index) =>
    Math.max(lengthOf(name), ...cells.map((row) => lengthOf(row[index] ?? ''))),
  );
  const room = columns - gap.length * (names.length - 1);
  const least = needs.reduce((sum, need) => sum + Math.min(need, narrowest), 0);
  return least > room ? blocks(names, cells, columns) : table(names, cells, share(needs, room));
}

function table(
  names: readonly string[],
  cells: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const line = (row: readonly string[]): string[] => {
    const wrapped = row.map((cell, index) => wrap(cell, widths[index] ?? narrowest));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      wrapped
        .map((lines, index) => pad(lines[at] ?? '', widths[index] ?? 0))
        .join(gap)
        .trimEnd(),
    );
  };
  const rule = widths.map((width) => '─'.repeat(width)).join(gap);
  return [...line(names), rule, ...cells.flatMap(line)].join('\n');
}

function blocks(
  names: readonly string[],
  cells: readonly (readonly string[])[],
  columns: number,
): string {
  const width = Math.max(...names.map(lengthOf));
  const room = Math.max(columns - width - gap.length, narrowest);
  return cells
    .flatMap((row, number) => [
      `── ${number + 1} ${'─'.repeat(Math.max(0, columns - 4 - String(number + 1).length))}`,
      ...names.flatMap((name, index) =>
        row[index] === ''
          ? []
          : wrap(row[index] ?? '', room).map(
              (text, at) => `${pad(at === 0 ? name : '', width)}${gap}${text}`,
            ),
      ),
    ])
    .join('\n');
}

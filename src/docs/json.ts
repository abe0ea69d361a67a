// JSON for people: what fits a line stands on one, and long lists may be cut.

/** JSON in which what fits a line stands on one, so that a changed answer is a change of few lines. */
export function printed(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + line.length <= 100)
    return line;
  const deeper = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => deeper + printed(item, deeper))
    : Object.entries(value).map(
        ([key, item]) => `${deeper}${JSON.stringify(key)}: ${printed(item, deeper)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}

/** How many items a list keeps: the outermost lists, and those inside them. */
type Cut = readonly [outer: number, inner: number];

const everything = Number.POSITIVE_INFINITY;
/** From the whole to what says no more than which rows there are. */
const cuts: readonly Cut[] = [
  [everything, everything],
  [12, 3],
  [12, 1],
  [12, 0],
  [6, 0],
  [3, 0],
];

/** What takes no more characters than this stays whole. */
const short = 60;

/** The value with shorter lists; a last item says how many are left out. */
function cut(value: unknown, [outer, inner]: Cut): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (JSON.stringify(value).length <= short) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, cut(item, [outer, inner])]),
    );
  const shown = value.slice(0, outer).map((item) => cut(item, [inner, inner]));
  const left = value.length - shown.length;
  return left > 0 ? [...shown, `… ${left}${shown.length > 0 ? ' more' : ''}`] : shown;
}

/** The value as JSON of at most so many lines, where cutting its lists brings it there; the rows of an answer last. */
export function shortened(value: unknown, lines: number): string {
  const forms = cuts.map((each) => printed(cut(value, each)));
  return forms.find((form) => form.split('\n').length <= lines) ?? forms.at(-1) ?? '';
}

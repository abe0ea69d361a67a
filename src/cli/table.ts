// An answer as tables: one for each root field, a row for each item of its first list.

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Row = Record<string, string | number | boolean>;

const isObject = (value: unknown): value is { readonly [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The lists that stand under a value, each with the path that leads to it; lists inside lists are cells. */
function* lists(value: Json, path: string): Generator<[string, readonly Json[]]> {
  if (Array.isArray(value)) yield [path, value as readonly Json[]];
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) yield* lists(inner, `${path}.${key}`);
}

/** Steps of a connection that say nothing about what is in it. */
const inList = new Set(['nodes', 'edges', 'node']);

/** Scalars of an object by dotted path; what is deeper in a list is joined to one cell. */
function cells(value: Json, path: string, row: Row): void {
  if (value === null) return;
  if (Array.isArray(value)) row[path] = value.map(brief).join('; ');
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value))
      cells(inner, path === '' ? key : inList.has(key) ? path : `${path}.${key}`, row);
  else row[path || 'value'] = value as string | number | boolean;
}

/** A nested item in few words: its name, or its values. */
function brief(value: Json): string {
  if (Array.isArray(value)) return value.map(brief).join(', ');
  if (!isObject(value)) return String(value ?? '');
  const named = value['name'] ?? value['text'] ?? value['id'];
  return named === undefined ? Object.values(value).map(brief).join(' ') : String(named);
}

/** What stands beside the lists of an answer, such as a count. */
function beside(value: Json): Row {
  const without = (inner: Json): Json =>
    Array.isArray(inner)
      ? null
      : isObject(inner)
        ? Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, without(each)]))
        : inner;
  const row: Row = {};
  cells(without(value), '', row);
  return row;
}

const rowOf = (item: Json): Row => {
  const row: Row = {};
  cells(item, '', row);
  return row;
};

/** Tables of an answer: [where the list stands, its rows]; what is in no list is one row before them. */
export function rowsOf(data: { readonly [key: string]: unknown }): [string, Row[]][] {
  return Object.entries(data).flatMap(([name, value]) => {
    const found = [...lists(value as Json, name)];
    const single = found.length > 0 ? beside(value as Json) : rowOf(value as Json);
    const rest: [string, Row[]][] =
      found.length === 0 || Object.keys(single).length > 0 ? [[name, [single]]] : [];
    return [...rest, ...found.map(([path, items]): [string, Row[]] => [path, items.map(rowOf)])];
  });
}

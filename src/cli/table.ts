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

/** Scalars of an object by dotted path; what is deeper in a list is joined to one cell. */
function cells(value: Json, path: string, row: Row): void {
  if (value === null) return;
  if (Array.isArray(value)) row[path] = value.map(brief).join('; ');
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value))
      cells(inner, path ? `${path}.${key}` : key, row);
  else row[path || 'value'] = value as string | number | boolean;
}

/** A nested item in few words: its name, or its values. */
function brief(value: Json): string {
  if (Array.isArray(value)) return value.map(brief).join(', ');
  if (!isObject(value)) return String(value ?? '');
  const named = value['name'] ?? value['text'] ?? value['id'];
  return named === undefined ? Object.values(value).map(brief).join(' ') : String(named);
}

/** Tables of an answer: [where the list stands, its rows]; a root field without a list is one row. */
export function rowsOf(data: { readonly [key: string]: unknown }): [string, Row[]][] {
  return Object.entries(data).flatMap(([name, value]) => {
    const found = [...lists(value as Json, name)];
    const tables =
      found.length > 0 ? found : [[name, [value as Json]] as [string, readonly Json[]]];
    return tables.map(([path, items]): [string, Row[]] => [
      path,
      items.map((item) => {
        const row: Row = {};
        cells(item, '', row);
        return row;
      }),
    ]);
  });
}

// One form for answers that say the same in different words: lists of objects, sorted, without what is missing.
// A connection and a list are the same, and so are null, an empty list and nothing.

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The list that a connection holds, as it comes. */
function listOf(value: Record<string, unknown>): unknown[] | undefined {
  if (Array.isArray(value['nodes'])) return value['nodes'];
  if (Array.isArray(value['edges'])) return value['edges'].map((edge) => edge?.node);
  return undefined;
}

function inner(value: unknown, ordered: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => inner(item, false));
    if (ordered) return items;
    return items.sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
  }
  if (!isObject(value)) return value;
  const list = listOf(value);
  if (list) {
    const items = inner(list, ordered);
    return 'totalCount' in value ? { list: items, totalCount: value['totalCount'] } : items;
  }
  const entries = Object.entries(value)
    .map(([key, item]) => [key, inner(item, ordered)] as const)
    .filter(([, item]) => item !== null && !(Array.isArray(item) && item.length === 0))
    .sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries);
}

/** The normal form of what a root field answers; `ordered` keeps the order of its outermost lists. */
export function normal(answer: unknown, ordered: boolean): unknown {
  const form = inner(answer, ordered);
  return isObject(form) && 'id' in form ? [form] : form;
}

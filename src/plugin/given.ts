// Values that variables bring: a plan says where they stand, and is made once for whatever they are.

type Variables = Readonly<Record<string, unknown>>;

const early = (): never => {
  throw new TypeError('a plan may not read the value of a variable; open it, or map it');
};

/** A text, a number, or a list of them, that a variable of the operation brings. */
export class Given {
  constructor(readonly of: (variables: Variables) => unknown) {}

  /** What a function makes of it, once it is known. */
  map(change: (value: unknown) => unknown): Given {
    return new Given((variables) => change(this.of(variables)));
  }

  // Whoever takes it for its value hears of it at once.
  toString = early;
  toJSON = early;
  [Symbol.toPrimitive] = early;
}

/** What a function makes of a value, at once or once it is known. */
export const change = (value: unknown, make: (value: unknown) => unknown): unknown =>
  value instanceof Given ? value.map(make) : make(value);

/** The value for these variables, through lists. */
export function valueFor(value: unknown, variables: Variables): unknown {
  if (value instanceof Given) return value.of(variables);
  return Array.isArray(value) ? value.map((item) => valueFor(item, variables)) : value;
}

/** Whether a value waits for variables. */
export const waits = (value: unknown): boolean =>
  value instanceof Given || (Array.isArray(value) && value.some(waits));

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number';
const isOpen = (value: unknown): boolean =>
  isScalar(value) || (Array.isArray(value) && value.length > 0 && value.every(isScalar));

/** Variables of which only the shape is left: what they hold is given later; flags and nulls belong to the shape. */
export function mark(variables: Variables): Variables {
  const marked = (value: unknown, of: (all: Variables) => unknown): unknown => {
    if (isOpen(value)) return new Given(of);
    if (Array.isArray(value))
      return value.map((item, index) => marked(item, (all) => (of(all) as unknown[])[index]));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        marked(item, (all) => (of(all) as Variables)[key]),
      ]),
    );
  };
  return marked(variables, (all) => all) as Variables;
}

/** The shape of variables as a text: two with the same shape give one plan. */
export function shapeOf(value: unknown): string {
  if (isOpen(value)) return '?';
  if (Array.isArray(value)) return `[${value.map(shapeOf).join()}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}:${shapeOf(item)}`);
  return `{${entries.join()}}`;
}

/** Values that a plan had to know after all; it holds as long as they stay what they were. */
export class Opened {
  readonly #seen: { readonly given: Given; readonly value: unknown }[] = [];

  constructor(readonly variables: Variables) {}

  /** The value itself, through lists and objects. */
  open<T>(value: T): T;
  open(value: unknown): unknown {
    if (value instanceof Given) {
      const known = value.of(this.variables);
      this.#seen.push({ given: value, value: known });
      return known;
    }
    if (Array.isArray(value)) return value.map((item) => this.open(item));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.open(item)]));
  }

  /** Whether other variables of the same shape hold the same in those places. */
  holdsFor(variables: Variables): boolean {
    return this.#seen.every(({ given, value }) => same(given.of(variables), value));
  }
}

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item, index) => item === b[index])
    : a === b;

// JavaScript as text: functions and constants of one decoder, and the values of GraphQL as expressions. Names come from
// documents and models alone and are written as JSON; no value of an argument is ever among them.
import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
} from 'graphql';

/**
 * What every decoder begins with. `sound` ends as false where a value is not what its type says: graphql-js then looks at
 * the whole answer, and says what is wrong.
 */
const prelude = `'use strict';
let sound = true;
const bad = (value) => { sound = false; return value === undefined ? null : value; };
const must = (value) => (value === null ? bad(value) : value);
const text = (value) => (typeof value === 'string' ? value : bad(value));
const flag = (value) => (typeof value === 'boolean' ? value : bad(value));
const float = (value) => (Number.isFinite(value) ? value : bad(value));
const int = (value) => (Number.isInteger(value) && Math.abs(value) < 2147483648 ? value : bad(value));
const term = (names, value) => (names.has(value) ? value : bad(value));
const custom = (type, value) => { try { return type.serialize(value); } catch { return bad(value); } };
const digits = (value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : null);
const list = (cells, each) => {
  if (!Array.isArray(cells)) return bad(cells);
  const made = new Array(cells.length);
  for (let index = 0; index < cells.length; index += 1) made[index] = each(cells[index], index);
  return made;
};`;

const builtin: Readonly<Record<string, string>> = {
  String: 'text',
  ID: 'text',
  Int: 'int',
  Float: 'float',
  Boolean: 'flag',
};

export class Source {
  readonly #functions: string[] = [];
  readonly #constants: unknown[] = [];

  /** A constant that the text cannot hold. */
  constant(value: unknown): string {
    return `k[${this.#constants.push(value) - 1}]`;
  }

  /** A function; gives its name. */
  function(parameters: string, body: string): string {
    const name = `f${this.#functions.length}`;
    this.#functions.push(`function ${name}(${parameters}) { ${body} }`);
    return name;
  }

  /** An object with these keys, in their order; `hidden` is not sent. */
  object(entries: readonly (readonly [key: string, expression: string])[], hidden = ''): string {
    // In a literal this key would set the prototype.
    const name = (key: string) => (key === '__proto__' ? '["__proto__"]' : JSON.stringify(key));
    return `{ ${hidden}${entries.map(([key, expression]) => `${name(key)}: ${expression}`).join(', ')} }`;
  }

  /** A value as GraphQL writes it. The expression may stand there twice. */
  value(type: GraphQLOutputType, expression: string): string {
    const inner = getNullableType(type);
    const made = isListType(inner)
      ? `list(${expression}, (item) => ${this.value(inner.ofType, 'item')})`
      : isLeafType(inner)
        ? this.#leaf(inner, expression)
        : `bad(${expression})`;
    return isNonNullType(type) ? made : `(${expression} == null ? null : ${made})`;
  }

  #leaf(type: GraphQLLeafType, expression: string): string {
    if (isEnumType(type)) {
      const names = type.getValues().filter(({ name, value }) => name === value);
      return `term(${this.constant(new Set(names.map(({ name }) => name)))}, ${expression})`;
    }
    const known = isSpecifiedScalarType(type) ? builtin[type.name] : undefined;
    return known ? `${known}(${expression})` : `custom(${this.constant(type)}, ${expression})`;
  }

  /** What one of the functions makes, where its type allows no null. */
  required(type: GraphQLOutputType, expression: string): string {
    return isNonNullType(type) ? `must(${expression})` : expression;
  }

  /** The function that gives `{ value, sound }` for `rows` and `version`. */
  compile(expression: string): (rows: readonly unknown[], version: string) => Decoded {
    const body = `${prelude}
let version;
${this.#functions.join('\n')}
return (rows, of) => { sound = true; version = of; const value = ${expression}; return { value, sound }; };`;
    return new Function('k', body)(this.#constants);
  }
}

/** An answer as it is sent; where it is not sound, graphql-js has to complete it. */
export interface Decoded {
  readonly value: unknown;
  readonly sound: boolean;
}

// What is wrong with the shape of a curated file, in the words of somebody who curates and does not program.
import type { ErrorObject } from 'ajv';

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of names with values',
};

/** A value as a message repeats it. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing').slice(0, 60);

/** Patterns of the JSON Schema, by what they begin with, and how a value of theirs is written. */
function form(pattern: string): string {
  const prefix = /^\^([a-z][a-z-]*):/.exec(pattern)?.[1];
  if (prefix)
    return `${prefix}:… with small letters, digits and hyphens, such as ${prefix}:an-example`;
  if (pattern.startsWith('^p')) return 'a passage, such as p4.s2 or p4.s2-3';
  if (pattern.startsWith('^[1-9]')) return 'a number or two, such as 4 or 4-6';
  return 'kind:name, such as drug:trastuzumab';
}

const sayings: Readonly<Record<string, (error: ErrorObject) => string>> = {
  required: ({ params }) => `${params['missingProperty']} is missing`,
  additionalProperties: ({ params }) => `${params['additionalProperty']} is not known here`,
  enum: ({ params, data }) =>
    `${shown(data)} is not one of the values it may have (${params['allowedValues'].join(', ')})`,
  pattern: ({ params, data }) => `${shown(data)} has to be written as ${form(params['pattern'])}`,
  type: ({ params, data }) => `${shown(data)} has to be ${types[params['type']] ?? params['type']}`,
  minLength: () => 'is empty',
  minItems: ({ params }) => `has too few items; it needs ${params['limit']}`,
  maxItems: ({ params }) => `has too many items; it may have ${params['limit']}`,
  additionalItems: ({ params }) => `has too many items; it may have ${params['limit']}`,
  minProperties: ({ params }) => `has too few entries; it needs ${params['limit']}`,
  minimum: ({ params, data }) => `${shown(data)} is below ${params['limit']}`,
  uniqueItems: () => 'has the same item twice',
};

/** An error of the JSON Schema as a sentence without a subject. */
export const inWords = (error: ErrorObject): string =>
  sayings[error.keyword]?.(error) ?? error.message ?? 'is not as it has to be';

/**
 * The errors worth showing: of a value that fits none of several shapes, what is wrong with the nearest one, instead of
 * all that is wrong with every one.
 */
export function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const branch = ({ schemaPath }: ErrorObject): boolean => schemaPath.includes('/anyOf/');
  const nearest = new Map<string, ErrorObject>();
  for (const error of errors.filter(branch)) {
    const known = nearest.get(error.instancePath);
    if (!known || (known.keyword === 'type' && error.keyword !== 'type'))
      nearest.set(error.instancePath, error);
  }
  const deeper = (path: string): boolean =>
    errors.some((error) => branch(error) && error.instancePath.startsWith(`${path}/`));
  return errors.filter((error) => {
    if (error.keyword === 'anyOf') return false;
    if (!branch(error)) return true;
    return nearest.get(error.instancePath) === error && !deeper(error.instancePath);
  });
}

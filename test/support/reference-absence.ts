// What an empty list looks at in its filter: the ids that it names, and the rest when polarity is left aside.
import type { Input } from './reference-filter.js';

const entries = (input: Input): [string, Input][] => Object.entries(input ?? {});

/** Ids compared with by eq or in, or stood within, outside of any `not`. */
export function idsOf(where: Input): string[] {
  return entries(where).flatMap(([name, value]): string[] => {
    if (value == null || name === 'not' || name === 'edge') return [];
    if (name === 'and' || name === 'or') return (value as Input[]).flatMap(idsOf);
    if (name === 'within') return [String(value)];
    if (name === 'id')
      return entries(value).flatMap(([operator, operand]) =>
        operator === 'eq' || operator === 'in' ? ([operand].flat() as string[]) : [],
      );
    // A relation has filters under its quantifiers; a property has operators, which name no id.
    return entries(value).flatMap(([quantifier, inner]) =>
      ['some', 'none', 'all', 'single'].includes(quantifier) ? idsOf(inner) : [],
    );
  });
}

/** A filter without its conditions on the polarity of the row itself; null where nothing is left of it. */
export function withoutPolarity(where: Input): Input {
  if (where == null) return where;
  const kept = entries(where).flatMap(([name, value]): [string, Input][] => {
    if (name === 'polarity') return [];
    if (name === 'and') return [[name, (value as Input[]).map(withoutPolarity)]];
    if (name === 'or') {
      const parts = (value as Input[]).map(withoutPolarity);
      // An alternative of which nothing is left always holds.
      const open = parts.some(
        (part, index) => isEmpty(part) && !isEmpty((value as Input[])[index]),
      );
      return open ? [] : [[name, parts]];
    }
    if (name === 'not') {
      const part = withoutPolarity(value);
      return isEmpty(part) && !isEmpty(value) ? [] : [[name, part]];
    }
    return [[name, value]];
  });
  return Object.fromEntries(kept);
}

const isEmpty = (where: Input): boolean => Object.keys(where ?? {}).length === 0;

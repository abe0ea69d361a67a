// The ids that a `where` names, and that have to be there for it to find anything.
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

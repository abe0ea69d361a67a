// What a `where` means, in two values: a condition on what is missing does not hold, and its `not` does.
import type { GraphNode } from '../../src/seed/dataset.js';

/** A value of an argument, as GraphQL hands it over. */
export type Input = unknown;
type Related = (node: GraphNode, field: string) => readonly GraphNode[] | undefined;

const entries = (input: Input): [string, Input][] =>
  Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined);
const lower = (value: unknown): string => String(value).toLowerCase();

const operators: Readonly<Record<string, (value: unknown, operand: unknown) => boolean>> = {
  eq: (value, operand) => value === operand,
  ne: (value, operand) => value !== operand,
  in: (value, operand) => (operand as unknown[]).includes(value),
  lt: (value, operand) => Number(value) < Number(operand),
  lte: (value, operand) => Number(value) <= Number(operand),
  gt: (value, operand) => Number(value) > Number(operand),
  gte: (value, operand) => Number(value) >= Number(operand),
  contains: (value, operand) => lower(value).includes(lower(operand)),
  startsWith: (value, operand) => lower(value).startsWith(lower(operand)),
};

function holds(value: unknown, operator: string, operand: unknown): boolean {
  const missing = value === undefined || value === null;
  if (operator === 'isNull') return missing === operand;
  if (missing) return false;
  const test = operators[operator];
  if (!test) throw new TypeError(`the reference knows no operator ${operator}`);
  return Array.isArray(value) ? value.some((item) => test(item, operand)) : test(value, operand);
}

/** Whether a node fulfils a `where`. */
export function fulfils(where: Input, node: GraphNode, related: Related): boolean {
  return entries(where).every(([name, value]) => {
    if (name === 'and') return (value as Input[]).every((each) => fulfils(each, node, related));
    if (name === 'or') return (value as Input[]).some((each) => fulfils(each, node, related));
    if (name === 'not') return !fulfils(value, node, related);
    const nodes = related(node, name);
    if (!nodes)
      return entries(value).every(([operator, operand]) =>
        holds(node.properties[name], operator, operand),
      );
    return entries(value).every(([quantifier, inner]) => {
      const some = nodes.some((each) => fulfils(inner, each, related));
      return quantifier === 'some' ? some : !some;
    });
  });
}

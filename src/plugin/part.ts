// A part of a statement: subqueries that fill variables, and the cell that gives a value made of them.
import { identifier } from '../cypher/escape.js';

/** Text that fills a slot's variables, those variables, and the cell that gives the slot's value. */
export interface Part {
  readonly calls: readonly string[];
  readonly variables: readonly string[];
  readonly cell: string;
}

/** Where a slot finds what it starts from: the variable to import, and how one of its values is written. */
export interface Owner {
  readonly variable: string;
  readonly value: (property: string) => string;
}

/** A node, an edge or a map that has the values. */
export const ownerOf = (variable: string): Owner => ({
  variable,
  value: (property) => `${variable}.${identifier(property)}`,
});

/** A column of a traversal that is the value. */
export const columnOwner = (name: string): Owner => ({
  variable: identifier(name),
  value: identifier,
});

/** Several parts as one, whose cell is a list: these cells, then theirs. */
export const join = (parts: readonly Part[], cells: readonly string[] = []): Part => ({
  calls: parts.flatMap(({ calls }) => calls),
  variables: parts.flatMap(({ variables }) => variables),
  cell: `[${[...cells, ...parts.map(({ cell }) => cell)].join(', ')}]`,
});

/** Moves a text to the right. */
export const indent = (text: string): string => text.replaceAll(/^/gm, '  ');

/** A subquery over these variables. */
export const call = (imports: string, lines: readonly string[]): string =>
  `CALL (${imports}) {\n${indent(lines.join('\n'))}\n}`;

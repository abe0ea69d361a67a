// The operators of filters: which a type has, and what each says.

export const operatorWords: Readonly<Record<string, string>> = {
  eq: 'Equal to.',
  ne: 'Different from; nothing that is null.',
  in: 'One of.',
  notIn: 'None of; nothing that is null.',
  lt: 'Less than; text by its characters, so that dates such as 2010-01 come in their order.',
  lte: 'Less than or equal to.',
  gt: 'Greater than.',
  gte: 'Greater than or equal to.',
  contains: 'Has this text in it, capital letters or not.',
  startsWith: 'Begins with this text, capital letters or not.',
  endsWith: 'Ends with this text, capital letters or not.',
  isNull: 'Is missing (true), or is there (false).',
};

const choice = ['eq', 'ne', 'in', 'notIn'] as const;
const amount = [...choice, 'lt', 'lte', 'gt', 'gte', 'isNull'];
const operators: Readonly<Record<string, readonly string[]>> = {
  string: [...choice, 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'endsWith', 'isNull'],
  int: amount,
  float: amount,
  boolean: ['eq', 'isNull'],
};

/** The operators for values of a type; those of a vocabulary are chosen, not compared. */
export const operatorsOf = (type: string): readonly string[] =>
  operators[type] ?? [...choice, 'isNull'];

/** Operators that take a list of values. */
export const takesList = (operator: string): boolean => operator === 'in' || operator === 'notIn';

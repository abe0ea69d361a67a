// What @skip and @include leave out asks nothing of the graph: the statements are those of the document without it.
// SEED=… repeats a run.
import { type ASTNode, Kind, parse, print, type SelectionNode, visit } from 'graphql';
import { expect, it } from 'vitest';
import { atlasOperations, seed } from '../support/atlas-operations.js';
import { direct, nowhere } from '../support/direct.js';
import type { RandomOperation } from '../support/operations.js';

const count = 300;

/** The document without the selections that its directives leave out, and without directives. */
function reduced({ query, variables }: RandomOperation): string {
  const isOut = ({ directives = [] }: SelectionNode): boolean =>
    directives.some(({ name, arguments: [condition] = [] }) => {
      const { value } = condition ?? {};
      const given =
        value?.kind === Kind.VARIABLE
          ? variables[value.name.value]
          : value?.kind === Kind.BOOLEAN && value.value;
      return given === (name.value === 'skip');
    });
  const enter = (node: ASTNode) => {
    if (node.kind !== Kind.SELECTION_SET) return undefined;
    const selections = node.selections.filter((selection) => !isOut(selection));
    // A selection set may not be empty; __typename asks the graph for nothing more.
    const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
    return { ...node, selections: selections.length > 0 ? selections : [typename] };
  };
  const left = visit(parse(query), { enter });
  return print(visit(left, { Directive: () => null }));
}

it(`what is left out of ${count} random operations is not read, SEED=${seed}`, async () => {
  let shorter = 0;
  for (const [index, operation] of (await atlasOperations(count)).entries()) {
    const { query, variables } = operation;
    const without = reduced(operation);
    const { statements } = await direct(nowhere, query, variables);
    const expected = await direct(nowhere, without, variables);
    expect(statements, `SEED=${seed}, operation ${index}:\n${query}`).toEqual(expected.statements);
    if (print(parse(query)) !== without) shorter += 1;
  }
  expect(shorter).toBeGreaterThan(count / 10);
});

// The saved queries that GraphiQL opens with: docs/queries, the headline question first.
import { readFileSync } from 'node:fs';
import { packagePath } from '../root.js';

export interface ExampleQuery {
  readonly name: string;
  readonly text: string;
}

const shown = [
  'bypass-pi3k-resistance',
  'drug-composition',
  'drug-resistance-mechanisms',
  'epitopes',
  'approvals-by-date',
  'her2-low-definition',
];

/** The example tabs, in order. */
export const exampleQueries = (): ExampleQuery[] =>
  shown.map((name) => ({
    name,
    text: readFileSync(packagePath(`docs/queries/${name}.graphql`), 'utf8'),
  }));

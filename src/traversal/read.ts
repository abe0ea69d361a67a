// Reads the named traversals: files of cypher/ that end in declared columns.
import { readFileSync } from 'node:fs';
import { packagePath } from '../root.js';

/** The text of cypher/NAME.cypher. */
export const readTraversal = (name: string): string =>
  readFileSync(packagePath(`cypher/${name}.cypher`), 'utf8').trimEnd();

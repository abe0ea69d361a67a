// Reads the named traversals: files of cypher/ that end in declared columns.
import { readFileSync } from 'node:fs';
import { packagePath } from '../root.js';

/** The text of cypher/NAME.cypher, without its comments: they are for readers, and not sent with each request. */
export const readTraversal = (name: string): string =>
  readFileSync(packagePath(`cypher/${name}.cypher`), 'utf8')
    .replaceAll(/^ *\/\/.*\n/gm, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();

// What a process of the benchmark is given: the answers that static variants repeat, in a file that PREPARED names.
import { readFileSync } from 'node:fs';

/** The data of each operation, by its key. */
export const readPrepared = (): Readonly<Record<string, Record<string, unknown>>> =>
  JSON.parse(readFileSync(process.env['PREPARED'] ?? '', 'utf8'));

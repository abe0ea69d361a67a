// Where the package's own files are: the same from src and from dist.
import { fileURLToPath } from 'node:url';

/** The absolute path of a file or folder of the package. */
export const packagePath = (path: string): string =>
  fileURLToPath(new URL(`../${path}`, import.meta.url));

// Finding a Java that a server can run on: the one of JAVA_HOME, the one on the PATH, or one that the system keeps beside it.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where systems keep their Javas. */
const folders = ['/usr/lib/jvm', '/opt/java', '/Library/Java/JavaVirtualMachines'];

function candidates(): string[] {
  const home = process.env['JAVA_HOME'];
  const kept = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .flatMap((name) => [
          join(folder, name, 'bin/java'),
          join(folder, name, 'Contents/Home/bin/java'),
        ]),
    )
    .filter((path) => existsSync(path));
  return [...(home ? [join(home, 'bin/java')] : []), 'java', ...kept];
}

/** The feature release of a Java, or 0 where none answers. */
async function versionOf(java: string): Promise<number> {
  try {
    const { stderr } = await run(java, ['-version'], { timeout: 20_000 });
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The first Java of at least this feature release, or what there is instead. */
export async function findJava(
  least: number,
): Promise<{ readonly java: string } | { readonly found: string }> {
  const found: number[] = [];
  for (const java of candidates()) {
    const version = await versionOf(java);
    if (version >= least) return { java };
    if (version > 0) found.push(version);
  }
  return {
    found: found.length === 0 ? 'there is none' : `here is ${[...new Set(found)].join(', ')}`,
  };
}

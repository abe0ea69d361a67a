// her2 --help names every command and setting, with examples that can be copied.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/root.js';
import { her2 } from '../support/cli.js';

const settings = [
  ['PORT', 'HOST', 'EXPLAIN', 'EMBEDDED_PATH'],
  ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'],
].flat();
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

describe('her2', () => {
  let help: string;
  let commands: string[];
  beforeAll(async () => {
    const { code, out } = await her2(['--help']);
    expect(code).toBe(0);
    help = out.join('\n');
    commands = matches(help, /^ {2}([a-z]+)(?: \[options\]| <\w+>)* {2,}\S/gm);
  });

  it('--help names the commands, and at least one example of each', () => {
    expect(commands).toEqual(
      expect.arrayContaining(['serve', 'load', 'check', 'verify', 'passages', 'schema']),
    );
    const examples = matches(help, /^ {2}\$ .*\bher2 ([a-z]+)/gm);
    expect([...new Set(examples)].sort()).toEqual(commands.toSorted());
  });

  it('--help names every setting', () => {
    const explained = matches(help, /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\b(?=[ ,\n])/g);
    expect(settings.filter((name) => !explained.includes(name))).toEqual([]);
  });

  it('--help explains the exit codes', () => {
    expect(help).toMatch(/Exit codes:\n {2}0 {2}.*\n {2}1 {2}.*\n[\s\S]* {2}2 {2}/);
  });

  it('says of each command what it does, in a paragraph and with examples', async () => {
    for (const command of commands) {
      const { code, out } = await her2([command, '--help']);
      expect(code, command).toBe(0);
      expect(out[0]).toContain(`her2 ${command}`);
      expect(out[1], command).toMatch(/^[a-z].{20,}/);
      expect(out.join('\n'), command).toMatch(
        new RegExp(
          `\\n[A-Z][^\\n]{60,}\\n[\\s\\S]*Examples:\\n[\\s\\S]*\\$ .*\\bher2 ${command}\\b`,
        ),
      );
    }
  });

  it('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
    expect(await her2(['--version'])).toEqual({ code: 0, out: [version], err: [] });
  });

  it('says which command may be meant', async () => {
    const { code, err } = await her2(['lode']);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain('(Did you mean load?)');
  });

  it('says which option is missing', async () => {
    const { code, err } = await her2(['verify']);
    expect(code).toBe(2);
    expect(err[0]).toContain('--article <file>');
  });
});

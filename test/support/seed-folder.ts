// A small seed folder of invented content in a temporary directory: one source, one file that is right, and yours.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SeedError, type SeedProblem } from '../../src/errors.js';
import { graph } from '../../src/model/graph.js';
import { sha256 } from '../../src/seed/article.js';
import { compileSeed } from '../../src/seed/compile.js';
import type { Dataset } from '../../src/seed/dataset.js';
import { locate } from '../../src/seed/passages.js';
import { readSeed } from '../../src/seed/read.js';

/** Two paragraphs of three sentences. */
export const article = `Notes

Alphamab is an antibody against HER2, as two groups have shown in cultured cells [1, 2]. It binds the second subdomain. It may also slow growth.
Betanib belongs to another class of medicine and enters the cell before it acts there [3]. Its class blocks the kinase. Nobody has compared the two so far.
`;

const passages = locate(article, ['p1.s1', 'p1.s2', 'p1.s3', 'p2.s1', 'p2.s2', 'p2.s1-2']);

/** What every folder holds, unless a test gives another content (or null for no such file). */
export const files: Readonly<Record<string, string>> = {
  'dataset.yaml': 'name: Notes\nversion: 1.0.0\n',
  'xrefs.tsv':
    'kind\tname\tprefix\tidentifier\ngene\tERBB2\tHGNC\t3430\npathway\tPI3K\tGO\t0014065\n',
  'notes/source.yaml': `id: source:notes
name: Notes
summary: An invented text.
sections:
  - { path: Antibodies, paragraphs: 1 }
  - { path: Inhibitors, paragraphs: 2 }
`,
  'notes/passages.json': JSON.stringify({
    article: { sha256: sha256(article), characters: article.length },
    passages,
  }),
  'notes/drugs.yaml': `source: source:notes
nodes:
  Receptor:
    - id: receptor:her2
      name: HER2
      xrefs: [HGNC:3430]
  DrugClass:
    - id: drug-class:antibody
      name: antibodies
  Drug:
    - id: drug:alphamab
      name: alphamab
      synonyms: [AM-1, alpha]
claims:
  - id: claim:alphamab-is-antibody
    text: Alphamab belongs to the antibodies.
    at: p1.s1
    refs: [1, 2]
    topic: DRUG
    origin: RELAYED
    level: PRECLINICAL
    facts:
      - [drug:alphamab, IN_CLASS, drug-class:antibody]
`,
};

export type Files = Readonly<Record<string, string | null>>;

/** Writes the small seed with these changes into a folder. */
export function writeSeed(folder: string, changes: Files = {}): void {
  for (const [name, content] of Object.entries({ ...files, ...changes })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Writes a seed folder, hands it over, and takes it away again. */
export function withSeedFolder<T>(changes: Files, use: (folder: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'her2-seed-'));
  const folder = join(root, 'seed');
  try {
    writeSeed(folder, changes);
    return use(folder);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The stated graph of the small seed with these changes. Throws SeedError. */
export const compileFiles = (changes: Files = {}): Dataset =>
  withSeedFolder(changes, (folder) => compileSeed(graph, readSeed(folder, graph)));

/** Every problem of the small seed with these changes. */
export function problemsOf(changes: Files): readonly SeedProblem[] {
  try {
    compileFiles(changes);
    return [];
  } catch (error) {
    if (error instanceof SeedError) return error.problems;
    throw error;
  }
}

/** One claim as YAML, ready to stand under `claims:`. */
export function claim(
  id: string,
  facts: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const values = {
    text: `Claim ${id}.`,
    at: 'p1.s1',
    refs: '[1]',
    topic: 'DRUG',
    origin: 'RELAYED',
    level: 'BACKGROUND',
    facts,
    ...more,
  };
  const lines = Object.entries(values).map(([key, value]) => `    ${key}: ${value}\n`);
  return `  - id: claim:${id}\n${lines.join('')}`;
}

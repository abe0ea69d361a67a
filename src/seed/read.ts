// Reads the curated files. Every entry keeps the file and line it stands at, so that a problem can be shown there.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { type Place, SeedError, type SeedProblem } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { headSchema, seedSchema, sourceSchema } from './schema.js';
import { readYaml } from './yaml.js';

export type Raw = Readonly<Record<string, unknown>>;
export type RawFact = readonly [string, string, string, Raw?];

/** A claim as curated; names as in the JSON Schema. */
export interface RawClaim extends Raw {
  readonly id: string;
  readonly at?: string | readonly string[];
  readonly refs?: readonly number[];
  readonly says?: readonly [string, string, string | null];
  readonly facts?: readonly RawFact[];
  readonly about?: Readonly<Record<string, readonly string[]>>;
}

/** One entry with the source it is curated from and the place it stands at. */
export interface Entry<T> {
  readonly source: string;
  readonly place: Place;
  readonly value: T;
}

export interface RawNode extends Raw {
  readonly id: string;
  readonly kind: string;
}

/** A passage as listed in passages.json. */
export interface RawPassage {
  readonly at: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** Numbers or citations of a paragraph that no claim has to carry: those of a list, a figure, an exon. */
export interface Uncarried {
  readonly paragraph: number;
  readonly numbers?: readonly number[];
  readonly references?: readonly number[];
  readonly reason: string;
}

/** A source with its sections and its located passages. */
export interface RawSource {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly sections: readonly { readonly path: string; readonly paragraphs: number | string }[];
  /** Numbers and citations that no claim carries, and why that is right. */
  readonly uncarried?: readonly Uncarried[];
  readonly folder: string;
  /** Its source.yaml, as shown to people. */
  readonly file: string;
  readonly article: { readonly sha256: string; readonly characters: number } | null;
  readonly passages: readonly RawPassage[];
}

export interface Seed {
  readonly head: { readonly name: string; readonly version: string };
  readonly sources: readonly RawSource[];
  readonly nodes: readonly Entry<RawNode>[];
  readonly claims: readonly Entry<RawClaim>[];
  readonly links: readonly Entry<RawFact>[];
  /** CURIEs that may be used. */
  readonly xrefs: ReadonlySet<string>;
  readonly problems: readonly SeedProblem[];
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path) : [path];
    });

/** CURIEs of the reference table: tab-separated, prefix and identifier in the third and fourth column. */
function readXrefs(path: string, file: string, problems: SeedProblem[]): Set<string> {
  if (!existsSync(path)) {
    problems.push({ place: { file, line: 1 }, message: 'is missing; it lists the identifiers' });
    return new Set();
  }
  const curies = readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').slice(2, 4).join(':'));
  return new Set(curies.filter((curie) => curie.length > 1));
}

/** A curated file, once its shape is checked. */
interface Content {
  readonly source: string;
  readonly nodes?: Readonly<Record<string, readonly Raw[]>>;
  readonly claims?: readonly RawClaim[];
  readonly links?: readonly RawFact[];
}
type SourceHead = Omit<RawSource, 'folder' | 'file' | 'article' | 'passages'>;
type Located = Pick<RawSource, 'article' | 'passages'>;

function readPassages(path: string, file: string, problems: SeedProblem[]): Located {
  if (existsSync(path))
    try {
      const located: Located = JSON.parse(readFileSync(path, 'utf8'));
      if (located.article && Array.isArray(located.passages)) return located;
      throw new TypeError('it holds something else');
    } catch {
      const message = 'holds no passages; write it anew with `her2 passages --article FILE`';
      problems.push({ place: { file, line: 1 }, message });
    }
  return { article: null, passages: [] };
}

/**
 * Reads a seed folder; `name` is how problems name it. Problems of shape are collected, not thrown; what could be read
 * is there. Throws SeedError for a folder that holds no dataset.
 */
export function readSeed(folder: string, model: GraphModel, name = basename(folder)): Seed {
  if (!existsSync(join(folder, 'dataset.yaml'))) {
    const message = 'is missing; a folder of curated files has it, with the name and the version';
    throw new SeedError([{ place: { file: join(name, 'dataset.yaml'), line: 1 }, message }]);
  }
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
  const validate = {
    content: ajv.compile<Content>(seedSchema(model)),
    source: ajv.compile<SourceHead>(sourceSchema),
    head: ajv.compile<Seed['head']>(headSchema),
  };
  const problems: SeedProblem[] = [];
  const nodes: Entry<RawNode>[] = [];
  const claims: Entry<RawClaim>[] = [];
  const links: Entry<RawFact>[] = [];
  const sources: RawSource[] = [];
  let head: Seed['head'] = { name: '', version: '' };
  const shown = (path: string): string => join(name, relative(folder, path));
  for (const path of filesUnder(folder).filter((file) => file.endsWith('.yaml'))) {
    if (basename(path) === 'dataset.yaml') {
      head = readYaml(path, shown(path), validate.head, problems)?.value ?? head;
      continue;
    }
    if (basename(path) === 'source.yaml') {
      const source = readYaml(path, shown(path), validate.source, problems)?.value;
      const located = join(dirname(path), 'passages.json');
      const rest = readPassages(located, shown(located), problems);
      if (source) sources.push({ ...source, ...rest, folder: dirname(path), file: shown(path) });
      continue;
    }
    const file = readYaml(path, shown(path), validate.content, problems);
    if (!file) continue;
    const content = file.value;
    const entry = <T>(value: T, steps: (string | number)[]): Entry<T> => ({
      source: content.source,
      place: file.place(steps),
      value,
    });
    for (const [kind, items] of Object.entries(content.nodes ?? {}))
      items.forEach((item, index) => {
        nodes.push(entry({ ...item, kind } as RawNode, ['nodes', kind, index]));
      });
    content.claims?.forEach((claim, index) => {
      claims.push(entry(claim, ['claims', index]));
    });
    content.links?.forEach((link, index) => {
      links.push(entry(link, ['links', index]));
    });
  }
  const xrefs = readXrefs(join(folder, 'xrefs.tsv'), join(name, 'xrefs.tsv'), problems);
  return { head, sources, nodes, claims, links, xrefs, problems };
}

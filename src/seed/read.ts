// Reads the curated files. Every entry keeps the file and line it stands at, so that a problem can be shown there.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { type Place, SeedError, type SeedProblem } from '../errors.js';
import type { GraphModel } from '../model/define.js';
import { seedSchema } from './schema.js';

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

/** A source with its sections and its located passages. */
export interface RawSource {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly sections: readonly { readonly path: string; readonly paragraphs: number | string }[];
  readonly folder: string;
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

class YamlFile {
  readonly #lines = new LineCounter();
  readonly #document: Document;
  constructor(
    readonly file: string,
    text: string,
  ) {
    this.#document = parseDocument(text, { lineCounter: this.#lines });
  }
  get syntaxProblems(): SeedProblem[] {
    return this.#document.errors.map((error) => ({
      place: { file: this.file, line: error.linePos?.[0].line ?? 1 },
      message: error.message.split('\n')[0] ?? error.message,
    }));
  }
  value(): unknown {
    return this.#document.toJS();
  }
  /** The place of an entry; the nearest one above where the path leads to nothing. */
  place(path: readonly (string | number)[]): Place {
    for (let end = path.length; end > 0; end--) {
      const node: unknown = this.#document.getIn(path.slice(0, end), true);
      const range = node && typeof node === 'object' && 'range' in node ? node.range : null;
      if (Array.isArray(range) && typeof range[0] === 'number')
        return { file: this.file, ...placeOf(this.#lines.linePos(range[0])) };
    }
    return { file: this.file, line: 1 };
  }
}

const placeOf = ({ line, col }: { line: number; col: number }) => ({ line, column: col });

const filesUnder = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path) : [path];
    });

/** CURIEs of the reference table: tab-separated, prefix and identifier in the third and fourth column. */
const readXrefs = (file: string): Set<string> =>
  new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t').slice(2, 4).join(':'))
      .filter((curie) => curie.length > 1),
  );

function readSource(folder: string): RawSource {
  const text = readFileSync(join(folder, 'source.yaml'), 'utf8');
  const head = parseDocument(text).toJS() as Omit<RawSource, 'folder' | 'article' | 'passages'>;
  let located: Pick<RawSource, 'article' | 'passages'> = { article: null, passages: [] };
  try {
    located = JSON.parse(readFileSync(join(folder, 'passages.json'), 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      throw new SeedError([
        {
          place: { file: join(folder, 'passages.json'), line: 1 },
          message: 'is not JSON; write it anew with `her2 passages --article FILE`',
        },
      ]);
  }
  return { ...head, ...located, folder };
}

/** Reads a seed folder. Problems of shape are collected, not thrown; what could be read is there. */
export function readSeed(folder: string, model: GraphModel): Seed {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(seedSchema(model));
  const problems: SeedProblem[] = [];
  const nodes: Entry<RawNode>[] = [];
  const claims: Entry<RawClaim>[] = [];
  const links: Entry<RawFact>[] = [];
  const sources: RawSource[] = [];
  for (const path of filesUnder(folder).filter((file) => file.endsWith('.yaml'))) {
    if (path.endsWith('dataset.yaml')) continue;
    if (path.endsWith('source.yaml')) {
      sources.push(readSource(join(path, '..')));
      continue;
    }
    const file = new YamlFile(relative(join(folder, '..'), path), readFileSync(path, 'utf8'));
    if (file.syntaxProblems.length > 0) {
      problems.push(...file.syntaxProblems);
      continue;
    }
    const value = file.value();
    if (!validate(value)) {
      for (const error of validate.errors ?? []) {
        const steps = error.instancePath.split('/').slice(1);
        const unknown = error.params['additionalProperty'];
        const allowed = error.params['allowedValues'];
        const detail = unknown
          ? ` (${unknown})`
          : Array.isArray(allowed)
            ? ` (${allowed.join(', ')})`
            : '';
        problems.push({
          place: file.place(steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))),
          message: `${steps.slice(-1)[0] ?? 'file'}: ${error.message}${detail}`,
        });
      }
      continue;
    }
    const content = value as {
      source: string;
      nodes?: Record<string, Raw[]>;
      claims?: RawClaim[];
      links?: RawFact[];
    };
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
  const head = parseDocument(
    readFileSync(join(folder, 'dataset.yaml'), 'utf8'),
  ).toJS() as Seed['head'];
  const xrefs = readXrefs(join(folder, 'xrefs.tsv'));
  return { head, sources, nodes, claims, links, xrefs, problems };
}

// Reads YAML files of a given shape. What is wrong with one is told with its file and line, never thrown.
import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Place, SeedProblem } from '../errors.js';
import { inWords, telling } from './words.js';

type Path = readonly (string | number)[];

/** A file whose content is a `T`, and where each part of it stands. */
export interface YamlFile<T> {
  readonly value: T;
  /** The place of an entry; the nearest one above where the path leads to nothing. */
  place(path: Path): Place;
}

class Lines {
  readonly #lines = new LineCounter();
  readonly document: Document;

  constructor(
    readonly file: string,
    text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.#lines });
  }

  place(path: Path): Place {
    for (let end = path.length; end > 0; end--) {
      const place = this.#placeOf(this.document.getIn(path.slice(0, end), true));
      if (place) return place;
    }
    return { file: this.file, line: 1 };
  }

  /** The place of a key of the map at a path. */
  keyPlace(path: Path, key: string): Place {
    const map: unknown = path.length > 0 ? this.document.getIn(path, true) : this.document.contents;
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    return this.#placeOf(pair?.key) ?? this.place(path);
  }

  #placeOf(node: unknown): Place | undefined {
    const range = node && typeof node === 'object' && 'range' in node ? node.range : null;
    if (!Array.isArray(range) || typeof range[0] !== 'number') return undefined;
    const { line, col } = this.#lines.linePos(range[0]);
    return { file: this.file, line, column: col };
  }
}

/** How a path is shown: its last name and the indexes after it, such as facts[0][1]. */
function shown(path: Path): string {
  const last = path.findLastIndex((step) => typeof step === 'string');
  const [name = 'file', ...indexes] = path.slice(Math.max(last, 0));
  return [name, ...indexes.map((index) => `[${index}]`)].join('');
}

function shapeProblem(lines: Lines, error: ErrorObject): SeedProblem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const unknown: unknown = error.params['additionalProperty'];
  const place = typeof unknown === 'string' ? lines.keyPlace(path, unknown) : lines.place(path);
  return { place, message: `${shown(path)}: ${inWords(error)}` };
}

/** The content; what YAML itself cannot make of it, such as references that multiply, is a problem too. */
function contentOf({ document, file }: Lines, problems: SeedProblem[]): unknown {
  for (const error of document.errors)
    problems.push({
      place: { file, line: error.linePos?.[0].line ?? 1 },
      message: error.message.split('\n')[0] ?? error.message,
    });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS();
  } catch (error) {
    problems.push({ place: { file, line: 1 }, message: (error as Error).message });
    return undefined;
  }
}

/** Reads the file at `path`, shown to people as `file`; undefined where it has problems, which are added to the list. */
export function readYaml<T>(
  path: string,
  file: string,
  validate: ValidateFunction<T>,
  problems: SeedProblem[],
): YamlFile<T> | undefined {
  const lines = new Lines(file, readFileSync(path, 'utf8'));
  const value = contentOf(lines, problems);
  if (value === undefined) return undefined;
  if (validate(value)) return { value, place: (steps) => lines.place(steps) };
  problems.push(...telling(validate.errors ?? []).map((error) => shapeProblem(lines, error)));
  return undefined;
}

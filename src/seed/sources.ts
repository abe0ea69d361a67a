// Sources, passages and reference numbers as nodes, made when a claim or an erratum first needs them.
import type { Place } from '../errors.js';
import type { Draft } from './draft.js';
import { parseCoordinate, passageId, sectionOf } from './passages.js';
import type { Raw, RawSource } from './read.js';

/** The coordinates an entry gives under `at`. */
export function coordinatesOf(value: Raw): readonly string[] {
  const at = value['at'] as string | readonly string[] | undefined;
  return at === undefined ? [] : typeof at === 'string' ? [at] : at;
}

const referenceId = (source: string, number: number): string =>
  `reference:${source.slice(source.indexOf(':') + 1)}/${number}`;

export class Sources {
  constructor(
    readonly draft: Draft,
    readonly sources: readonly RawSource[],
  ) {
    for (const { id, name, summary, article, file } of sources) {
      const { sha256, characters } = article ?? { sha256: '', characters: 0 };
      draft.addNode('Source', { id, name, summary, sha256, characters }, { file, line: 1 });
    }
  }

  /** Ties a claim or an erratum to the passage it stands in. */
  stateIn(node: string, sourceId: string, at: string, place: Place): void {
    const id = passageId(sourceId, at);
    if (!this.draft.nodes.has(id)) this.#addPassage(id, sourceId, at, place);
    if (!this.draft.nodes.has(id)) return;
    this.draft.link('STATED_IN', node, id, place);
    this.draft.link('FROM_SOURCE', node, sourceId, place);
  }

  /** Ties a claim to a number that it cites. */
  cite(claim: string, source: string, number: number, place: Place): void {
    const id = referenceId(source, number);
    if (!this.draft.nodes.has(id)) {
      this.draft.addNode('Reference', { id, name: `[${number}]`, number }, place);
      this.draft.link('FROM_SOURCE', id, source, place);
    }
    this.draft.link('CITES', claim, id, place);
  }

  #addPassage(id: string, sourceId: string, at: string, place: Place): void {
    const source = this.sources.find((each) => each.id === sourceId);
    const located = source?.passages.find((each) => each.at === at);
    if (!source || !located) {
      const missing = `${at} is not in passages.json; run her2 passages --article FILE`;
      this.draft.problem(place, source ? missing : `${sourceId} has no source.yaml`);
      return;
    }
    const { paragraph, from, to } = parseCoordinate(at);
    const section = sectionOf(source, paragraph);
    if (section === undefined) {
      this.draft.problem(place, `${source.file}: no section has paragraph ${paragraph}`);
      return;
    }
    const sentences = from === to ? `sentence ${from}` : `sentences ${from}–${to}`;
    const name = `${section}, paragraph ${paragraph}, ${sentences}`;
    const { start, end, sha256 } = located;
    const where = { section, paragraph, sentenceFrom: from, sentenceTo: to };
    this.draft.addNode('Passage', { id, name, ...where, start, end, sha256 }, place);
    this.draft.link('FROM_SOURCE', id, sourceId, place);
  }
}

// The search index: names, synonyms, misprints and claims, built from the graph and the same on every engine.
import { distance } from 'fastest-levenshtein';
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Engine } from '../engine/engine.js';
import { baseLabel } from '../model/define.js';

/** A node found: its score (higher is better), the words that matched and where they stand. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly matched: string;
  readonly on: MatchField;
}

/** Where a match stands. */
export const matchFields = {
  ID: 'Its id.',
  NAME: 'Its name.',
  SYNONYM: 'Another name of it.',
  MISPRINT: 'A form that the source misspells.',
  TEXT: 'The text of a claim.',
} as const;
type MatchField = keyof typeof matchFields;

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly misprints: readonly string[];
  readonly text: string | null;
}

/** Fields from the most telling to the least; a name counts more than a mention. */
const boost = { name: 8, synonyms: 6, misprints: 4, id: 2, text: 1 };
const fields = Object.keys(boost) as (keyof typeof boost)[];
const names: Readonly<Record<string, MatchField>> = {
  name: 'NAME',
  synonyms: 'SYNONYM',
  misprints: 'MISPRINT',
  id: 'ID',
  text: 'TEXT',
};

const words = (value: Entry[keyof typeof boost]): readonly string[] =>
  value === null ? [] : typeof value === 'string' ? [value] : value;

/** A name this many letters away from the text is taken for it, mistyped. */
const nearlyTheSame = 2;

/** Characters beyond which nothing is near to a text. */
const longestName = 200;

const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

export class SearchIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #index = new MiniSearch<Entry>({
    fields,
    extractField: (entry, field) => words(entry[field as keyof typeof boost]).join(' '),
    processTerm: fold,
    searchOptions: {
      boost,
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: 'AND',
    },
  });

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) this.#entries.set(entry.id, entry);
    this.#index.addAll(entries);
  }

  /** Builds the index of what an engine holds. Throws EngineError. */
  static async of(engine: Engine): Promise<SearchIndex> {
    const text = `MATCH (n:${baseLabel}) WHERE n.kind <> 'Passage' AND n.kind <> 'Reference' RETURN n.id AS id, n.kind AS kind, n.name AS name, n.synonyms AS synonyms, n.misprints AS misprints, n.text AS text`;
    const rows = await engine.run({ text, params: {} });
    return new SearchIndex(
      rows.map(([id, kind, name, synonyms, misprints, claim]) => ({
        id: String(id),
        kind: String(kind),
        // A claim is named by its text, which counts as a text and not as a name.
        name: claim === null ? String(name) : '',
        synonyms: (synonyms as string[] | null) ?? [],
        misprints: (misprints as string[] | null) ?? [],
        text: claim === null ? null : String(claim),
      })),
    );
  }

  /** The best nodes for a text, of these kinds or of any, ranked; exact names come first. */
  search(text: string, kinds: readonly string[] | null, limit: number): Hit[] {
    const wanted = fold(text.trim());
    const filter = ({ id }: SearchResult): boolean =>
      kinds === null || kinds.includes(this.#entries.get(id)?.kind ?? '');
    const found = this.#index.search(text, { filter });
    const hits = (
      found.length > 0 ? found : this.#index.search(text, { filter, combineWith: 'OR' })
    ).map((result) => this.#hit(result, wanted));
    return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  /** Names and ids near to one that is unknown, for an error that helps. */
  nearest(text: string, kind: string | null, limit = 3): { id: string; name: string }[] {
    // The work grows with the square of the length, and no name is that long.
    if (text.length > longestName) return [];
    const prefix = text.slice(0, text.indexOf(':') + 1);
    const plain = text.slice(prefix.length).replaceAll('-', ' ');
    const kinds = kind === null ? this.#kindsOf(prefix) : [kind];
    return this.search(plain, kinds, limit).map(({ id }) => ({
      id,
      name: this.#entries.get(id)?.name || id,
    }));
  }

  /** The kinds whose ids begin so; null where none does. */
  #kindsOf(prefix: string): string[] | null {
    const same = [...this.#entries.values()].filter(
      ({ id }) => prefix !== '' && id.startsWith(prefix),
    );
    return same.length > 0 ? [...new Set(same.map(({ kind }) => kind))] : null;
  }

  #hit({ id, score, match }: SearchResult, wanted: string): Hit {
    const entry = this.#entries.get(id);
    const terms = Object.keys(match);
    const places = fields.filter((field) =>
      Object.values(match).some((found) => found.includes(field)),
    );
    const candidates = (['name', 'synonyms', 'misprints', 'id', 'text'] as const)
      .filter((field) => places.includes(field))
      .flatMap((field) => words(entry?.[field] ?? null).map((value) => ({ field, value })));
    // A whole name that is nearly the text wins over a rarer word that is a little less near.
    const near = candidates
      .filter(({ field }) => field !== 'text')
      .map((candidate) => ({ ...candidate, steps: distance(fold(candidate.value), wanted) }))
      .filter(({ steps }) => steps <= nearlyTheSame)
      .sort((a, b) => a.steps - b.steps)[0];
    const best =
      near ??
      candidates.find(({ value }) => terms.every((term) => fold(value).includes(term))) ??
      candidates.find(({ value }) => terms.some((term) => fold(value).includes(term)));
    return {
      id,
      score: Math.round((score + (near ? 1000 - 250 * near.steps : 0)) * 100) / 100,
      matched: best?.value ?? terms.join(' '),
      on: names[best?.field ?? 'name'] ?? 'NAME',
    };
  }
}

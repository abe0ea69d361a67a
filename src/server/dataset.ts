// What the server knows of the data behind it: whether the engine answers, and which dataset is loaded.
import type { Engine } from '../engine/engine.js';
import { baseLabel } from '../model/define.js';
import { SearchIndex } from '../search/index.js';
import { type DatasetHead, readHead } from '../seed/load.js';

/** How old the known head may be before a request has it read again, in milliseconds. */
const freshness = 2_000;

/** Watches the head of the loaded dataset, so that cursors name it and a reload elsewhere is noticed. */
export class DatasetWatch {
  #head: DatasetHead | null = null;
  #read = 0;
  #redirects: ReadonlyMap<string, string> = new Map();

  constructor(readonly engine: Engine) {}

  /** Reads the head now; null where nothing is loaded. Throws EngineError when the engine does not answer. */
  async refresh(): Promise<DatasetHead | null> {
    const head = await readHead(this.engine);
    if (head?.hash !== this.#head?.hash) this.#redirects = await readRedirects(this.engine);
    this.#head = head;
    this.#read = Date.now();
    return head;
  }

  /** Former ids with the ids that took their places, as of the last reading. */
  get redirects(): ReadonlyMap<string, string> {
    return this.#redirects;
  }

  /** The version that cursors name. */
  async version(): Promise<string> {
    if (Date.now() - this.#read > freshness) await this.refresh().catch(() => null);
    return this.#head?.hash.slice(0, 12) ?? '';
  }

  #index: { readonly of: string; readonly search: Promise<SearchIndex> } | null = null;

  /** The search index of the loaded dataset; built when it is first asked for, and again after a reload. */
  async search(): Promise<SearchIndex> {
    const of = await this.version();
    if (this.#index?.of === of) return this.#index.search;
    const search = SearchIndex.of(this.engine);
    this.#index = { of, search };
    // One that failed is not kept.
    search.catch(() => {
      if (this.#index?.search === search) this.#index = null;
    });
    return search;
  }
}

async function readRedirects(engine: Engine): Promise<ReadonlyMap<string, string>> {
  const text = `MATCH (n:${baseLabel}) WHERE n.formerIds IS NOT NULL UNWIND n.formerIds AS former RETURN former, n.id AS id`;
  const rows = await engine.run({ text, params: {} });
  return new Map(rows.map(([former, id]) => [String(former), String(id)]));
}

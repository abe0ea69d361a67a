// A load after a change of the curated files writes what differs, and nothing else.
import { beforeEach, describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { compileSeed } from '../../src/seed/compile.js';
import { contentHash, type Dataset } from '../../src/seed/dataset.js';
import { derive, readRules } from '../../src/seed/derive.js';
import { load } from '../../src/seed/load.js';
import { type RawClaim, readSeed, type Seed } from '../../src/seed/read.js';
import { atlasDataset, engines, usingAtlas, withAtlas } from '../support/engines.js';
import { expectedGraph, readGraph } from '../support/graph.js';

const seed = readSeed('seed', graph);
const compiled = (changed: Partial<Seed>): Promise<Dataset> =>
  derive(graph, compileSeed(graph, { ...seed, ...changed }), readRules('cypher/rules'));

/** A claim that carries facts and is named by no node, so that it can go by itself. */
const named = new Set(
  seed.nodes.flatMap(({ value }) => [
    ...((value['claims'] as string[] | undefined) ?? []),
    ...((value['affects'] as string[] | undefined) ?? []),
    ...Object.values((value['sides'] as Record<string, string[]> | undefined) ?? {}).flat(),
  ]),
);
const inLinks = new Set(seed.links.flatMap(({ value }) => value.slice(0, 3)));
const claim = seed.claims.find(
  ({ value }) => value.facts?.length && !named.has(value.id) && !inLinks.has(value.id),
)?.value as RawClaim;

/** What separates two datasets, found without the loader. */
function separates(before: Dataset, after: Dataset) {
  const count = (kind: 'nodes' | 'edges') => {
    const old = new Map(before[kind].map((item) => [item.id, contentHash(item)]));
    const now = new Map(after[kind].map((item) => [item.id, contentHash(item)]));
    const kept = [...now].filter(([id]) => old.has(id));
    return {
      created: now.size - kept.length,
      changed: kept.filter(([id, hash]) => old.get(id) !== hash).length,
      deleted: [...old.keys()].filter((id) => !now.has(id)).length,
      unchanged: kept.filter(([id, hash]) => old.get(id) === hash).length,
    };
  };
  return { nodes: count('nodes'), edges: count('edges') };
}

describe.each(engines)('a load of a changed seed on $name', (engine) => {
  const open = usingAtlas(engine);
  beforeEach(() => withAtlas(open()));

  it('rewrites one claim whose wording changed', async () => {
    const claims = seed.claims.map((entry) =>
      entry.value === claim ? { ...entry, value: { ...claim, text: 'Worded anew.' } } : entry,
    );
    const after = await compiled({ claims });
    const report = await load(open(), graph, after);
    expect(report).toEqual({
      nodes: { created: 0, changed: 1, deleted: 0, unchanged: after.nodes.length - 1 },
      edges: { created: 0, changed: 0, deleted: 0, unchanged: after.edges.length },
    });
    expect(await readGraph(open())).toEqual(expectedGraph(after));
  });

  it('takes a claim away, with what stood on it alone', async () => {
    const after = await compiled({ claims: seed.claims.filter(({ value }) => value !== claim) });
    const report = await load(open(), graph, after);
    expect(report).toEqual(separates(await atlasDataset(), after));
    expect(report.nodes.deleted).toBeGreaterThan(0);
    expect(report.edges.deleted).toBeGreaterThan(0);
    expect(await readGraph(open())).toEqual(expectedGraph(after));
  });

  it('forgets a property that is gone', async () => {
    const [first, ...others] = seed.nodes.filter(({ value }) => value['summary']);
    if (!first) throw new TypeError('no node has a summary');
    const { summary: _, ...value } = first.value;
    const nodes = seed.nodes.map((entry) => (entry === first ? { ...first, value } : entry));
    expect(others.length).toBeGreaterThan(0);
    const after = await compiled({ nodes: nodes as Seed['nodes'] });
    expect((await load(open(), graph, after)).nodes.changed).toBe(1);
    expect(await readGraph(open())).toEqual(expectedGraph(after));
  });

  it('writes nothing when it is only asked what it would do', async () => {
    const before = await readGraph(open());
    const after = await compiled({ claims: seed.claims.filter(({ value }) => value !== claim) });
    const report = await load(open(), graph, after, { dryRun: true });
    expect(report).toEqual(separates(await atlasDataset(), after));
    expect(await readGraph(open())).toEqual(before);
  });
});

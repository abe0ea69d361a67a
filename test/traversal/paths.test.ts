// Paths between two nodes: what they say, in which order, what blocks them, and what an answer without any says.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { pathsOf, replyOf, textOf } from '../support/paths.js';

const trastuzumabToPi3k = { from: 'drug:trastuzumab', to: 'pathway:pi3k-akt-mtor' };
const overexpressionToGrowth = { from: 'alteration:her2-overexpression', to: 'process:growth' };

describe.each(engines)('paths on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  it('stand shorter first, and stated before derived', async () => {
    const { paths } = await pathsOf(client, trastuzumabToPi3k);
    expect(paths.slice(0, 2).map(textOf)).toEqual([
      'drug:trastuzumab TARGETS receptor:her2 SIGNALS_THROUGH pathway:pi3k-akt-mtor',
      'drug:trastuzumab INHIBITS process:heterodimerization SIGNALS_THROUGH pathway:pi3k-akt-mtor',
    ]);
    expect(paths.map(({ rankedBy }) => rankedBy.derived).slice(0, 2)).toEqual([0, 1]);
    const lengths = paths.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort());
  });

  it('say in words what each edge says, with which way and how sure', async () => {
    const { paths } = await pathsOf(client, { from: 'drug:trastuzumab', to: 'molecule:muc4' });
    expect(paths.map(({ sentence }) => sentence)).toEqual([
      'trastuzumab belongs to anti-HER2 antibodies, a class that faces masking of HER2 by MUC4 (resistance, uncertain), which is driven by MUC4 (uncertain).',
    ]);
    expect(paths[0]?.weakestHop.polarity).toBe('UNCERTAIN');
  });

  it('cross an edge backwards only where the model lets them, and say so', async () => {
    const { paths, searched } = await pathsOf(client, {
      ...{ from: 'drug:trastuzumab', to: 'molecule:muc4', maxLength: 4 },
    });
    const backwards = searched.edgeKinds.filter((each) => each.backwards).map(({ kind }) => kind);
    const reversed = paths.flatMap(({ hops }) => hops.filter((hop) => hop.reversed));
    expect(reversed.map(({ kind }) => kind)).toContain('DISRUPTS');
    expect(backwards).toEqual(expect.arrayContaining(reversed.map(({ kind }) => kind)));
    expect(backwards).not.toContain('IN_CLASS');
  });

  it('show what a class of drugs blocks along the way', async () => {
    const { paths } = await pathsOf(client, overexpressionToGrowth);
    const blocks = new Set(
      paths.flatMap(({ blockedBy }) =>
        blockedBy
          .filter(({ kind }) => kind === 'INHIBITS')
          .map(({ by, says, node }) => `${by.id} ${says} ${node.id}`),
      ),
    );
    expect([...blocks].sort()).toEqual([
      'drug-class:anti-her2-antibody DIRECT process:heterodimerization',
      'drug-class:her2-adc DIRECT process:growth',
      'drug-class:her2-tki VIA_RECEPTOR pathway:mapk-erk',
      'drug-class:her2-tki VIA_RECEPTOR pathway:pi3k-akt-mtor',
      'drug-class:pi3k-akt-mtor-inhibitor DIRECT pathway:pi3k-akt-mtor',
      'drug:lapatinib VIA_RECEPTOR pathway:mapk-erk',
      'drug:lapatinib VIA_RECEPTOR pathway:pi3k-akt-mtor',
    ]);
    for (const { blockedBy, nodes } of paths)
      for (const { node, claims } of blockedBy) {
        expect(nodes).toContainEqual(node);
        expect(claims).not.toEqual([]);
      }
  });

  it('end where they are cut, and the answer says how many there were', async () => {
    const all = await pathsOf(client, { ...trastuzumabToPi3k, limit: 50 });
    const few = await pathsOf(client, { ...trastuzumabToPi3k, limit: 3 });
    expect(all).toMatchObject({ found: all.paths.length, truncated: false });
    expect(few.paths).toEqual(all.paths.slice(0, 3));
    expect(few.truncated).toBe(true);
  });

  it('may be none: the answer says what was searched', async () => {
    const { paths, searched } = await pathsOf(client, {
      ...{ from: 'receptor:her2', to: 'drug:trastuzumab', maxLength: 4 },
    });
    expect(paths).toEqual([]);
    expect(searched).toMatchObject({
      maxLength: 4,
      reachedFrom: expect.any(Number),
      edgeKinds: expect.arrayContaining([{ kind: 'TARGETS', backwards: false }]),
    });
    expect(searched.reachedFrom).toBeGreaterThan(0);
    expect(searched.reachedTo).toBeGreaterThan(0);
  });

  it('cross provenance only where it is named', async () => {
    const asked = { from: 'drug:trastuzumab', to: 'reference:her2-review/180', maxLength: 4 };
    expect((await pathsOf(client, asked)).paths).toEqual([]);
    const named = await pathsOf(client, { ...asked, via: ['IN_CLASS', 'ABOUT', 'CITES'] });
    expect(named.paths.map(({ hops }) => hops.map(({ kind }) => kind))).toContainEqual([
      'IN_CLASS',
      'ABOUT',
      'CITES',
    ]);
    expect(named.paths[0]?.hops.at(-1)).toMatchObject({ basis: null, polarity: null, claims: [] });
  });

  it('use no background knowledge where it is not wanted', async () => {
    const asked = { from: 'process:kinase-activation', to: 'pathway:mapk-erk', limit: 50 };
    const all = await pathsOf(client, asked);
    const own = await pathsOf(client, { ...asked, origins: ['OWN', 'RELAYED', 'SYNTHESIS'] });
    expect(all.paths.filter(({ rankedBy }) => rankedBy.background > 0)).not.toEqual([]);
    expect(own.paths.map(textOf)).toEqual(
      all.paths.filter(({ rankedBy }) => rankedBy.background === 0).map(textOf),
    );
  });

  it.each([
    [{ from: 'drug:trastuzumab', to: 'drug:trastuzumab' }, 'BAD_USER_INPUT', 'the same node'],
    [{ from: 'drug:nothing', to: 'drug:trastuzumab' }, 'NOT_FOUND', '"drug:nothing"'],
    [{ from: 'drug:trastuzumab', to: 'drug:trastuzumabb' }, 'NOT_FOUND', 'drug:trastuzumab ('],
    [{ ...trastuzumabToPi3k, maxLength: 5 }, 'BAD_USER_INPUT', '1 to 4'],
    [{ ...trastuzumabToPi3k, limit: 51 }, 'BAD_USER_INPUT', '1 to 50'],
    [{ ...trastuzumabToPi3k, via: [] }, 'BAD_USER_INPUT', 'names no kind'],
  ])('refuse %j', async (asked, code, message) => {
    const { data, errors } = await replyOf(client, asked);
    expect(data?.paths ?? null).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code },
    });
  });
});

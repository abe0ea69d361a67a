// What a client asks for and is not there, or cannot be asked so: an error with a code, beside everything else.
import { describe, expect, it } from 'vitest';
import { engines, usingAtlas } from '../support/engines.js';
import { serverOn } from '../support/server.js';

describe.each(engines)('on $name', (engine) => {
  const open = usingAtlas(engine);
  const ask = (query: string) => serverOn(open()).ask(query);

  it.each([
    ['an id', 'drug(id: "drug:nothing")', 'there is no Drug "drug:nothing"'],
    ['an id of another kind', 'drug(id: "receptor:her2")', 'there is no Drug "receptor:her2"'],
    ['a name', 'receptor(name: "HER9")', 'there is no Receptor "HER9"'],
    ['a claim', 'claim(id: "claim:nothing")', 'there is no Claim "claim:nothing"'],
  ])('%s that nothing has gives null and NOT_FOUND', async (_what, field, message) => {
    const { data, errors } = await ask(
      `{ it: ${field} { id } other: drug(id: "drug:pertuzumab") { id } }`,
    );
    expect(data).toEqual({ it: null, other: { id: 'drug:pertuzumab' } });
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(message),
        path: ['it'],
        extensions: expect.objectContaining({ code: 'NOT_FOUND' }),
      }),
    ]);
  });

  it.each([
    ['a misspelt name', 'drug(name: "trastuzumb")', 'drug:trastuzumab'],
    ['a misspelt id', 'drug(id: "drug:pertuzumap")', 'drug:pertuzumab'],
  ])('%s that nothing has names the nearest', async (_what, field, nearest) => {
    const { data, errors } = await ask(`{ it: ${field} { id } }`);
    expect(data).toEqual({ it: null });
    expect(errors?.[0]?.message).toContain(nearest);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      nearest: expect.arrayContaining([expect.objectContaining({ id: nearest })]),
    });
  });

  it.each([
    [
      'mechanism: "resistance-mechanism:nothing"',
      'mechanism: no node has the id "resistance-mechanism:nothing"',
    ],
    ['pathway: "pathway:nothing"', 'pathway: no node has the id "pathway:nothing"'],
  ])('bypass(%s) gives null and NOT_FOUND, and says where to look', async (args, message) => {
    const { data, errors } = await ask(`{ bypass(${args}) { candidates { grade } } }`);
    expect(data).toEqual({ bypass: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.message).toMatch(/; (near to it: .+|search finds ids by names)$/);
  });

  it.each([
    [
      'bypass without arguments',
      'bypass { candidates { grade } }',
      'bypass: give a mechanism, a pathway or an epitope, one of the three',
    ],
    [
      'bypass with both arguments',
      'bypass(mechanism: "resistance-mechanism:muc4-masking", pathway: "pathway:pi3k-akt-mtor") { candidates { grade } }',
      'bypass: give a mechanism, a pathway or an epitope, one of the three',
    ],
    ['a drug by neither', 'drug { id }', 'name one Drug by id or by name, not by both or neither'],
    [
      'a drug by both',
      'drug(id: "drug:pertuzumab", name: "pertuzumab") { id }',
      'name one Drug by id or by name, not by both or neither',
    ],
    [
      'a page below nothing',
      'drugs(first: -1) { totalCount }',
      'first: -1 is not possible; a page has 0 to 500 rows',
    ],
    [
      'a page too long',
      'drugs(first: 501) { totalCount }',
      'first: 501 is not possible; a page has 0 to 500 rows',
    ],
    [
      'a nested page too long',
      'drug(id: "drug:pertuzumab") { classes(first: 501) { totalCount } }',
      'first: 501 is not possible',
    ],
    [
      'an order of two keys in one',
      'drugs(orderBy: [{ name: ASC, id: DESC }]) { totalCount }',
      'orderBy: each item names one property',
    ],
  ])('%s is BAD_USER_INPUT', async (_what, field, message) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain(message);
  });

  it('pages of 0 and of 500 rows are possible', async () => {
    const { data, errors } = await ask(
      '{ none: drugs(first: 0) { nodes { id } } all: drugs(first: 500) { totalCount nodes { id } } }',
    );
    expect(errors).toBeUndefined();
    const { none, all } = data as Record<'none' | 'all', { totalCount: number; nodes: unknown[] }>;
    expect(none.nodes).toEqual([]);
    expect(all.nodes).toHaveLength(all.totalCount);
  });
});

// x-explain: 1 gives back the statements that a request ran: one a root field, whatever is asked below it.
import { describe, expect, it } from 'vitest';
import type { ExplainMode } from '../../src/server/explain.js';
import { engines, usingAtlas } from '../support/engines.js';
import { type Asking, serverOn } from '../support/server.js';

const deep = `{
  drug(id: "drug:t-dxd") { name antibodies { edges { basis claims { id passages { nodes { section } } } node { name } } } }
  again: drug(name: "T-DXd") { id }
  drugs(first: 3) { totalCount nodes { name classes { nodes { name targets { nodes { id } } } } } pageInfo { endCursor } }
  bypass(mechanism: "resistance-mechanism:muc4-masking") { candidates { drug { id } claims { id } } excluded { reason } }
}`;
const one = '{ drug(id: "drug:t-dxd") { name } }';
const asked = { headers: { 'x-explain': '1' } };

describe.each(engines)('an explained request on $name', (engine) => {
  const open = usingAtlas(engine);

  it('ran exactly one statement a root field', async () => {
    const { data, errors, extensions } = await serverOn(open()).ask(deep, asked);
    expect(errors).toBeUndefined();
    expect(extensions?.statements).toHaveLength(Object.keys(data ?? {}).length);
    expect(Object.keys(data ?? {})).toHaveLength(4);
  });

  it('shows statements that run as they stand, with as many rows', async () => {
    const { extensions } = await serverOn(open()).ask(deep, asked);
    for (const { text, params, rows, ms } of extensions?.statements ?? []) {
      expect(await open().run({ text, params })).toHaveLength(rows);
      expect(ms).toBeGreaterThanOrEqual(0);
    }
  });

  it('keeps what the caller sent in the parameters, out of the text', async () => {
    const name = 't-dxd" }) detach delete (n) //';
    const { extensions } = await serverOn(open()).ask(
      'query ($name: String!) { drug(name: $name) { id } }',
      { ...asked, variables: { name } },
    );
    const [statement] = extensions?.statements ?? [];
    expect(Object.values(statement?.params ?? {})).toContain(name);
    expect(statement?.text).not.toMatch(/delete/i);
  });

  it('runs nothing for fields that ask the graph nothing', async () => {
    const { extensions } = await serverOn(open()).ask('{ __typename }', asked);
    expect(extensions?.statements).toEqual([]);
  });
});

describe('who may see statements', () => {
  const [embedded] = engines;
  if (!embedded) throw new TypeError('there is always the embedded engine');
  const open = usingAtlas(embedded);
  const shown = async (explain: ExplainMode | undefined, asking: Asking): Promise<boolean> => {
    const { data, extensions } = await serverOn(open(), explain ? { explain } : {}).ask(
      one,
      asking,
    );
    expect(data).toEqual({ drug: { name: 'trastuzumab deruxtecan' } });
    return extensions?.statements !== undefined;
  };

  it.each<[ExplainMode | undefined, string, boolean]>([
    ['loopback', '127.0.0.1', true],
    ['loopback', '127.8.9.1', true],
    ['loopback', '::1', true],
    ['loopback', '::ffff:127.0.0.1', true],
    ['loopback', '10.0.0.7', false],
    ['loopback', '::ffff:10.0.0.7', false],
    ['loopback', '2001:db8::1', false],
    [undefined, '127.0.0.1', true],
    [undefined, '10.0.0.7', false],
    ['on', '10.0.0.7', true],
    ['off', '127.0.0.1', false],
  ])('explain %s, caller %s: %s', async (explain, from, expected) => {
    expect(await shown(explain, { ...asked, from })).toBe(expected);
  });

  it.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])(
    'not a caller behind a proxy that says %s',
    async (header) => {
      const headers = { ...asked.headers, [header]: '127.0.0.1' };
      expect(await shown('loopback', { headers, from: '127.0.0.1' })).toBe(false);
      expect(await shown('on', { headers, from: '127.0.0.1' })).toBe(true);
    },
  );

  it.each([{}, { 'x-explain': '0' }, { 'x-explain': 'true' }])(
    'nobody who does not ask by 1: %o',
    async (headers) => {
      expect(await shown('on', { headers, from: '127.0.0.1' })).toBe(false);
    },
  );
});

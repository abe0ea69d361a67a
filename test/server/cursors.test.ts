// Cursors: a page goes on where the last one ended. A cursor of another list, or of other data, is told, not misread.
import { beforeEach, describe, expect, it } from 'vitest';
import { graph } from '../../src/model/graph.js';
import { load } from '../../src/seed/load.js';
import { engines, usingAtlas, usingEmpty } from '../support/engines.js';
import { claim, compileFiles } from '../support/seed-folder.js';
import { serverOn, type TestServer } from '../support/server.js';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const selection = '{ nodes { id } pageInfo { hasNextPage endCursor } }';

async function page(server: TestServer, list: string): Promise<Page> {
  const { data, errors } = await server.ask(`{ list: ${list} ${selection} }`);
  if (errors) throw Object.assign(new Error(errors[0]?.message), errors[0]?.extensions);
  return data?.['list'] as Page;
}
const onwards = (cursor: string, field = 'drugs', more = ''): string =>
  `${field}(first: 2, after: ${JSON.stringify(cursor)}${more})`;

describe.each(engines)('a cursor on $name', (engine) => {
  const open = usingAtlas(engine);
  let server: TestServer;
  let cursor: string;
  beforeEach(async () => {
    server = serverOn(open());
    cursor = (await page(server, 'drugs(first: 2)')).pageInfo.endCursor;
  });

  it('leads through a list, each row once', async () => {
    const { nodes: all } = await page(server, 'drugs(first: 500)');
    const seen: string[] = [];
    for (let list = 'drugs(first: 7)'; ; ) {
      const { nodes, pageInfo } = await page(server, list);
      seen.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      list = `drugs(first: 7, after: ${JSON.stringify(pageInfo.endCursor)})`;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it('is good with another filter of the same list', async () => {
    const where = ', where: { name: { ne: "pertuzumab" } }';
    expect((await page(server, onwards(cursor, 'drugs', where))).nodes).toHaveLength(2);
  });

  it.each([
    ['another kind', 'trials', ''],
    ['another order', 'drugs', ', orderBy: [{ id: ASC }]'],
    ['the other direction', 'drugs', ', orderBy: [{ name: DESC }]'],
    ['more keys', 'drugs', ', orderBy: [{ name: ASC }, { id: ASC }]'],
  ])('of a list is none of a list of %s', async (_what, field, more) => {
    await expect(page(server, onwards(cursor, field, more))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^after: not a cursor of this list and order; /),
    });
  });

  it.each<[string, (good: string) => string]>([
    ['is no cursor at all', () => 'drug:pertuzumab'],
    ['is empty', () => ''],
    ['was cut', (good) => good.slice(0, -3)],
    ['was lengthened', (good) => `${good}AA`],
    ['holds something else', () => Buffer.from('{"id":"drug:pertuzumab"}').toString('base64url')],
    [
      'holds a list in place of a value',
      (good) => rewritten(good, (items) => [...items.slice(0, -1), ['a']]),
    ],
    [
      'holds no id',
      (good) =>
        rewritten(good, (items) => items.map((item) => (item === 'drug' ? 7 : item)).slice(0, 2)),
    ],
  ])('that %s is BAD_USER_INPUT', async (_what, spoil) => {
    await expect(page(server, onwards(spoil(cursor)))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

function rewritten(cursor: string, change: (items: unknown[]) => unknown[]): string {
  const items = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
  return Buffer.from(JSON.stringify(change(items))).toString('base64url');
}

describe.each(engines)('after a reload on $name', (engine) => {
  const open = usingEmpty(engine);
  const data = (name: string) =>
    compileFiles({
      'notes/more.yaml': `source: source:notes
nodes:
  Drug: [{ id: drug:betanib, name: ${name} }, { id: drug:gammanib, name: gammanib }]
claims:
${claim('betanib', '[[drug:betanib, TARGETS, receptor:her2]]')}`,
    });

  it('an old cursor is CURSOR_EXPIRED, and a new one is good', async () => {
    const server = serverOn(open());
    await load(open(), graph, data('betanib'));
    const { pageInfo } = await page(server, 'drugs(first: 1)');
    expect((await page(server, onwards(pageInfo.endCursor))).nodes).toHaveLength(2);

    await load(open(), graph, data('betanib mesylate'));
    await server.fetch('/ready'); // has the service look at the dataset now, not in a second or two
    await expect(page(server, onwards(pageInfo.endCursor))).rejects.toMatchObject({
      code: 'CURSOR_EXPIRED',
      message: expect.stringContaining('begin again without it'),
    });
    const { pageInfo: anew } = await page(server, 'drugs(first: 1)');
    expect((await page(server, onwards(anew.endCursor))).nodes).toHaveLength(2);
  });

  it('the service notices by itself within seconds', async () => {
    await load(open(), graph, data('betanib'));
    const server = serverOn(open());
    const { pageInfo } = await page(server, 'drugs(first: 1)');
    await load(open(), graph, data('betanib hydrochloride'));
    await expect
      .poll(
        () =>
          page(server, onwards(pageInfo.endCursor)).then(
            () => 'good',
            ({ code }) => code,
          ),
        {
          timeout: 5_000,
          interval: 250,
        },
      )
      .toBe('CURSOR_EXPIRED');
  });
});

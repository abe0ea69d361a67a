// Text that breaks programs: it is looked for like any other, found nowhere, and breaks nothing.
import { describe, expect, it } from 'vitest';
import { engines, usingAtlas } from '../support/engines.js';
import { type Answer, serverOn } from '../support/server.js';

const strange: [string, string][] = [
  ['a null byte', '"her\\u0000"'],
  ['half of a character', '"her\\ud800"'],
  ['the other half first', '"\\udc00\\ud800"'],
  ['a mark that turns the text round', '"\\u202eher2"'],
  ['a key of every object', '"__proto__"'],
  ['an expression of Lucene', '"her2~ AND (*:* OR /.*/)"'],
  ['a pattern that never ends', '"((a+)+)+$"'],
];

describe.each(engines)('on $name', (engine) => {
  const open = usingAtlas(engine);
  const send = async (query: string, v: string): Promise<Answer & { status: number }> => {
    const server = serverOn(open(), { report: (error) => expect.unreachable(String(error)) });
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query": ${JSON.stringify(query)}, "variables": {"v": ${v}}}`,
    });
    return { ...((await response.json()) as Answer), status: response.status };
  };

  it.each(strange)('%s', async (_what, v) => {
    const filtered = await send(
      'query ($v: String) { drugs(where: { name: { eq: $v } }) { totalCount } }',
      v,
    );
    expect(filtered).toEqual({ status: 200, data: { drugs: { totalCount: 0 } } });
    const named = await send('query ($v: String) { drug(name: $v) { id } }', v);
    expect(named.data).toEqual({ drug: null });
    expect(named.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    const searched = await send('query ($v: String!) { search(text: $v, first: 1) { score } }', v);
    expect(searched.errors).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    '%s as a key of an input',
    async (key) => {
      const query = 'query ($v: DrugFilter) { drugs(where: $v) { totalCount } }';
      const { errors, data } = await send(query, `{"${key}": {"name": {"eq": "x"}}}`);
      expect(data).toBeUndefined();
      expect(errors?.[0]).toMatchObject({
        message: `Field "${key}" is not defined by type "DrugFilter".`,
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
    },
  );

  it('__proto__ as a variable is one that nobody declared', async () => {
    const query = 'query ($x: DrugFilter) { drugs(where: $x) { totalCount } }';
    const server = serverOn(open());
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query": ${JSON.stringify(query)}, "variables": {"__proto__": {"x": {"name": {"eq": "none"}}}}}`,
    });
    const { data } = (await response.json()) as Answer;
    expect(data).toEqual({ drugs: { totalCount: expect.toSatisfy((count) => count > 5) } });
  });
});

// her2 schema --against: the schema is compared with an older one; only what was deprecated there may be missing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/root.js';
import { her2, temporary } from '../support/cli.js';

describe('her2 schema --against', () => {
  const folder = temporary();
  afterAll(() => folder.remove());
  const file = join(folder.path, 'older.graphql');
  const against = (fields: string, types = '') => {
    const kinds =
      'type GraphModel { nodeKinds: [NodeKindModel!]! } type NodeKindModel { count: Int! }';
    writeFileSync(file, `type Query { graphModel: GraphModel! ${fields} } ${kinds} ${types}`);
    return her2(['schema', '--against', file]);
  };

  it('passes where fields were added since', async () => {
    expect(await against('')).toEqual({ code: 0, out: ['nothing breaks'], err: [] });
  });

  it('fails with a line for each field that is missing', async () => {
    expect(await against('gone: Int lost: String')).toEqual({
      code: 1,
      out: ['breaking: Query.gone was removed.', 'breaking: Query.lost was removed.'],
      err: [],
    });
  });

  it('passes where what is missing was deprecated', async () => {
    const { code, out } = await against('gone: Int @deprecated(reason: "ask graphModel")');
    expect([code, out]).toEqual([0, ['nothing breaks']]);
  });

  it('fails on an argument that has become required', async () => {
    const { code, out } = await against('node: Entity', 'interface Entity { id: ID! }');
    expect(code).toBe(1);
    expect(out).toContain('breaking: A required arg id on Query.node was added.');
  });

  it('shows what is dangerous, and lets it pass', async () => {
    const { code, out } = await against(
      'sourceless(basis: Basis): Int @deprecated',
      'enum Basis { STATED }',
    );
    expect([code, out]).toEqual([
      0,
      ['dangerous: DERIVED was added to enum type Basis.', 'nothing breaks'],
    ]);
  });

  it('finds nothing against the schema of this package', async () => {
    const { code, out } = await her2(['schema', '--against', packagePath('schema.graphql')]);
    expect([code, out]).toEqual([0, ['nothing breaks']]);
  });

  it('says which file is no schema, or is not there', async () => {
    writeFileSync(file, 'type Query {');
    const { code, out, err } = await her2(['schema', '--against', file]);
    expect([code, out]).toEqual([1, []]);
    expect(err).toEqual([
      `her2: cannot compare with ${file}: Syntax Error: Expected Name, found <EOF>.`,
    ]);
    const missing = await her2(['schema', '--against', join(folder.path, 'none.graphql')]);
    expect(missing.code).toBe(1);
    expect(missing.err[0]).toMatch(/^her2: cannot compare with .*none\.graphql: ENOENT/);
  });
});

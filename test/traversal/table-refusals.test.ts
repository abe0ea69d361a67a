// What a table of outcomes, or two things side by side, cannot be asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

const bad: Record<string, [string, RegExp]> = {
  'the same axis twice': [
    'evidenceMatrix(rows: DRUG, columns: DRUG) { total }',
    /both are DRUG; choose two different ones of DRUG, CLASS/,
  ],
  'an id of another kind': [
    'evidenceMatrix(rows: DRUG, columns: LINE, cancer: "drug:t-dxd") { total }',
    /cancer: "drug:t-dxd" is the id of a Drug; it may be that of Cancer/,
  ],
  'too many rows': [
    'evidenceMatrix(rows: DRUG, columns: LINE, limit: 101) { total }',
    /limit: 101 is not possible; it may be 1 to 100/,
  ],
  'a thing with itself': [
    'compare(a: "drug:t-dxd", b: "drug:t-dxd") { warning }',
    /both are the same/,
  ],
  'things of two sorts': [
    'compare(a: "drug:t-dxd", b: "cancer:nsclc") { warning }',
    /a Drug cannot be compared with a Cancer; two of one sort can: Drug, Regimen, DrugClass; or Cancer; or Her2Status, Alteration, Biomarker/,
  ],
  'what has no outcomes': [
    'compare(a: "payload:emtansine", b: "payload:deruxtecan") { warning }',
    /a Payload cannot be compared/,
  ],
  'too many pairs': [
    'compare(a: "drug:t-dxd", b: "drug:t-dm1", limit: 501) { warning }',
    /limit: 501 is not possible; it may be 1 to 500/,
  ],
};

describe.each(engines)('refused on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  it.each(Object.entries(bad))('%s', async (_what, [field, message]) => {
    const { errors, extensions } = await client.ask(`{ ${field} }`);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    // Before the engine works.
    expect(extensions?.statements ?? []).toEqual([]);
  });

  it('an id that no node has is NOT_FOUND, and the other is not', async () => {
    const { errors } = await client.ask(
      '{ compare(a: "drug:t-dxd", b: "drug:t-dm2") { warning } }',
    );
    expect(errors?.[0]?.message).toMatch(
      /^b: no node has the id "drug:t-dm2"; near to it: .*drug:t-dm1/,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', asked: ['drug:t-dm2'] });
    const reply = await client.ask(
      '{ evidenceMatrix(rows: DRUG, columns: LINE, cancer: "cancer:gastric-cancr") { total } }',
    );
    expect(reply.errors?.[0]?.message).toMatch(
      /^cancer: no node has the id "cancer:gastric-cancr"; near to it: .*cancer:gastric-cancer/,
    );
  });

  it('a table without outcomes is no error', async () => {
    const { evidenceMatrix } = await client.data<{ evidenceMatrix: unknown }>(
      '{ evidenceMatrix(rows: DRUG, columns: LINE, metrics: [TTP], drug: "drug:t-dxd") { rows { key } cells { row } total truncated leftOut { reason } } }',
    );
    expect(evidenceMatrix).toEqual({
      rows: [],
      cells: [],
      total: 0,
      truncated: false,
      leftOut: [],
    });
  });
});

// More outcomes than an answer may be made of: refused with what is possible, after no more of them are read than that.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { factClient, factEdge, factNode } from '../support/facts.js';
import { node } from '../support/small-graph.js';

const [high, low] = [node('Her2Status', 'high'), node('Her2Status', 'low')];
const outcomes = Array.from({ length: 5_001 }, (_, index) =>
  factNode('Outcome', `o${index}`, {
    ...{ metric: index < 500 ? 'ORR' : 'OS', value: index },
    // One claim for all: claims are not what is counted here.
    claimIds: ['claim:one'],
  }),
);
const states = outcomes.map((outcome, index) =>
  factEdge('IN_STRATUM', outcome, index % 2 === 0 ? high : low, { claimIds: ['claim:one'] }),
);

describe.each(engines)('bounds on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await factClient(engine, [high, low, ...outcomes], states);
  }, 60_000);
  afterAll(() => client?.close());

  it('a table has at most 5000 outcomes', async () => {
    const table = (more: string) =>
      client.ask<{ evidenceMatrix: { total: number } | null }>(
        `{ evidenceMatrix(rows: STRATUM, columns: METRIC${more}) { total } }`,
      );
    const { errors } = await table('');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/more than 5000 outcomes .* narrow it with cancer, drug/),
      extensions: { code: 'BAD_USER_INPUT', limit: 5_000 },
    });
    const { data } = await table(', metrics: [OS]');
    expect(data?.evidenceMatrix?.total).toBe(4_501);
  });

  it('two have at most 500 outcomes to set side by side', async () => {
    const sides = (more: string) =>
      client.ask<{ compare: { lines: { pairs: unknown[] }[]; truncated: boolean } | null }>(
        `{ compare(a: "${high.id}", b: "${low.id}", limit: 10${more}) { lines { pairs { basis } } truncated } }`,
      );
    const { errors } = await sides('');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/more than 500 outcomes.*narrow them with metrics/),
      extensions: { code: 'BAD_USER_INPUT', limit: 500 },
    });
    // 250 on each side are 62,500 pairs.
    const { data } = await sides(', metrics: [ORR]');
    expect(data?.compare).toMatchObject({ truncated: true });
    expect(data?.compare?.lines[0]?.pairs).toHaveLength(10);
  });
});

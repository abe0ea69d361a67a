// What the benchmark's operations cost on Neo4j, in figures that do not depend on the machine: statements, the texts of
// statements, where their plans begin, and hits on the store beside the statement that somebody would write by hand.
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driverOf, type Profile, profile } from '../../bench/measure/profile.js';
import { normal } from '../../bench/normal.js';
import { byHand, operations } from '../../bench/operations.js';
import { atlasClient, type Client } from '../support/client.js';
import { direct, nowhere } from '../support/direct.js';
import { engines, neo4jSettings } from '../support/engines.js';

/** Kinds of which there are more than a hundred: looking through one of them grows with the graph. */
const large = /:(?:Entity|Claim|Outcome|Passage|Reference|Erratum)\b/;
const most = 1.1;

describe.each(operations)('$title', ({ query, variables, others }) => {
  it('has the same text for other values', async () => {
    const [one, other] = await Promise.all(
      [variables, others].map(async (values) => (await direct(nowhere, query, values)).statements),
    );
    expect(other?.map(({ text }) => text)).toEqual(one?.map(({ text }) => text));
  });
});

describe.each(engines.filter(({ name }) => name.startsWith('Neo4j')))('on $name', (engine) => {
  let client: Client;
  let driver: Driver;
  beforeAll(async () => {
    client = await atlasClient(engine);
    if (neo4jSettings) driver = driverOf(neo4jSettings);
  });
  afterAll(async () => {
    await driver?.close();
    await client?.close();
  });

  describe.each(operations)('$title', (operation) => {
    let answer: unknown;
    let ours: Profile;
    let hand: Profile;
    beforeAll(async () => {
      const { data, extensions } = await client.ask<object>(operation.query, {
        ...operation.variables,
      });
      answer = Object.values(data ?? {})[0];
      const [statement, ...more] = extensions?.statements ?? [];
      if (!statement || more.length > 0) throw new Error(`${more.length + 1} statements`);
      ours = await profile(driver, statement);
      hand = await profile(driver, byHand(operation));
    });

    it('begins where an index leads, and looks through no large kind', () => {
      expect(ours.leaves.filter(({ operator }) => operator === 'AllNodesScan')).toEqual([]);
      expect(
        ours.leaves.filter(({ operator, details }) => /Scan/.test(operator) && large.test(details)),
      ).toEqual([]);
      expect(ours.leaves.map(({ operator }) => operator)).toContainEqual(
        expect.stringMatching(/^Node(?:Unique)?Index(?:Seek|Scan)/),
      );
    });

    it('answers what the statement by hand answers', () => {
      const rows = hand.rows.map(([row]) => row as unknown[]);
      expect(normal(answer, operation.ordered)).toEqual(
        normal(operation.fromRows(rows), operation.ordered),
      );
    });

    it(`hits the store at most ${most} times as often as the statement by hand`, () => {
      expect(ours.hits / hand.hits).toBeLessThanOrEqual(most);
    });
  });
});

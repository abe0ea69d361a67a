// What stands beside a grade: outcomes that point the other way, and what the source says against resistance in general.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

const query = `query ($mechanism: ID!, $without: [ID!]) {
  bypass(mechanism: $mechanism, without: $without) {
    candidates { ...verdict } excluded { ...verdict } unknown { ...verdict }
  }
}
fragment verdict on BypassVerdict {
  drug { id } regimen { id } grade counterEvidence { id } alsoStated { id }
}`;

interface Verdict {
  drug: { id: string } | null;
  regimen: { id: string } | null;
  grade: string;
  counterEvidence: { id: string }[];
  alsoStated: { id: string }[];
}

describe.each(engines)('beside the grades on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  /** The claims that each treatment has in one of the two fields, where it has any. */
  const claims = async (
    field: 'counterEvidence' | 'alsoStated',
    slug: string,
    without: readonly string[] = [],
  ): Promise<Record<string, string[]>> => {
    const mechanism = `resistance-mechanism:${slug}`;
    const { bypass } = await client.data<{ bypass: Record<string, Verdict[]> }>(query, {
      mechanism,
      without,
    });
    return Object.fromEntries(
      Object.values(bypass)
        .flat()
        .filter((verdict) => verdict[field].length > 0)
        .map((verdict) => [
          verdict.drug?.id ?? verdict.regimen?.id,
          verdict[field].map(({ id }) => id.replace('claim:', '')).sort(),
        ]),
    );
  };

  describe('counterEvidence', () => {
    it('holds poor outcomes of what bypasses a HER2 mutation and good ones of what does not, in that stratum', async () => {
      expect(await claims('counterEvidence', 'her2-mutation')).toEqual({
        'drug:afatinib': ['nsclc-afatinib-mutation-type', 'nsclc-afatinib-poor'],
        'drug:dacomitinib': ['nsclc-dacomitinib-mutation-type', 'nsclc-dacomitinib-poor'],
        'drug:neratinib': ['nsclc-neratinib-mutation-type', 'nsclc-neratinib-poor'],
        'drug:pertuzumab': ['nsclc-pertuzumab-alone'],
        'drug:t-dxd': [
          'nsclc-destiny-lung01-effective',
          'nsclc-destiny-lung01-mpfs-mutated',
          'nsclc-destiny-lung02-orr-lower',
          'nsclc-destiny-lung02-orr-sustained',
        ],
      });
    });

    it('is empty where no outcome stands in a stratum of the mechanism', async () => {
      expect(await claims('counterEvidence', 'pi3k-akt-mtor-activation')).toEqual({});
    });

    it('falls with its claims', async () => {
      const left = await claims('counterEvidence', 'her2-mutation', [
        'claim:nsclc-pertuzumab-alone',
      ]);
      expect(left).not.toHaveProperty(['drug:pertuzumab']);
    });
  });

  describe('alsoStated', () => {
    const strategies: Record<string, string[]> = {
      'strategy-lapatinib': ['drug:lapatinib'],
      'strategy-pyrotinib': ['drug:pyrotinib'],
      'strategy-adc': ['arx788', 'rc48', 'shr-a1811', 'syd985', 't-dm1', 't-dxd', 'zw49'].map(
        (slug) => `drug:${slug}`,
      ),
      'strategy-trastuzumab-tki': [
        'regimen:trastuzumab-lapatinib',
        'regimen:trastuzumab-pyrotinib',
        'regimen:trastuzumab-tki',
        'regimen:trastuzumab-tucatinib',
      ],
      'strategy-pi3k-combination': ['regimen:anti-her2-pi3k-akt-mtor-inhibitor'],
      'strategy-checkpoint-combination': [
        'regimen:anti-her2-checkpoint-inhibitor',
        'regimen:her2-adc-checkpoint-inhibitor',
        'regimen:margetuximab-pembrolizumab',
        'regimen:pembrolizumab-trastuzumab',
        'regimen:rc48-tremelimumab',
        'regimen:t-dxd-nivolumab',
      ],
    };

    it.each(['pi3k-akt-mtor-activation', 'tumor-microenvironment'])(
      'holds what sets a treatment or its kind against resistance, and no other premise: %s',
      async (slug) => {
        const expected = Object.entries(strategies).flatMap(([claim, treatments]) =>
          treatments.map((treatment) => [treatment, [claim]]),
        );
        expect(await claims('alsoStated', slug)).toEqual(Object.fromEntries(expected));
      },
    );

    it('falls with its claim, for the class and its drugs alike', async () => {
      const left = await claims('alsoStated', 'pi3k-akt-mtor-activation', ['claim:strategy-adc']);
      for (const treatment of strategies['strategy-adc'] ?? [])
        expect(left).not.toHaveProperty([treatment]);
      expect(left).toHaveProperty(['drug:lapatinib']);
    });
  });
});

// The grades of every curated drug under every mechanism: what a careful reading of the source gives.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

const antibodies = ['drug:pertuzumab', 'drug:trastuzumab', 'drug:zanidatamab'];
const inhibitors = ['drug:lapatinib', 'drug:neratinib', 'drug:pyrotinib', 'drug:tucatinib'];
const conjugates = ['drug:rc48', 'drug:syd985', 'drug:t-dm1', 'drug:t-dxd', 'drug:zw49'];
const all = [...antibodies, ...inhibitors, ...conjugates];

type Grades = Record<string, string>;
const each = (drugs: readonly string[], grade: string): Grades =>
  Object.fromEntries(drugs.map((drug) => [drug, grade]));
const unknown = each(all, 'UNKNOWN');
const activePathway: Grades = {
  ...each(antibodies, 'PARTLY'),
  ...each(inhibitors, 'BLOCKED'),
  ...each(conjugates, 'BYPASSES'),
};
const otherHer: Grades = {
  ...each(antibodies, 'PARTLY'),
  // A further HER receptor is stated to be hit by these; not by tucatinib.
  ...each(['drug:lapatinib', 'drug:neratinib', 'drug:pyrotinib'], 'PARTLY'),
  'drug:tucatinib': 'UNKNOWN',
  ...each(conjugates, 'BYPASSES'),
};

const table: Record<string, { grades: Grades; uncertain?: true }> = {
  'receptor-inactivation': { grades: { ...unknown, ...each(inhibitors, 'BLOCKED') } },
  'pi3k-akt-mtor-activation': { grades: activePathway },
  'mapk-activation': { grades: activePathway },
  'other-her-ligands': { grades: otherHer },
  'other-her-receptors': { grades: otherHer },
  'igf1r-signaling': { grades: activePathway },
  'tumor-microenvironment': { grades: unknown },
  mirna: { grades: unknown },
  'target-signaling-level': { grades: unknown },
  'active-target-receptors': { grades: unknown },
  'muc4-masking': {
    grades: { ...each([...antibodies, ...conjugates], 'BLOCKED'), ...each(inhibitors, 'BYPASSES') },
    uncertain: true,
  },
  'her2-mutation': {
    grades: {
      ...each(inhibitors, 'BYPASSES'),
      // Subdomain II is spared, IV is not; no epitope is stated for hertuzumab, RC48's antibody.
      ...each(['drug:pertuzumab', 'drug:zanidatamab', 'drug:zw49'], 'BYPASSES'),
      ...each(['drug:trastuzumab', 'drug:t-dm1', 'drug:t-dxd', 'drug:syd985'], 'BLOCKED'),
      'drug:rc48': 'UNKNOWN',
    },
    uncertain: true,
  },
};

const query = `query ($mechanism: ID!) {
  bypass(mechanism: $mechanism) {
    candidates { ...verdict } excluded { ...verdict } unknown { ...verdict }
  }
}
fragment verdict on BypassVerdict { drug { id } grade polarity basis reason obstacles { state dependency { id } } }`;

interface Verdict {
  drug: { id: string } | null;
  grade: string;
  polarity: string;
  basis: string;
  reason: string | null;
  obstacles: { state: string; dependency: { id: string } | null }[];
}

describe.each(engines)('bypass on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  describe.each(Object.entries(table))('of %s', (slug, { grades, uncertain }) => {
    it('grades each drug by what its modes depend on', async () => {
      const mechanism = `resistance-mechanism:${slug}`;
      const { bypass } = await client.data<{ bypass: Record<string, Verdict[]> }>(query, {
        mechanism,
      });
      const verdicts = Object.values(bypass)
        .flat()
        .filter(({ drug }) => drug);
      const found = Object.fromEntries(verdicts.map(({ drug, grade }) => [drug?.id, grade]));
      expect(found).toEqual(grades);
      for (const { grade, polarity, basis, reason } of verdicts) {
        expect(basis).toBe('DERIVED');
        if (uncertain) expect(polarity).toBe('UNCERTAIN');
        if (grade === 'BYPASSES') expect(reason).toBeNull();
        else expect(reason).toBeTruthy();
      }
    });
  });

  it('says of each drug left out which dependency fails or is unknown', async () => {
    const mechanism = 'resistance-mechanism:pi3k-akt-mtor-activation';
    const { bypass } = await client.data<{ bypass: Record<string, Verdict[]> }>(query, {
      mechanism,
    });
    const left = bypass['excluded']?.filter(({ drug }) => drug) ?? [];
    expect(left.length).toBeGreaterThan(0);
    for (const { obstacles } of left)
      expect(obstacles).toContainEqual({
        state: 'DEFEATED',
        dependency: { id: 'dependency:pi3k-silence' },
      });
  });
});

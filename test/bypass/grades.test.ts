// The grades of every HER2-directed drug under every mechanism: what a careful reading of the source gives.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

const antibodies = [
  'drug:kn026',
  'drug:margetuximab',
  'drug:pertuzumab',
  'drug:trastuzumab',
  'drug:zanidatamab',
];
// A further HER receptor is stated to be hit by these: EGFR, or HER4 by dacomitinib.
const familyInhibitors = ['drug:dacomitinib', 'drug:lapatinib', 'drug:neratinib', 'drug:pyrotinib'];
const otherInhibitors = [
  'drug:afatinib',
  'drug:mobocertinib',
  'drug:poziotinib',
  'drug:tarloxotinib',
  'drug:tucatinib',
];
const inhibitors = [...familyInhibitors, ...otherInhibitors];
// No payload is stated for ARX788, SHR-A1811 and ZW49: they go by their class.
const conjugates = [
  'drug:arx788',
  'drug:rc48',
  'drug:shr-a1811',
  'drug:syd985',
  'drug:t-dm1',
  'drug:t-dxd',
  'drug:zw49',
];
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
  ...each(familyInhibitors, 'PARTLY'),
  ...each(otherInhibitors, 'UNKNOWN'),
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
  'her2-therapy-resistance': { grades: unknown },
  'target-signaling-level': { grades: unknown },
  'active-target-receptors': { grades: unknown },
  'muc4-masking': {
    grades: { ...each([...antibodies, ...conjugates], 'BLOCKED'), ...each(inhibitors, 'BYPASSES') },
    uncertain: true,
  },
  'her2-mutation': {
    grades: {
      ...each(inhibitors, 'BYPASSES'),
      // Subdomain II is spared, IV is not.
      ...each(['drug:pertuzumab', 'drug:zanidatamab', 'drug:zw49'], 'BYPASSES'),
      ...each(['drug:trastuzumab', 'drug:t-dm1', 'drug:t-dxd', 'drug:syd985'], 'BLOCKED'),
      // No site is stated: KN026 is bispecific for sites without a name, margetuximab has another Fc part, RC48's antibody
      // is named only, and what is printed of ARX788's is an error.
      ...each(
        ['drug:kn026', 'drug:margetuximab', 'drug:rc48', 'drug:arx788', 'drug:shr-a1811'],
        'UNKNOWN',
      ),
    },
    uncertain: true,
  },
};

const query = `query ($mechanism: ID!, $view: View) {
  bypass(mechanism: $mechanism, view: $view) {
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

  const drugs = async (slug: string, view = 'AS_PRINTED'): Promise<Verdict[]> => {
    const { bypass } = await client.data<{ bypass: Record<string, Verdict[]> }>(query, {
      mechanism: `resistance-mechanism:${slug}`,
      view,
    });
    return Object.values(bypass)
      .flat()
      .filter(({ drug }) => drug);
  };
  const grades = (verdicts: readonly Verdict[]): Grades =>
    Object.fromEntries(verdicts.map(({ drug, grade }) => [drug?.id ?? '', grade]));

  it('is expected of every mechanism there is', async () => {
    const { resistanceMechanisms } = await client.data<{
      resistanceMechanisms: { nodes: { id: string }[] };
    }>('{ resistanceMechanisms { nodes { id } } }');
    const slugs = resistanceMechanisms.nodes.map(({ id }) => id.replace(/^.*:/, ''));
    expect(Object.keys(table).sort()).toEqual(slugs.sort());
  });

  describe.each(Object.entries(table))('of %s', (slug, { grades: expected, uncertain }) => {
    it('grades each HER2-directed drug, and no other, by what its modes depend on', async () => {
      const verdicts = await drugs(slug);
      expect(grades(verdicts)).toEqual(expected);
      for (const { grade, polarity, basis, reason } of verdicts) {
        expect(basis).toBe('DERIVED');
        expect(polarity).toBe(uncertain ? 'UNCERTAIN' : 'SUPPORTS');
        if (grade === 'BYPASSES') expect(reason).toBeNull();
        else expect(reason).toBeTruthy();
      }
    });

    it('grades each drug alike in both views', async () => {
      expect(grades(await drugs(slug, 'CORRECTED'))).toEqual(expected);
    });
  });

  it('says of each drug left out which dependency fails or is unknown', async () => {
    const left = (await drugs('pi3k-akt-mtor-activation')).filter(
      ({ grade }) => grade !== 'BYPASSES',
    );
    expect(left).toHaveLength(antibodies.length + inhibitors.length);
    for (const { obstacles } of left)
      expect(obstacles).toContainEqual({
        state: 'DEFEATED',
        dependency: { id: 'dependency:pi3k-silence' },
      });
  });
});

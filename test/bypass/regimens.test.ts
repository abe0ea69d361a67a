// Regimens: through a member, through a partner that inhibits the driver itself, or because the source says so.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

const query = `query ($mechanism: ID, $pathway: ID) {
  bypass(mechanism: $mechanism, pathway: $pathway) {
    candidates { ...verdict } excluded { ...verdict } unknown { ...verdict }
  }
}
fragment verdict on BypassVerdict { drug { id } regimen { id } mechanism { id } grade basis rule alsoStated { id } }`;

interface Verdict {
  drug: { id: string } | null;
  regimen: { id: string } | null;
  mechanism: { id: string };
  grade: string;
  basis: string;
  rule: string;
  alsoStated: { id: string }[];
}
type Answer = { bypass: { candidates: Verdict[]; excluded: Verdict[]; unknown: Verdict[] } };

describe.each(engines)('regimens on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());
  const ask = async (variables: Record<string, string>) => {
    const { bypass } = await client.data<Answer>(query, variables);
    const all = [...bypass.candidates, ...bypass.excluded, ...bypass.unknown];
    return Object.fromEntries(
      all.flatMap((verdict) => (verdict.regimen ? [[verdict.regimen.id, verdict]] : [])),
    );
  };

  it('STATES the two combinations that add a partner outside the HER2 axis', async () => {
    const regimens = await ask({ pathway: 'pathway:pi3k-akt-mtor' });
    const stated = Object.values(regimens).filter(({ basis }) => basis === 'STATED');
    expect(stated.map(({ regimen, grade }) => [regimen?.id, grade])).toEqual([
      ['regimen:anti-her2-pi3k-akt-mtor-inhibitor', 'BYPASSES'],
      ['regimen:anti-her2-checkpoint-inhibitor', 'BYPASSES'],
    ]);
  });

  it('only shows as alsoStated what stands against resistance in general within the HER2 axis', async () => {
    const { 'regimen:trastuzumab-tki': verdict } = await ask({ pathway: 'pathway:pi3k-akt-mtor' });
    expect(verdict).toMatchObject({ grade: 'PARTLY', basis: 'DERIVED' });
    expect(verdict?.alsoStated.length).toBeGreaterThan(0);
  });

  it('never lets a chemotherapy or an endocrine partner suffice', async () => {
    const regimens = await ask({ pathway: 'pathway:pi3k-akt-mtor' });
    expect(regimens['regimen:trastuzumab-cytotoxic-chemotherapy']?.grade).toBe('PARTLY');
    expect(regimens['regimen:lapatinib-aromatase-inhibitor']?.grade).toBe('BLOCKED');
  });

  it('does not count blocking a pathway by way of HER2 as inhibiting the driver', async () => {
    const { 'regimen:trastuzumab-tki': verdict } = await ask({ pathway: 'pathway:mapk-erk' });
    expect(verdict?.rule).not.toBe('member-inhibits-driver');
  });

  it('goes through a HER2-directed member that bypasses', async () => {
    const { 'regimen:trastuzumab-pertuzumab': verdict } = await ask({
      mechanism: 'resistance-mechanism:her2-mutation',
    });
    expect(verdict).toMatchObject({ grade: 'BYPASSES', basis: 'DERIVED', rule: 'member-bypasses' });
  });

  it('is UNKNOWN for a mechanism of which no disruption is stated, whatever is said in general', async () => {
    const regimens = await ask({ mechanism: 'resistance-mechanism:tumor-microenvironment' });
    expect(new Set(Object.values(regimens).map(({ grade }) => grade))).toEqual(
      new Set(['UNKNOWN']),
    );
  });

  it('takes a pathway for every mechanism that it drives', async () => {
    const { bypass } = await client.data<Answer>(query, { pathway: 'pathway:mapk-erk' });
    expect(new Set(bypass.candidates.map(({ mechanism }) => mechanism.id))).toEqual(
      new Set(['resistance-mechanism:mapk-activation']),
    );
  });
});

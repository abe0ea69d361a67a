// The score orders verdicts of one grade and is the sum of its parts; what touches the path is shown beside it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

const query = `query ($mechanism: ID, $pathway: ID, $weights: BypassWeights) {
  bypass(mechanism: $mechanism, pathway: $pathway, weights: $weights) {
    candidates { ...verdict } excluded { ...verdict } unknown { ...verdict }
  }
}
fragment verdict on BypassVerdict {
  drug { id name } regimen { id name } grade basis polarity score
  scoreParts { name weight value contribution reason }
  weakestHop { polarity origin basis }
  counterEvidence { id } caveats { id } errata { id } contradictions { id }
  claims { id polarity errata(first: 100) { nodes { id } } contradictions(first: 100) { nodes { id } } }
}`;

type Ids = readonly { readonly id: string }[];
interface Verdict {
  readonly drug: { readonly id: string; readonly name: string } | null;
  readonly regimen: { readonly id: string; readonly name: string } | null;
  readonly grade: string;
  readonly basis: string;
  readonly polarity: string;
  readonly score: number;
  readonly scoreParts: readonly {
    readonly name: string;
    readonly weight: number;
    readonly value: number;
    readonly contribution: number;
    readonly reason: string;
  }[];
  readonly weakestHop: {
    readonly polarity: string;
    readonly origin: string;
    readonly basis: string;
  };
  readonly counterEvidence: Ids;
  readonly caveats: Ids;
  readonly errata: Ids;
  readonly contradictions: Ids;
  readonly claims: readonly {
    readonly id: string;
    readonly polarity: string;
    readonly errata: { readonly nodes: Ids };
    readonly contradictions: { readonly nodes: Ids };
  }[];
}
type Answer = { readonly bypass: Readonly<Record<string, readonly Verdict[]>> };

const ids = (nodes: Ids): string[] => [...new Set(nodes.map(({ id }) => id))].sort();
const order = ['BYPASSES', 'PARTLY', 'BLOCKED', 'UNKNOWN'];

describe.each(engines)('scores on $name', (engine) => {
  let client: Client;
  let lists: readonly (readonly Verdict[])[];
  beforeAll(async () => {
    client = await atlasClient(engine);
    const asked = [
      { pathway: 'pathway:pi3k-akt-mtor' },
      { mechanism: 'resistance-mechanism:her2-mutation', weights: { stated: 0, evidence: 2.5 } },
    ];
    const answers: Answer[] = [];
    for (const variables of asked) answers.push(await client.data<Answer>(query, variables));
    lists = answers.flatMap(({ bypass }) => Object.values(bypass));
  });
  afterAll(() => client?.close());

  it('are the sum of their parts, each its weight times its value', () => {
    for (const { score, scoreParts } of lists.flat()) {
      expect(score).toBeCloseTo(
        scoreParts.reduce((sum, { contribution }) => sum + contribution, 0),
        9,
      );
      for (const { weight, value, contribution, reason } of scoreParts) {
        expect(contribution).toBeCloseTo(weight * value, 9);
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(reason).toBeTruthy();
      }
    }
  });

  it('order the verdicts within a grade; ties go by name and id', () => {
    const label = ({ drug, regimen }: Verdict) =>
      `${(drug ?? regimen)?.name}|${(drug ?? regimen)?.id}`;
    for (const list of lists)
      for (const [index, verdict] of list.entries()) {
        const next = list[index + 1];
        if (!next) continue;
        const steps =
          order.indexOf(next.grade) - order.indexOf(verdict.grade) ||
          Math.round((verdict.score - next.score) * 1000) ||
          (label(verdict) <= label(next) ? 1 : -1);
        expect(steps, `${label(verdict)} before ${label(next)}`).toBeGreaterThan(0);
      }
  });

  it('follow from what the verdict shows', () => {
    for (const verdict of lists.flat()) {
      const value = Object.fromEntries(verdict.scoreParts.map(({ name, value }) => [name, value]));
      const { polarity, origin, basis } = verdict.weakestHop;
      const strength =
        polarity === 'UNCERTAIN' ? 0 : origin === 'CURATOR' ? 1 : basis === 'DERIVED' ? 2 : 3;
      expect(value['weakestHop']).toBeCloseTo(strength / 3, 9);
      expect(value['certainty']).toBe(verdict.polarity === 'SUPPORTS' ? 1 : 0);
      if (verdict.basis === 'STATED') expect(value['stated']).toBe(1);
      expect(value['counterEvidence']).toBe(verdict.counterEvidence.length > 0 ? -1 : 0);
      const touched = verdict.errata.length + verdict.contradictions.length > 0;
      expect(value['errata']).toBe(touched ? -1 : 0);
    }
  });

  it('put the stated combinations first by default, and not where that weighs nothing', async () => {
    const [byDefault = []] = lists;
    expect(byDefault.slice(0, 2).map(({ basis }) => basis)).toEqual(['STATED', 'STATED']);
    const { bypass } = await client.data<Answer>(query, {
      pathway: 'pathway:pi3k-akt-mtor',
      weights: { stated: 0, evidence: 10 },
    });
    expect(bypass['candidates']?.[0]?.basis).toBe('DERIVED');
    expect(bypass['candidates']?.length).toBe(byDefault.length);
  });

  it('stand beside the errors, contradictions and open claims of the path, all of them and no other', () => {
    let touched = 0;
    for (const { claims, errata, contradictions, caveats } of lists.flat()) {
      expect(ids(errata)).toEqual(ids(claims.flatMap((claim) => claim.errata.nodes)));
      expect(ids(contradictions)).toEqual(
        ids(claims.flatMap((claim) => claim.contradictions.nodes)),
      );
      const open = claims.filter(({ polarity }) => polarity === 'UNCERTAIN');
      expect(ids(caveats)).toEqual(expect.arrayContaining(ids(open)));
      expect(ids(claims)).toEqual(expect.arrayContaining(ids(caveats)));
      touched += errata.length;
    }
    expect(touched).toBeGreaterThan(0);
  });
});

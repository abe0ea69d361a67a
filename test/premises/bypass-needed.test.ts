// What a verdict of bypass needs: it falls without the claims of a hop, of a passage, or of a strategy.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

interface Verdict {
  drug: { id: string } | null;
  regimen: { id: string } | null;
  grade: string;
  claims: { id: string }[];
  path: { kind: string; claims: { id: string }[] }[];
}
type Answer = { bypass: Record<string, Verdict[]> | null };

const query = `query ($mechanism: ID!, $without: [ID!], $evidence: Boolean!) {
  bypass(mechanism: $mechanism, without: $without) {
    candidates { ...verdict } excluded { ...verdict } unknown { ...verdict }
  }
}
fragment verdict on BypassVerdict {
  drug { id } regimen { id } grade
  claims @include(if: $evidence) { id }
  path @include(if: $evidence) { kind claims { id } }
}`;

/** A drug acts, is HER2-directed and belongs to a class in several derived ways; one of them carries a grade. */
const severalWays = ['ACTS_BY', 'TARGETS', 'IN_CLASS'];

const height: Record<string, number> = { BYPASSES: 2, PARTLY: 1, BLOCKED: 0, UNKNOWN: 0 };
const nameOf = ({ drug, regimen }: Verdict): string => drug?.id ?? regimen?.id ?? '';

describe.each(engines)('what bypass needs, on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  const ask = async (mechanism: string, without: readonly string[], evidence = false) => {
    const { bypass } = await client.data<Answer>(query, { mechanism, without, evidence });
    return new Map(
      Object.values(bypass ?? {})
        .flat()
        .map((verdict) => [nameOf(verdict), verdict]),
    );
  };
  const fallen = (before: Map<string, Verdict>, after: Map<string, Verdict>): string[] =>
    [...before.values()]
      .filter(
        (verdict) =>
          (height[after.get(nameOf(verdict))?.grade ?? 'UNKNOWN'] ?? 0) <
          (height[verdict.grade] ?? 0),
      )
      .map(nameOf);
  it('each kind of premise of a drug that bypasses is needed: without the claims of a hop the grade falls', async () => {
    const mechanism = 'resistance-mechanism:pi3k-akt-mtor-activation';
    const before = await ask(mechanism, [], true);
    const candidates = [...before.values()].filter(
      ({ drug, grade }) => drug && grade === 'BYPASSES',
    );
    expect(candidates.length).toBeGreaterThan(0);
    for (const candidate of candidates)
      for (const { kind, claims } of candidate.path.filter(
        ({ kind }) => !severalWays.includes(kind),
      )) {
        const ids = claims.map(({ id }) => id);
        const after = await ask(mechanism, ids);
        expect(fallen(before, after), `${kind} without ${ids}`).toContain(nameOf(candidate));
      }
  });

  it('a conjugate falls without what the source says of payloads, reference and passage alike', async () => {
    const mechanism = 'resistance-mechanism:pi3k-akt-mtor-activation';
    const before = await ask(mechanism, []);
    const withoutReference = await ask(mechanism, ['reference:her2-review/27']);
    expect(fallen(before, withoutReference)).toContain('drug:t-dxd');
    const passages = await client.data<{ claim: { passages: { nodes: { id: string }[] } } }>(
      '{ claim(id: "claim:adc-payload-needs-epitope") { passages { nodes { id } } } }',
    );
    const withoutPassage = await ask(
      mechanism,
      passages.claim.passages.nodes.map(({ id }) => id),
    );
    expect(fallen(before, withoutPassage)).toContain('drug:t-dxd');
  });

  it('the two stated combinations fall without their claim', async () => {
    const mechanism = 'resistance-mechanism:pi3k-akt-mtor-activation';
    const before = await ask(mechanism, []);
    const after = await ask(mechanism, ['reference:her2-review/184', 'reference:her2-review/185']);
    expect(fallen(before, after)).toEqual(
      expect.arrayContaining([
        'regimen:anti-her2-checkpoint-inhibitor',
        'regimen:anti-her2-pi3k-akt-mtor-inhibitor',
      ]),
    );
  });

  it('without background knowledge only what the source says of combinations is left', async () => {
    const { bypass } = await client.data<{
      bypass: { candidates: { basis: string; regimen: { id: string } | null }[] };
    }>(
      '{ bypass(pathway: "pathway:pi3k-akt-mtor", origins: [OWN, RELAYED, SYNTHESIS]) { candidates { basis regimen { id } } } }',
    );
    expect(bypass.candidates.map(({ basis, regimen }) => [basis, regimen?.id])).toEqual([
      ['STATED', 'regimen:anti-her2-pi3k-akt-mtor-inhibitor'],
      ['STATED', 'regimen:anti-her2-checkpoint-inhibitor'],
      // That the one is a kind of the other follows from the source alone.
      ['DERIVED', 'regimen:her2-adc-checkpoint-inhibitor'],
    ]);
  });
});

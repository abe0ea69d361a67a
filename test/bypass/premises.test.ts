// Taking a premise away makes a grade fall, or leaves it to what else carries it, and never makes one rise: silence is
// not consent. Taking away what is no premise of a grade leaves it as it is: the premises are all there are.
// SEED=… repeats a run, REMOVALS=… says how many claims of each mechanism are taken away; REMOVALS=Infinity takes each.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { numbersFrom } from '../support/random.js';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));
const asked = process.env['REMOVALS'];
/** Of these mechanisms the embedded engine takes away each claim, whatever else is asked for. */
const whole = ['resistance-mechanism:pi3k-akt-mtor-activation'];

/** So many of the values, by chance. */
function sample<T>(values: readonly T[], size: number, random: () => number): T[] {
  const left = [...values];
  const taken: T[] = [];
  while (left.length > 0 && taken.length < size)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

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

describe.each(engines)('premises on $name', (engine) => {
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
  const mechanisms = async (): Promise<string[]> => {
    const { resistanceMechanisms } = await client.data<{
      resistanceMechanisms: { nodes: { id: string }[] };
    }>('{ resistanceMechanisms { nodes { id } } }');
    return resistanceMechanisms.nodes.map(({ id }) => id);
  };
  const embedded = engine.name === 'the embedded engine';
  /** How many claims of a mechanism are taken away, each alone: most on the engine that is quick to answer. */
  const most = (mechanism: string): number =>
    asked === undefined && embedded && whole.includes(mechanism)
      ? Number.POSITIVE_INFINITY
      : Number(asked ?? (embedded ? 5 : 2));
  const fallen = (before: Map<string, Verdict>, after: Map<string, Verdict>): string[] =>
    [...before.values()]
      .filter(
        (verdict) =>
          (height[after.get(nameOf(verdict))?.grade ?? 'UNKNOWN'] ?? 0) <
          (height[verdict.grade] ?? 0),
      )
      .map(nameOf);
  const risen = (before: Map<string, Verdict>, after: Map<string, Verdict>): string[] =>
    [...after.values()]
      .filter(
        (verdict) =>
          (height[verdict.grade] ?? 0) >
          (height[before.get(nameOf(verdict))?.grade ?? 'UNKNOWN'] ?? 0),
      )
      .map(nameOf);

  it(`without a claim a grade falls or stands on others, and stays where the claim is no premise (SEED=${seed})`, async () => {
    const random = numbersFrom(seed);
    let removals = 0;
    for (const mechanism of await mechanisms()) {
      const before = await ask(mechanism, [], true);
      const claims = new Set(
        [...before.values()].flatMap((verdict) => verdict.claims.map(({ id }) => id)),
      );
      for (const claim of sample([...claims].sort(), most(mechanism), random)) {
        const after = await ask(mechanism, [claim], true);
        expect(risen(before, after), `${mechanism} without ${claim}`).toEqual([]);
        const rests = (verdict: Verdict | undefined) =>
          verdict?.claims.some(({ id }) => id === claim) ?? false;
        const untouched = [...before.values()].filter((verdict) => !rests(verdict));
        const grades = (of: Map<string, Verdict>) =>
          untouched.map((verdict) => [nameOf(verdict), of.get(nameOf(verdict))?.grade]);
        expect(grades(after), `${mechanism} without ${claim}`).toEqual(grades(before));
        expect([...after.values()].filter(rests), `${mechanism} without ${claim}`).toEqual([]);
        removals += 1;
      }
    }
    if (asked === undefined) expect(removals).toBeGreaterThanOrEqual(embedded ? 60 : 15);
  }, 1_200_000);

  it('many claims taken away at once make no grade rise either', async () => {
    const random = numbersFrom(seed + 1);
    for (const mechanism of await mechanisms()) {
      const before = await ask(mechanism, [], true);
      const claims = new Set(
        [...before.values()].flatMap((verdict) => verdict.claims.map(({ id }) => id)),
      );
      const without = sample([...claims].sort(), Math.ceil(claims.size / 4), random);
      expect(risen(before, await ask(mechanism, without)), `SEED=${seed}, ${mechanism}`).toEqual(
        [],
      );
    }
  });

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

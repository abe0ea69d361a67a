// Candidates in a cancer and a HER2 state: those with evidence there, and those without, none lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

const query = `query ($cancer: ID, $her2: ID, $without: [ID!]) {
  bypass(pathway: "pathway:pi3k-akt-mtor", cancer: $cancer, her2: $her2, without: $without) {
    candidates { ...verdict } withoutEvidence { ...verdict } excluded { ...verdict } unknown { ...verdict }
  }
}
fragment verdict on BypassVerdict {
  drug { id } regimen { id } grade reason
  counterEvidence { id }
  evidence {
    level
    outcomes { id finding claims { id } observedIn { nodes { id } } strata { nodes { id } } }
    trials { id }
    decisions { id }
  }
}`;

interface Verdict {
  readonly drug: { readonly id: string } | null;
  readonly regimen: { readonly id: string } | null;
  readonly grade: string;
  readonly reason: string | null;
  readonly counterEvidence: readonly { readonly id: string }[];
  readonly evidence: {
    readonly level: string | null;
    readonly outcomes: readonly {
      readonly id: string;
      readonly finding: string | null;
      readonly claims: readonly { readonly id: string }[];
      readonly observedIn: { readonly nodes: readonly { readonly id: string }[] };
      readonly strata: { readonly nodes: readonly { readonly id: string }[] };
    }[];
    readonly trials: readonly { readonly id: string }[];
    readonly decisions: readonly { readonly id: string }[];
  };
}
type Lists = Readonly<Record<string, readonly Verdict[]>>;
const nameOf = ({ drug, regimen }: Verdict): string => drug?.id ?? regimen?.id ?? '';
const names = (verdicts: readonly Verdict[] = []): string[] => verdicts.map(nameOf).sort();

describe.each(engines)('evidence on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());
  const ask = async (variables: Record<string, unknown>): Promise<Lists> =>
    (await client.data<{ bypass: Lists }>(query, variables)).bypass;

  it('without a cancer and a state is all that the graph holds, and every bypass is a candidate', async () => {
    const { candidates = [], withoutEvidence } = await ask({});
    expect(withoutEvidence).toEqual([]);
    const deruxtecan = candidates.find((verdict) => nameOf(verdict) === 'drug:t-dxd');
    expect(deruxtecan?.evidence.outcomes.length).toBeGreaterThan(5);
    expect(deruxtecan?.evidence.decisions.length).toBeGreaterThan(1);
  });

  it('in HER2-low breast cancer leaves T-DXd, which is approved there, and RC48, which is under test', async () => {
    const { candidates = [] } = await ask({
      cancer: 'cancer:breast-cancer',
      her2: 'her2-status:her2-low',
    });
    expect(names(candidates)).toEqual(['drug:rc48', 'drug:t-dxd']);
    const [first, second] = candidates;
    expect(first?.evidence.decisions.map(({ id }) => id)).not.toEqual([]);
    expect(second?.evidence).toMatchObject({ level: null, outcomes: [] });
    expect(second?.evidence.trials).toHaveLength(1);
  });

  it('loses nothing that bypasses: what has no evidence there stands apart, with the reason', async () => {
    const all = await ask({});
    const {
      candidates,
      withoutEvidence = [],
      excluded,
      unknown,
    } = await ask({
      cancer: 'cancer:gastric-cancer',
    });
    expect(withoutEvidence.length).toBeGreaterThan(0);
    expect([...names(candidates), ...names(withoutEvidence)].sort()).toEqual(
      names(all['candidates']),
    );
    expect(names(excluded)).toEqual(names(all['excluded']));
    expect(names(unknown)).toEqual(names(all['unknown']));
    for (const { grade, reason, evidence } of withoutEvidence) {
      expect(grade).toBe('BYPASSES');
      expect(reason).toContain('gastric cancer');
      expect([evidence.outcomes, evidence.trials, evidence.decisions]).toEqual([[], [], []]);
    }
  });

  it('takes in narrower cancers and narrower states, and no others', async () => {
    const { cancer, her2Status } = await client.data<{
      cancer: { subtypes: { nodes: { id: string }[] } };
      her2Status: { subtypes: { nodes: { id: string }[] } };
    }>(
      '{ cancer(id: "cancer:nsclc") { subtypes { nodes { id } } } her2Status(id: "her2-status:her2-positive") { subtypes { nodes { id } } } }',
    );
    const cancers = ['cancer:nsclc', ...cancer.subtypes.nodes.map(({ id }) => id)];
    const states = ['her2-status:her2-positive', ...her2Status.subtypes.nodes.map(({ id }) => id)];
    const inCancer = Object.values(await ask({ cancer: 'cancer:lung-cancer' })).flat();
    const seen = inCancer.flatMap(({ evidence }) => evidence.outcomes);
    expect(seen.length).toBeGreaterThan(10);
    for (const { id, observedIn } of seen)
      expect(
        observedIn.nodes.some((node) => [...cancers, 'cancer:lung-cancer'].includes(node.id)),
        id,
      ).toBe(true);
    const inState = Object.values(await ask({ her2: 'her2-status:her2-positive' })).flat();
    const measured = inState.flatMap(({ evidence }) => evidence.outcomes);
    expect(measured.length).toBeGreaterThan(10);
    for (const { id, strata } of measured)
      expect(
        strata.nodes.some((node) => states.includes(node.id)),
        id,
      ).toBe(true);
  });

  it('falls with its claims', async () => {
    const where = { cancer: 'cancer:breast-cancer', her2: 'her2-status:her2-low' };
    const before = await ask(where);
    const [outcome] = before['candidates']?.[0]?.evidence.outcomes ?? [];
    const after = await ask({ ...where, without: outcome?.claims.map(({ id }) => id) });
    const left = Object.values(after)
      .flat()
      .flatMap(({ evidence }) => evidence.outcomes.map(({ id }) => id));
    expect(outcome).toBeDefined();
    expect(left).not.toContain(outcome?.id);
  });

  it('of a regimen is not of its members by themselves', async () => {
    const lists = await ask({ cancer: 'cancer:metastatic-colorectal-cancer' });
    const proven = (lists['candidates'] ?? []).map(nameOf);
    expect(proven).toContain('regimen:t-dm1-pertuzumab');
    expect(proven).not.toContain('drug:t-dm1');
  });

  it('that is poor there counts against what bypasses', async () => {
    const lists = await ask({ cancer: 'cancer:breast-cancer' });
    const poor = Object.values(lists)
      .flat()
      .filter(({ grade, evidence }) =>
        evidence.outcomes.some(
          ({ finding }) =>
            grade === 'BYPASSES' && ['NO_BENEFIT', 'INSUFFICIENT'].includes(finding ?? ''),
        ),
      );
    for (const verdict of poor) expect(verdict.counterEvidence, nameOf(verdict)).not.toEqual([]);
    const { candidates = [] } = await ask({ cancer: 'cancer:gastric-cancer' });
    const emtansine = candidates.find((verdict) => nameOf(verdict) === 'drug:t-dm1');
    expect(emtansine?.counterEvidence).not.toEqual([]);
  });
});

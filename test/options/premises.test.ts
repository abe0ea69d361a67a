// Taking a premise away never makes a verdict better: silence is not consent.
// SEED=… repeats a run, REMOVALS=… says how many claims of each patient are taken away; REMOVALS=Infinity takes each.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { numbersFrom } from '../support/random.js';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));
const most = Number(process.env['REMOVALS'] ?? 6);

interface Option {
  readonly drug: { readonly id: string } | null;
  readonly regimen: { readonly id: string } | null;
  readonly drugClass: { readonly id: string } | null;
  readonly verdict: string;
  readonly missing: readonly { readonly claims: readonly { readonly id: string }[] }[];
  readonly premises: readonly { readonly id: string }[];
}
type Patient = Readonly<Record<string, unknown>>;

const query = `query (
  $cancer: ID!, $ihc: String, $ish: IshResult, $alterations: [ID!], $given: [ID!], $retested: Boolean!, $line: Line, $without: [ID!], $origins: [Origin!]
) {
  options(cancer: $cancer, ihc: $ihc, ish: $ish, alterations: $alterations, given: $given, retested: $retested, line: $line, without: $without, origins: $origins) {
    all { ...option }
  }
}
fragment option on TreatmentOption {
  drug { id } regimen { id } drugClass { id } verdict missing { claims { id } } premises { id }
}`;

const patients: Readonly<Record<string, Patient>> = {
  'gastric, 3+, after trastuzumab': {
    cancer: 'cancer:gastric-cancer',
    ihc: '3+',
    given: ['regimen:trastuzumab-pertuzumab'],
    retested: true,
  },
  'gastric, 2+ without ISH': { cancer: 'cancer:gastric-cancer', ihc: '2+' },
  'breast, 1+, after trastuzumab': {
    cancer: 'cancer:breast-cancer',
    ihc: '1+',
    given: ['drug:trastuzumab'],
  },
  'breast, 3+, never treated, first line': {
    cancer: 'cancer:breast-cancer',
    ihc: '3+',
    given: [],
    line: 'FIRST',
  },
  'lung, exon 20 insertion': {
    cancer: 'cancer:nsclc',
    alterations: ['alteration:her2-exon-20-insertion'],
  },
  'biliary, 2+ with positive ISH': {
    cancer: 'cancer:advanced-biliary-tract-cancer',
    ihc: '2+',
    ish: 'POSITIVE',
  },
};

const height: Record<string, number> = { ELIGIBLE: 2, RETEST_REQUIRED: 1 };
const heightOf = (option?: Option): number => height[option?.verdict ?? ''] ?? 0;
const nameOf = ({ drug, regimen, drugClass }: Option): string =>
  (drug ?? regimen ?? drugClass)?.id ?? '';

describe.each(engines)('premises of options on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  const ask = async (patient: Patient, without: readonly string[] = []) => {
    const { options } = await client.data<{ options: { all: Option[] } }>(query, {
      retested: false,
      ...patient,
      without,
    });
    return new Map(options.all.map((option) => [nameOf(option), option]));
  };
  const verdict = async (name: keyof typeof patients, treatment: string, without: string[]) =>
    (await ask(patients[name] ?? {}, without)).get(treatment)?.verdict;

  it.each(Object.keys(patients))(
    `no premise, taken away, makes a verdict better: %s (SEED=${seed})`,
    async (name) => {
      const patient = patients[name] ?? {};
      const random = numbersFrom(seed);
      const before = await ask(patient);
      expect([...before.values()].some((option) => heightOf(option) > 0)).toBe(true);
      const claims = [
        ...new Set(
          [...before.values()].flatMap(({ premises, missing }) =>
            [...premises, ...missing.flatMap((fact) => fact.claims)].map(({ id }) => id),
          ),
        ),
      ].sort();
      const removals =
        most >= claims.length
          ? claims.map((claim) => [claim])
          : Array.from({ length: most }, (_, index) =>
              // Every third time many at once.
              claims.filter((_claim, at) =>
                index % 3 === 2
                  ? random() < 0.2
                  : at === Math.floor((claims.length * (index + random())) / most) % claims.length,
              ),
            );
      for (const without of removals) {
        const after = await ask(patient, without);
        const risen = [...after]
          .filter(([treatment, option]) => heightOf(option) > heightOf(before.get(treatment)))
          .map(([treatment]) => treatment);
        expect(risen, `without ${without}`).toEqual([]);
      }
    },
    600_000,
  );

  it('an option falls without the claim that defines the state', async () => {
    const low = 'breast, 1+, after trastuzumab';
    expect(await verdict(low, 'drug:t-dxd', [])).toBe('RETEST_REQUIRED');
    expect(await verdict(low, 'drug:t-dxd', ['claim:testing-low-ihc1'])).toBe('UNKNOWN');
  });

  it('an option falls where breast cancer no longer lends its criteria', async () => {
    const gastric = 'gastric, 3+, after trastuzumab';
    const regimen = 'regimen:pembrolizumab-trastuzumab';
    expect(await verdict(gastric, regimen, [])).toBe('ELIGIBLE');
    expect(await verdict(gastric, regimen, ['claim:testing-breast-reference'])).toBe('UNKNOWN');
  });

  it('without the advice to test again, an old test result still makes nobody eligible', async () => {
    const low = 'breast, 1+, after trastuzumab';
    const advice = ['claim:strategy-retest-her2', 'claim:testing-repeat-biopsy'];
    expect(await verdict(low, 'drug:t-dxd', advice)).toBe('UNKNOWN');
  });

  it('what excludes a treatment leaves it open when its claim is gone, and does not let it in', async () => {
    const exclusion = 'claim:breast-tki-pyrotinib-no-prior-trastuzumab';
    const patient = {
      cancer: 'cancer:recurrent-breast-cancer',
      ihc: '3+',
      given: ['drug:trastuzumab'],
      retested: true,
    };
    const { options } = await client.data<{
      options: Record<string, { evidence: { node: { id: string }; verdict: string }[] }[]>;
    }>(
      `query ($cancer: ID!, $ihc: String, $given: [ID!], $retested: Boolean!, $without: [ID!]) {
        options(cancer: $cancer, ihc: $ihc, given: $given, retested: $retested, without: $without) {
          eligible { evidence { node { id } verdict } }
        }
      }`,
      { ...patient, without: [exclusion] },
    );
    const approval = options['eligible']
      ?.flatMap(({ evidence }) => evidence)
      .find(({ node }) => node.id === 'approval:nmpa-pyrotinib-breast');
    expect(approval?.verdict).toBe('UNKNOWN');
  });
});

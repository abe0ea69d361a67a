// What an option needs: its verdict falls without the claim of a criterion, and nobody is let in by a loss.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

interface Option {
  readonly drug: { readonly id: string } | null;
  readonly regimen: { readonly id: string } | null;
  readonly drugClass: { readonly id: string } | null;
  readonly verdict: string;
}
const query = `query ($cancer: ID!, $ihc: String, $given: [ID!], $retested: Boolean!, $without: [ID!]) {
  options(cancer: $cancer, ihc: $ihc, given: $given, retested: $retested, without: $without) {
    all { drug { id } regimen { id } drugClass { id } verdict }
  }
}`;
const gastric = {
  cancer: 'cancer:gastric-cancer',
  ihc: '3+',
  given: ['regimen:trastuzumab-pertuzumab'],
  retested: true,
};
const low = {
  cancer: 'cancer:breast-cancer',
  ihc: '1+',
  given: ['drug:trastuzumab'],
  retested: false,
};

const nameOf = ({ drug, regimen, drugClass }: Option): string =>
  (drug ?? regimen ?? drugClass)?.id ?? '';

describe.each(engines)('what options need, on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  const verdict = async (
    patient: typeof low,
    treatment: string,
    without: readonly string[],
  ): Promise<string | undefined> => {
    const { options } = await client.data<{ options: { all: Option[] } }>(query, {
      ...patient,
      without,
    });
    return options.all.find((option) => nameOf(option) === treatment)?.verdict;
  };

  it('an option falls without the claim that defines the state', async () => {
    expect(await verdict(low, 'drug:t-dxd', [])).toBe('RETEST_REQUIRED');
    expect(await verdict(low, 'drug:t-dxd', ['claim:testing-low-ihc1'])).toBe('UNKNOWN');
  });

  it('an option falls where breast cancer no longer lends its criteria', async () => {
    const regimen = 'regimen:pembrolizumab-trastuzumab';
    expect(await verdict(gastric, regimen, [])).toBe('ELIGIBLE');
    expect(await verdict(gastric, regimen, ['claim:testing-breast-reference'])).toBe('UNKNOWN');
  });

  it('without the advice to test again, an old test result still makes nobody eligible', async () => {
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

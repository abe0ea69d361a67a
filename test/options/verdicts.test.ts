// How a patient stands to a treatment's evidence: HER2 state, alterations, markers, history, line, and which cancer it is of.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

interface Id {
  readonly id: string;
}
interface Facts {
  readonly verdict: string;
  readonly scope: string;
  readonly missing: readonly { readonly fact: string }[];
  readonly contradicted: readonly { readonly fact: string }[];
}
interface Option extends Facts {
  readonly group: string;
  readonly sentence: string;
  readonly drug: Id | null;
  readonly regimen: Id | null;
  readonly drugClass: Id | null;
  readonly polarity: string;
  readonly allGiven: boolean;
  readonly given: readonly Id[];
  readonly pooled: readonly Id[];
  readonly overcomes: readonly Id[];
  readonly resistsVia: readonly Id[];
  readonly evidence: readonly (Facts & { readonly node: Id; readonly stance: string })[];
}
type Patient = Readonly<Record<string, unknown>>;

const query = `query (
  $cancer: ID!, $ihc: String, $ish: IshResult, $alterations: [ID!], $biomarkers: [ID!], $given: [ID!], $retested: Boolean! = false
  $line: Line, $resistance: ID, $view: View! = AS_PRINTED
) {
  options(
    cancer: $cancer, ihc: $ihc, ish: $ish, alterations: $alterations, biomarkers: $biomarkers, given: $given, retested: $retested
    line: $line, resistance: $resistance, view: $view
  ) {
    all { ...option }
  }
}
fragment option on TreatmentOption {
  group sentence drug { id } regimen { id } drugClass { id } verdict polarity scope allGiven given { id } pooled { id }
  overcomes { id } resistsVia { id } missing { fact } contradicted { fact }
  evidence { node { id } verdict scope stance missing { fact } contradicted { fact } }
}`;

const idOf = ({ drug, regimen, drugClass }: Option): string =>
  (drug ?? regimen ?? drugClass)?.id ?? '';
const gastric = 'cancer:gastric-cancer';
const breast = 'cancer:breast-cancer';

describe.each(engines)('options on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  const ask = async (patient: Patient): Promise<readonly Option[]> =>
    (await client.data<{ options: { all: readonly Option[] } }>(query, patient)).options.all;
  const option = async (treatment: string, patient: Patient): Promise<Option | undefined> =>
    (await ask(patient)).find((each) => idOf(each) === treatment);
  const verdict = async (treatment: string, patient: Patient) =>
    (await option(treatment, patient))?.verdict;
  const evidence = async (treatment: string, node: string, patient: Patient) =>
    (await option(treatment, patient))?.evidence.find((each) => each.node.id === node);

  describe('the HER2 state', () => {
    it.each([
      ['3+', null, 'ELIGIBLE'],
      ['3+', 'NEGATIVE', 'ELIGIBLE'],
      ['2+', 'POSITIVE', 'ELIGIBLE'],
      ['2+', null, 'RETEST_REQUIRED'],
      ['2+', 'NEGATIVE', 'NOT_ELIGIBLE'],
      ['1+', null, 'NOT_ELIGIBLE'],
      ['0', 'POSITIVE', 'NOT_ELIGIBLE'],
      [null, 'POSITIVE', 'RETEST_REQUIRED'],
      [null, null, 'RETEST_REQUIRED'],
    ])('IHC %s with ISH %s, where HER2-positive is asked for: %s', async (ihc, ish, expected) => {
      const patient = { cancer: gastric, ihc, ish };
      expect(await verdict('regimen:pembrolizumab-trastuzumab', patient)).toBe(expected);
    });

    it.each([
      ['1+', null, 'ELIGIBLE'],
      ['2+', 'NEGATIVE', 'ELIGIBLE'],
      ['2+', null, 'RETEST_REQUIRED'],
    ])('IHC %s with ISH %s, where HER2-low has a definition: %s', async (ihc, ish, expected) => {
      const patient = { cancer: gastric, ihc, ish };
      const low = await evidence('drug:t-dxd', 'outcome:t-dxd-her2-low-gastric-activity', patient);
      expect(low?.verdict).toBe(expected);
    });

    it('HER2-low is not known in a cancer for which the source does not define it', async () => {
      const low = await evidence('drug-class:her2-adc', 'trial:herb', {
        cancer: 'cancer:biliary-tract-cancer',
        ihc: '1+',
      });
      expect(low).toMatchObject({ verdict: 'UNKNOWN' });
    });

    it('overexpression without a score stays unknown at any score', async () => {
      const toga = await evidence('drug:trastuzumab', 'trial:toga', { cancer: gastric, ihc: '3+' });
      expect(toga?.verdict).toBe('UNKNOWN');
      expect(toga?.missing[0]?.fact).toContain('HER2 overexpression');
    });

    it('a state from before HER2-directed treatment has to be tested again, an alteration has not', async () => {
      const given = ['drug:trastuzumab'];
      const low = { cancer: breast, ihc: '1+', given };
      expect(await verdict('drug:t-dxd', low)).toBe('RETEST_REQUIRED');
      expect(await verdict('drug:t-dxd', { ...low, retested: true })).toBe('ELIGIBLE');
      expect(await verdict('drug:t-dxd', { ...low, given: ['drug:paclitaxel'] })).toBe('ELIGIBLE');
      const mutant = { cancer: 'cancer:nsclc', alterations: ['alteration:her2-mutation'], given };
      expect(await verdict('drug:t-dxd', mutant)).toBe('ELIGIBLE');
    });
  });

  it.each([
    ['her2-exon-20-insertion', 'ELIGIBLE'],
    ['her2-exon-20-mutation', 'ELIGIBLE'],
    ['her2-mutation', 'RETEST_REQUIRED'],
    ['her2-exon-19-mutation', 'NOT_ELIGIBLE'],
  ])('poziotinib, tried in exon 20, with %s: %s', async (slug, expected) => {
    const outcome = await evidence('drug:poziotinib', 'outcome:poziotinib-nsclc-orr', {
      cancer: 'cancer:nsclc',
      alterations: [`alteration:${slug}`],
    });
    expect(outcome?.verdict).toBe(expected);
  });

  it('a positive ISH is amplification, a negative one is none', async () => {
    const mcrc = { cancer: 'cancer:metastatic-colorectal-cancer' };
    const node = 'recommendation:nccn-t-dxd-mcrc';
    const advice = async (ish: string) =>
      (await evidence('drug:t-dxd', node, { ...mcrc, ish }))?.verdict;
    expect(await advice('POSITIVE')).toBe('ELIGIBLE');
    expect(await advice('NEGATIVE')).toBe('NOT_ELIGIBLE');
  });

  it('every marker is asked for, but not one that is "and/or"', async () => {
    const patient = { cancer: breast, ihc: '3+', biomarkers: ['biomarker:hr-positive'] };
    const aromatase = await option('regimen:lapatinib-aromatase-inhibitor', patient);
    expect(aromatase?.verdict).toBe('RETEST_REQUIRED');
    expect(aromatase?.missing).toEqual([{ fact: 'whether there is postmenopausal' }]);
    const pdl1 = await verdict('regimen:margetuximab-pembrolizumab', {
      cancer: gastric,
      ihc: '3+',
      line: 'SECOND',
    });
    expect(pdl1).toBe('ELIGIBLE');
  });

  describe('what was given before', () => {
    const approval = async (given: readonly string[] | null) =>
      evidence('drug:t-dxd', 'approval:fda-t-dxd-gastric', {
        cancer: gastric,
        ihc: '3+',
        given,
        retested: true,
      });

    it('is missing where nothing is told', async () => {
      expect(await approval(null)).toMatchObject({
        verdict: 'RETEST_REQUIRED',
        missing: [{ fact: 'whether trastuzumab was given before, as is required' }],
      });
    });
    it.each([
      [[], 'NOT_ELIGIBLE'],
      [['drug:lapatinib'], 'NOT_ELIGIBLE'],
      [['drug-class:anti-her2-antibody'], 'RETEST_REQUIRED'],
      [['regimen:trastuzumab-pertuzumab'], 'ELIGIBLE'],
    ])('%j, where trastuzumab is required: %s', async (given, expected) => {
      expect((await approval(given))?.verdict).toBe(expected);
    });
    it('may be excluded', async () => {
      const pyrotinib = (given: string[]) =>
        evidence('drug:pyrotinib', 'approval:nmpa-pyrotinib-breast', {
          cancer: breast,
          ihc: '3+',
          given,
          retested: true,
        });
      expect((await pyrotinib(['drug:trastuzumab']))?.verdict).toBe('NOT_ELIGIBLE');
      expect((await pyrotinib([]))?.verdict).toBe('ELIGIBLE');
    });
    it('is marked on the treatments it repeats', async () => {
      const given = ['drug:trastuzumab', 'drug:pertuzumab'];
      const patient = { cancer: breast, ihc: '3+', given, retested: true };
      const repeated = await option('regimen:trastuzumab-pertuzumab', patient);
      expect(repeated?.allGiven).toBe(true);
      expect(repeated?.given.map(({ id }) => id).sort()).toEqual([...given].sort());
      const partly = await option('regimen:tucatinib-trastuzumab-capecitabine', patient);
      expect(partly).toMatchObject({ allGiven: false, given: [{ id: 'drug:trastuzumab' }] });
    });
  });

  it.each([
    ['line FIRST', { line: 'FIRST' }, 'NOT_ELIGIBLE'],
    ['line SECOND', { line: 'SECOND' }, 'ELIGIBLE'],
    ['nothing given before', { given: [] }, 'NOT_ELIGIBLE'],
    ['neither told', {}, 'RETEST_REQUIRED'],
  ])('evidence of the second line with %s: %s', async (_told, told, expected) => {
    const patient = { cancer: gastric, ihc: '3+', ...told };
    const found = await option('regimen:margetuximab-pembrolizumab', patient);
    expect(found?.verdict).toBe(expected);
    const facts = [...(found?.missing ?? []), ...(found?.contradicted ?? [])];
    expect(facts).toEqual(
      expected === 'ELIGIBLE' ? [] : [{ fact: 'the line: this is for second' }],
    );
  });

  it('tells in the sentence the approval whose criteria are not met', async () => {
    const patient = { cancer: gastric, ihc: '3+', given: [] };
    expect(await option('drug:t-dxd', patient)).toMatchObject({
      verdict: 'ELIGIBLE',
      sentence: expect.stringMatching(/; FDA approval of .* is not met \(trastuzumab before/),
    });
  });

  it('what did worse than another in a comparison does not speak for the treatment', async () => {
    const patient = {
      cancer: 'cancer:urothelial-carcinoma',
      alterations: ['alteration:her2-her3-unaltered'],
      given: ['drug-class:cytotoxic-chemotherapy'],
    };
    const worse = 'outcome:afatinib-urothelial-pfs-unaltered';
    expect(await evidence('drug:afatinib', worse, patient)).toMatchObject({ stance: 'MIXED' });
  });

  it('an approval that was not given is no lack of benefit, and is called what it is', async () => {
    const patient = { cancer: 'cancer:urothelial-carcinoma', ihc: '3+' };
    expect(await option('drug-class:anti-her2-antibody', patient)).toMatchObject({
      group: 'NO_BENEFIT',
      sentence: expect.stringContaining('; the source says that it is not approved'),
    });
  });

  describe('the cancer', () => {
    it('counts evidence of narrower ones and shows that of wider ones as such', async () => {
      const scope = async (cancer: string) =>
        (await option('regimen:margetuximab-pembrolizumab', { cancer, ihc: '3+' }))?.scope;
      expect(await scope(gastric)).toBe('NARROWER');
      expect(await scope('cancer:gastroesophageal-adenocarcinoma')).toBe('CANCER');
      expect(await scope('cancer:gej-adenocarcinoma')).toBe('WIDER');
    });
    it('keeps results of a pool apart', async () => {
      const pooled = await option('drug:t-dxd', { cancer: 'cancer:cervical-cancer', ihc: '3+' });
      expect(pooled?.verdict).toBe('ELIGIBLE');
      expect(pooled?.evidence.map(({ node }) => node.id)).toEqual(['trial:destiny-pantumor02']);
      expect(pooled?.pooled.map(({ id }) => id)).toContain('outcome:destiny-pantumor02-orr-ihc-3');
    });
    it('leaves the question open where evidence is of a stage beside it', async () => {
      const patient = { cancer: 'cancer:metastatic-breast-cancer', ihc: '3+' };
      const emilia = await evidence('drug:t-dm1', 'outcome:emilia-pfs', patient);
      expect(emilia).toMatchObject({ verdict: 'UNKNOWN', scope: 'BESIDE' });
    });
    it('in the corrected view is the one for which margetuximab is approved', async () => {
      const approved = async (cancer: string, view: string) =>
        (await evidence('drug:margetuximab', 'approval:fda-margetuximab-gea', {
          cancer,
          ihc: '3+',
          view,
        })) !== undefined;
      expect(await approved(gastric, 'AS_PRINTED')).toBe(true);
      expect(await approved(gastric, 'CORRECTED')).toBe(false);
      expect(await approved(breast, 'CORRECTED')).toBe(true);
    });
  });

  it('what reports no benefit, or is denied, is shown apart and never among the eligible', async () => {
    const all = await ask({
      cancer: 'cancer:nsclc',
      alterations: ['alteration:her2-mutation'],
    });
    const refuted = all.filter(({ polarity }) => polarity === 'REFUTES');
    expect(refuted.map(idOf)).toContain('drug:pertuzumab');
    expect(all.filter(({ group }) => group === 'NO_BENEFIT')).toEqual(refuted);
    expect(all.slice(-refuted.length)).toEqual(refuted);
    const denied = await option('drug-class:anti-her2-antibody', {
      cancer: 'cancer:urothelial-carcinoma',
    });
    expect(denied?.polarity).toBe('REFUTES');
  });

  it('with a mechanism of resistance each option shows what is said of it', async () => {
    const patient = { cancer: 'cancer:nsclc', alterations: ['alteration:her2-mutation'] };
    const resistance = 'resistance-mechanism:her2-mutation';
    const ids = (claims: readonly Id[] = []) => claims.map(({ id }) => id);
    const conjugate = await option('drug:t-dxd', { ...patient, resistance });
    expect(ids(conjugate?.overcomes)).toEqual(['claim:strategy-adc']);
    const both = await option('regimen:trastuzumab-pertuzumab', { ...patient, resistance });
    expect(ids(both?.resistsVia)).not.toEqual([]);
    expect((await option('drug:t-dxd', patient))?.overcomes).toEqual([]);
  });
});

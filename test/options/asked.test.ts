// What an answer says besides the options: what it is for, how much else there is, and what may be asked.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

interface Option {
  readonly drug: { readonly id: string } | null;
  readonly regimen: { readonly id: string } | null;
  readonly disclaimer: string;
}
interface Answer {
  readonly disclaimer: string;
  readonly otherDrugs: number;
  readonly otherRegimens: number;
  readonly all: readonly Option[];
}
type Patient = Readonly<Record<string, unknown>>;

const query = `query ($cancer: ID!, $ihc: String, $alterations: [ID!], $given: [ID!], $retested: Boolean! = false) {
  options(cancer: $cancer, ihc: $ihc, alterations: $alterations, given: $given, retested: $retested) {
    disclaimer otherDrugs otherRegimens
    all { ...option }
  }
}
fragment option on TreatmentOption { drug { id } regimen { id } disclaimer }`;

const gastric = 'cancer:gastric-cancer';

describe.each(engines)('the answer of options on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  const answer = async (patient: Patient): Promise<Answer> =>
    (await client.data<{ options: Answer }>(query, patient)).options;

  it('says what it is for, on the answer and on each option, and how much else there is', async () => {
    const notice = 'For research, not for treatment decisions.';
    const { disclaimer, otherDrugs, otherRegimens, all } = await answer({
      cancer: 'cancer:breast-cancer',
      ihc: '3+',
    });
    expect(disclaimer).toBe(notice);
    expect(all.length).toBeGreaterThan(10);
    expect(all.every((each) => each.disclaimer === notice)).toBe(true);
    const { drugs, regimens } = await client.data<
      Record<'drugs' | 'regimens', { totalCount: number }>
    >('{ drugs { totalCount } regimens { totalCount } }');
    expect(otherDrugs).toBe(drugs.totalCount - all.filter(({ drug }) => drug).length);
    expect(otherRegimens).toBe(regimens.totalCount - all.filter(({ regimen }) => regimen).length);
    const none = await answer({ cancer: 'cancer:brain-metastases' });
    expect(none.disclaimer).toBe(notice);
    expect(none.all).toEqual([]);
  });

  describe('an error says what is possible', () => {
    const error = async (patient: Patient) => {
      const { errors } = await client.ask(query, patient);
      return { code: errors?.[0]?.extensions?.['code'], message: errors?.[0]?.message ?? '' };
    };
    it.each([
      ['a score', { cancer: gastric, ihc: '4+' }, '0, 1+, 2+, 3+'],
      [
        'the kind of an id',
        { cancer: gastric, alterations: ['drug:trastuzumab'] },
        'may be that of Alteration',
      ],
      ['how many ids', { cancer: gastric, given: Array(21).fill('drug:trastuzumab') }, '0 to 20'],
      ['what was tested again', { cancer: gastric, retested: true }, 'give ihc or ish'],
    ])('%s', async (_what, patient, allowed) => {
      const { code, message } = await error(patient);
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain(allowed);
    });
    it.each([
      ['a cancer', { cancer: 'cancer:gastric-cancr' }, 'cancer:gastric-cancer'],
      ['a drug', { cancer: gastric, given: ['drug:trastuzumap'] }, 'drug:trastuzumab'],
    ])('%s that there is not', async (_what, patient, near) => {
      const { code, message } = await error(patient);
      expect(code).toBe('NOT_FOUND');
      expect(message).toContain(near);
    });
  });
});

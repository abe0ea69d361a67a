// By mechanism, by pathway or by epitope; and what is refused, before the database works.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

const query = `query ($mechanism: ID, $pathway: ID, $epitope: ID, $cancer: ID, $her2: ID, $without: [ID!], $weights: BypassWeights) {
  bypass(mechanism: $mechanism, pathway: $pathway, epitope: $epitope, cancer: $cancer, her2: $her2, without: $without, weights: $weights) {
    candidates { drug { id } mechanism { id } } excluded { drug { id } mechanism { id } }
  }
}`;
interface Verdict {
  readonly drug: { readonly id: string } | null;
  readonly mechanism: { readonly id: string };
}
type Answer = {
  readonly bypass: { readonly candidates: Verdict[]; readonly excluded: Verdict[] };
};
const mutation = 'resistance-mechanism:her2-mutation';
const masking = 'resistance-mechanism:muc4-masking';

describe.each(engines)('arguments of bypass on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());
  const mechanisms = (verdicts: readonly Verdict[]) =>
    [...new Set(verdicts.map(({ mechanism }) => mechanism.id))].sort();
  const drugs = (verdicts: readonly Verdict[], of: string) =>
    verdicts.flatMap(({ drug, mechanism }) => (drug && mechanism.id === of ? drug.id : []));

  it('an epitope stands for the mechanisms that take the site away, alone or with all sites', async () => {
    const { bypass } = await client.data<Answer>(query, {
      epitope: 'receptor-domain:her2-ecd-iv',
    });
    expect(mechanisms([...bypass.candidates, ...bypass.excluded])).toEqual([mutation, masking]);
    expect(drugs(bypass.candidates, mutation)).toContain('drug:pertuzumab');
    expect(drugs(bypass.excluded, mutation)).toContain('drug:trastuzumab');
    expect(drugs(bypass.excluded, masking)).toEqual(
      expect.arrayContaining(['drug:pertuzumab', 'drug:trastuzumab']),
    );
    expect(drugs(bypass.candidates, masking)).toContain('drug:tucatinib');
  });

  it('a site that a mechanism spares is not among those it takes away', async () => {
    const { bypass } = await client.data<Answer>(query, {
      epitope: 'receptor-domain:her2-ecd-ii',
    });
    expect(mechanisms([...bypass.candidates, ...bypass.excluded])).toEqual([masking]);
  });

  it('an epitope gives what its mechanisms give', async () => {
    const { bypass } = await client.data<Answer>(query, {
      epitope: 'receptor-domain:her2-ecd-iv',
    });
    const alone = await client.data<Answer>(query, { mechanism: mutation });
    expect(drugs(bypass.candidates, mutation)).toEqual(drugs(alone.bypass.candidates, mutation));
  });

  it.each([
    ['none of the three', {}],
    ['two of the three', { mechanism: mutation, epitope: 'receptor-domain:her2-ecd-iv' }],
    ['a drug as a mechanism', { mechanism: 'drug:pertuzumab' }],
    ['a weight below 0', { mechanism: mutation, weights: { stated: -1 } }],
    ['a weight above 10', { mechanism: mutation, weights: { evidence: 10.5 } }],
  ])('refuses %s without a statement', async (_what, variables) => {
    const { errors, extensions } = await client.ask(query, variables);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(extensions?.statements ?? []).toEqual([]);
  });

  it.each([
    ['a mechanism', { mechanism: 'resistance-mechanism:muc4' }, masking],
    ['a pathway', { pathway: 'pathway:pi3k' }, 'pathway:pi3k-akt-mtor'],
    ['an epitope', { epitope: 'receptor-domain:her2-ecd-5' }, 'receptor-domain:her2-ecd'],
    ['a cancer', { mechanism: mutation, cancer: 'cancer:pancreatic' }, 'cancer:pdac'],
    ['a state', { mechanism: mutation, her2: 'her2-status:low' }, 'her2-status:her2-low'],
  ])('names what is near to %s that is not there', async (_what, variables, near) => {
    const { errors } = await client.ask(query, variables);
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect(errors?.[0]?.message).toContain(near);
  });

  it('says where a site may be looked for that nothing takes away', async () => {
    const { errors } = await client.ask(query, { epitope: 'receptor-domain:her2-ecd-i' });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect(errors?.[0]?.message).toContain('dependenciesHere');
  });
});

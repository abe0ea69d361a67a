// What cannot be left out: an answer that stays as it is would say that nothing rests on it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasClient, type Client } from '../support/client.js';
import { engines } from '../support/engines.js';

const asked: Record<string, string> = {
  bypass: 'bypass(pathway: "pathway:pi3k-akt-mtor", without: $without) { candidates { grade } }',
  paths: 'paths(from: "drug:trastuzumab", to: "receptor:her2", without: $without) { found }',
  options: 'options(cancer: "cancer:gastric-cancer", without: $without) { otherDrugs }',
  evidenceMatrix: 'evidenceMatrix(rows: DRUG, columns: CANCER, without: $without) { total }',
  compare: 'compare(a: "drug:t-dxd", b: "drug:t-dm1", without: $without) { truncated }',
};

describe.each(engines)('without on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    client = await atlasClient(engine);
  });
  afterAll(() => client?.close());

  const error = async (field: string, without: readonly string[]) => {
    const { errors } = await client.ask(`query ($without: [ID!]) { ${field} }`, { without });
    return { code: errors?.[0]?.extensions?.['code'], message: errors?.[0]?.message };
  };

  it.each(Object.entries(asked))('%s names what is not there', async (_name, field) => {
    expect(await error(field, ['reference:her2-review/1', 'claim:testing-low-ihc9'])).toEqual({
      code: 'NOT_FOUND',
      message: expect.stringMatching(
        /^without: no node has the id "claim:testing-low-ihc9"; near to it: claim:/,
      ),
    });
    expect(await error(field, ['drug:trastuzumab'])).toEqual({
      code: 'BAD_USER_INPUT',
      message:
        'without: "drug:trastuzumab" is the id of a Drug; it may be that of Claim, Reference, Passage',
    });
  });
});

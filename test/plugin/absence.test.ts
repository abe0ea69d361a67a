// An empty list says why: the filter names what is not there, the source denies it, the filter leaves nothing, something is
// said of a class only, or nobody speaks of it. A list that is not empty has no absence.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { engines } from '../support/engines.js';
import { clientWith, edge, node } from '../support/small-graph.js';

const [alphamab, betanib] = [node('Drug', 'alphamab'), node('Drug', 'betanib')];
const harm = node('AdverseEvent', 'rash');
const cls = node('DrugClass', 'antibodies');
const mode = node('ModeOfAction', 'blockade');
const claim = (slug: string, subject: string, predicate: string, object?: string) =>
  node('Claim', slug, {
    text: slug,
    subject,
    predicate,
    polarity: 'SUPPORTS',
    ...(object && { object }),
  });
/** Says of alphamab that no mechanism of resistance to it is known. */
const none = claim('no-resistance', alphamab.id, 'RESISTS_VIA');
const other = claim('other', alphamab.id, 'CAUSES', harm.id);
const denied = edge('CAUSES', alphamab, harm);
const about = edge('ABOUT', none, alphamab);

describe.each(engines)('absence on $name', (engine) => {
  let client: Client;
  beforeAll(async () => {
    const denial = {
      ...denied,
      properties: { ...denied.properties, polarity: 'REFUTES', claimIds: [other.id] },
    };
    const edges = [
      denial,
      about,
      edge('ABOUT', other, alphamab),
      edge('IN_CLASS', alphamab, cls),
      edge('ACTS_BY', cls, mode),
    ];
    client = await clientWith(engine, [alphamab, betanib, harm, cls, mode, none, other], edges);
  });
  afterAll(() => client?.close());

  const absence = async (list: string): Promise<unknown> => {
    const field = `${list} { absence { face claims { id } wider { id } unknown } }`;
    const data = await client.data<Record<string, Record<string, unknown>>>(
      list.startsWith('drugs')
        ? `{ it: ${field} }`
        : `{ drug(id: "drug:alphamab") { it: ${field} } }`,
    );
    const it = (data['it'] ?? data['drug']?.['it']) as { absence: unknown };
    return it.absence;
  };
  const face = (
    name: string,
    {
      claims = [],
      wider = [],
      unknown = [],
    }: Partial<Record<'claims' | 'wider' | 'unknown', string[]>> = {},
  ) => ({
    face: name,
    claims: claims.map((id) => ({ id })),
    wider: wider.map((id) => ({ id })),
    unknown,
  });

  it('is null where there is something', async () => {
    expect(await absence('classes')).toBeNull();
    expect(await absence('drugs')).toBeNull();
  });

  it('is STATED by claims that say there is none', async () => {
    expect(await absence('resistanceMechanisms')).toEqual(face('STATED', { claims: [none.id] }));
  });

  it('is STATED by claims that deny what the filter asks for', async () => {
    const list = 'causes(edge: { polarity: { eq: SUPPORTS } }, where: { name: { eq: "rash" } })';
    expect(await absence(list)).toEqual(face('STATED', { claims: [other.id] }));
  });

  it('is NARROWED where what is denied is not what the filter asks for', async () => {
    const list = 'causes(edge: { polarity: { eq: SUPPORTS } }, where: { name: { eq: "fever" } })';
    expect(await absence(list)).toEqual(face('NARROWED'));
  });

  it('is SAID_OF_WIDER where something is said of a class', async () => {
    expect(await absence('modesOfAction')).toEqual(face('SAID_OF_WIDER', { wider: [cls.id] }));
  });

  it('is NO_SUCH_ID where the filter names an id that is not there', async () => {
    const unknown = ['drug-class:none'];
    expect(await absence('classes(where: { id: { eq: "drug-class:none" } })')).toEqual(
      face('NO_SUCH_ID', { unknown }),
    );
    expect(
      await absence('drugs(where: { classes: { some: { id: { in: ["drug-class:none"] } } } })'),
    ).toEqual(face('NO_SUCH_ID', { unknown }));
  });

  it('is NARROWED where there is something, and nothing that fulfils the filter', async () => {
    expect(await absence('classes(where: { name: { eq: "x" } })')).toEqual(face('NARROWED'));
    expect(await absence('classes(basis: [DERIVED])')).toEqual(face('NARROWED'));
    expect(await absence('drugs(where: { name: { eq: "x" } })')).toEqual(face('NARROWED'));
  });

  it('is NOT_DISCUSSED otherwise', async () => {
    expect(await absence('linkers')).toEqual(face('NOT_DISCUSSED'));
  });
});

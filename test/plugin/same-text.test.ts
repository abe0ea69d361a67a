// The text of a statement follows from the document and from which arguments are given. Their values are parameters
// only, so that a database plans a document once.
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/cypher/statement.js';
import { encodeCursor } from '../../src/plugin/cursor.js';
import { direct, nowhere, version } from '../support/direct.js';

const after = (name: string, id: string) =>
  encodeCursor(version, [{ property: 'name', direction: 'ASC' }], {
    values: [name],
    id,
    edgeId: null,
  });

const cases: readonly [what: string, document: string, a: object, b: object][] = [
  ['ids', 'query ($id: ID!) { drug(id: $id) { name } }', { id: 'drug:a' }, { id: 'drug:b' }],
  [
    'names',
    'query ($name: String!) { drug(name: $name) { id } }',
    { name: 'a' },
    { name: ' B`$p0 ' },
  ],
  [
    'the sizes of pages',
    'query ($n: Int) { drugs(first: $n) { nodes { classes(first: $n) { nodes { id } pageInfo { hasNextPage } } } } }',
    { n: 0 },
    { n: 500 },
  ],
  [
    'conditions and the lengths of their lists',
    'query ($w: OutcomeFilter) { outcomes(where: $w) { nodes { id } totalCount } }',
    { w: { value: { gt: 1, in: [1] }, name: { contains: 'a' }, not: { unit: { eq: 'WEEKS' } } } },
    {
      w: {
        value: { gt: 2.5, in: [1, 2, 3] },
        name: { contains: '' },
        not: { unit: { eq: 'MONTHS' } },
      },
    },
  ],
  [
    'conditions across relations',
    'query ($w: DrugFilter) { drugs(where: $w) { nodes { id } } }',
    { w: { classes: { some: { members: { none: { synonyms: { eq: 'a' } } } } } } },
    { w: { classes: { some: { members: { none: { synonyms: { eq: 'b' } } } } } } },
  ],
  [
    'basis and origins',
    'query ($b: [Basis!], $o: [Origin!]) { drugs { nodes { classes(basis: $b, origins: $o) { nodes { id } } } } }',
    { b: ['STATED'], o: [] },
    { b: ['DERIVED', 'STATED'], o: ['OWN', 'CURATOR'] },
  ],
  [
    'names, and all that is below a node',
    'query ($n: String, $c: ID) { trials(where: { tests: { some: { named: $n } }, enrolls: { some: { within: $c } } }) { nodes { id } } }',
    { n: 'a', c: 'cancer:a' },
    { n: ' B`$p0 ', c: 'cancer:b' },
  ],
  [
    'conditions on edges',
    'query ($w: ResistsViaEdgeFilter) { drugs { nodes { resistanceMechanisms(edge: $w) { nodes { id } } } } }',
    { w: { onset: { in: ['PRIMARY'] }, id: { startsWith: 'a' } } },
    { w: { onset: { in: [] }, id: { startsWith: 'bb' } } },
  ],
  [
    'the ids of a filter in an absence',
    'query ($ids: [ID!]) { drugs(where: { id: { in: $ids } }) { absence { face unknown } } }',
    { ids: [] },
    { ids: ['drug:a', 'drug:b'] },
  ],
  [
    'groups',
    'query ($w: OutcomeFilter, $n: Int!) { outcomeGroups(by: [metric, observedIn], where: $w, first: $n) { size } }',
    { w: { value: { gt: 1 } }, n: 1 },
    { w: { value: { gt: 2 } }, n: 50 },
  ],
  [
    'facets and the last rows',
    'query ($n: Int!, $last: Int) { outcomes(last: $last) { nodes { id } facets(by: metric, first: $n) { count } } }',
    { n: 1, last: 2 },
    { n: 9, last: 0 },
  ],
  [
    'cursors',
    'query ($after: String) { drugs(after: $after) { nodes { id } } }',
    { after: after('a', 'drug:a') },
    { after: after('b', 'drug:b') },
  ],
  [
    'arguments that differ between the types of an interface, or happen to agree',
    `query ($a: Int, $b: Int) { claims { nodes { about { nodes {
      ... on Drug { discussedIn(first: $a) { nodes { id } } }
      ... on Trial { discussedIn(first: $b) { nodes { id } } }
    } } } } }`,
    { a: 1, b: 2 },
    { a: 1, b: 1 },
  ],
  [
    'a traversal’s ids',
    'query ($m: ID, $o: [Origin!]) { bypass(mechanism: $m, origins: $o) { candidates { grade } } }',
    { m: 'resistance-mechanism:a', o: [] },
    { m: 'resistance-mechanism:b', o: ['OWN', 'CURATOR'] },
  ],
];

describe('one document, other values: the same text', () => {
  const only = async (document: string, variables: object) => {
    const { statements } = await direct(nowhere, document, { ...variables });
    // A traversal that finds nothing may ask once more, why.
    expect(statements.length).toBeGreaterThan(0);
    return statements[0] as Statement;
  };

  it.each(cases)('for %s', async (_, document, a, b) => {
    const [ofA, ofB] = [await only(document, a), await only(document, b)];
    expect(ofA.text).toBe(ofB.text);
    expect(ofA.params).not.toEqual(ofB.params);
  });

  it('for the same values again, with the same parameters', async () => {
    for (const [, document, values] of cases)
      expect(await only(document, values)).toEqual(await only(document, values));
  });
});

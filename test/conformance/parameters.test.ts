// Every value that JSON knows crosses to the engine and back as it is, in a statement and through a property.
import { describe, expect, it } from 'vitest';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

/** Values that a property may hold: scalars, and lists of one type without nulls. */
const storable: Record<string, unknown> = {
  'a text': 'trastuzumab',
  'an empty text': '',
  'a long text': 'HER2 '.repeat(20_000),
  'several scripts': 'ß é e\u0301 日本語 العربية Ωμέγα',
  'text outside the basic plane': '🧬 𝔗-DM1',
  'quotes and line ends': `"it's" \`x\` \\ \n\t\u0000 end`,
  'a whole number': 42,
  'a negative number': -7,
  'the largest safe number': Number.MAX_SAFE_INTEGER,
  'the smallest safe number': Number.MIN_SAFE_INTEGER,
  'a fraction': 0.1,
  'a large float': 1e300,
  'a number past the safe ones': 2 ** 53,
  true: true,
  false: false,
  'a list of texts': ['a', '', 'ü'],
  'a list of numbers': [3, -1, 0],
  'a list of fractions': [0.5, 1.25],
  'a list of flags': [true, false],
};

/** Values that only a statement may hold. */
const passing: Record<string, unknown> = {
  null: null,
  'an empty list': [],
  'an empty map': {},
  'a list of several types': [1, 'a', true, 1.5],
  'lists in lists, with nulls': [1, null, [2, null, [], ['x', null]], null],
  'maps in maps, with nulls': { a: { b: null, c: [{ d: [null] }] }, 'a key with spaces': 1 },
};

describe.each(engines)('parameters on $name', (engine) => {
  const open = usingEmpty(engine);

  it.each(Object.entries({ ...storable, ...passing }))('bring %s back', async (_, value) => {
    const rows = await open().run(cypher('RETURN $value AS value', { value }));
    expect(rows).toEqual([[value]]);
  });

  it.each(Object.entries(storable))('store %s', async (id, value) => {
    await open().write([cypher('CREATE (:Probe {id: $id, value: $value})', { id, value })]);
    const rows = await open().run(
      cypher('MATCH (n:Probe {id: $id}) WHERE n.value = $value RETURN n.value AS value', {
        id,
        value,
      }),
    );
    expect(rows).toEqual([[value]]);
  });

  it('keep the order of columns, whatever their names', async () => {
    const rows = await open().run(cypher('RETURN 1 AS z, 2 AS a, 3 AS `10`, 4 AS `9`'));
    expect(rows).toEqual([[1, 2, 3, 4]]);
  });

  it('that are missing are an error, not a null', async () => {
    await expect(open().run(cypher('RETURN $absent AS value'))).rejects.toMatchObject({
      name: 'EngineError',
      code: 'REFUSED',
    });
  });
});

// The example of another graph: the plugin knows nothing of HER2, and answers about films from one statement a root field.
import { describe, expect, it } from 'vitest';
import { askFilms, films, filmsData } from '../../examples/films.js';
import { constraintStatements } from '../../src/cypher/constraints.js';
import { cypher } from '../support/cypher.js';
import { engines, usingEmpty } from '../support/engines.js';

describe.each(engines)('films on $name', (engine) => {
  const open = usingEmpty(engine);

  it('are answered as the example says', async () => {
    await open().define(constraintStatements(films));
    await open().write([cypher(filmsData)]);
    const statements: string[] = [];
    const { data, errors } = await askFilms(
      open(),
      `{
        films(where: { cast: { some: { name: { startsWith: "Sig" } } }, year: { lt: 1980 } }) {
          totalCount
          nodes { name cast(first: 1, orderBy: [{ name: DESC }]) { totalCount edges { role node { name } } } }
          aggregate(of: year) { median }
        }
        person(name: "john hurt") { actedIn { nodes { name year } absence { face } } }
      }`,
      (text) => statements.push(text),
    );
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      films: {
        totalCount: 1,
        nodes: [
          {
            name: 'Alien',
            cast: {
              totalCount: 2,
              edges: [{ role: 'Ripley', node: { name: 'Sigourney Weaver' } }],
            },
          },
        ],
        aggregate: { median: 1979 },
      },
      person: { actedIn: { nodes: [{ name: 'Alien', year: 1979 }], absence: null } },
    });
    expect(statements).toHaveLength(2);
  });
});

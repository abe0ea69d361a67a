// A wrong setting stops the start with one line that says which one and what to do.
import { describe, expect, it } from 'vitest';
import { type Environment, her2 } from '../support/cli.js';

const neo4j =
  'is no address of a Neo4j server; write bolt://host:7687, neo4j://host:7687 or neo4j+s://host, and the login in NEO4J_USER and NEO4J_PASSWORD';
const cases: [Environment, string][] = [
  [{ PORT: 'http' }, 'PORT=http is no number'],
  [{ PORT: '80.5' }, 'PORT=80.5 is no whole number'],
  [{ PORT: '-1' }, 'PORT=-1 is below 0'],
  [{ PORT: '65536' }, 'PORT=65536 is above 65535'],
  [{ NEO4J_URI: 'http://127.0.0.1:7474' }, `NEO4J_URI=http://127.0.0.1:7474 ${neo4j}`],
  [{ NEO4J_URI: 'bolt://' }, `NEO4J_URI=bolt:// ${neo4j}`],
  [
    { NEO4J_URI: 'bolt://neo4j:secret@127.0.0.1:7687' },
    `NEO4J_URI=bolt://…@127.0.0.1:7687 ${neo4j}`,
  ],
  [{ EXPLAIN: 'yes' }, 'EXPLAIN=yes is neither on, off nor loopback'],
  [{ PORT: 'x', EXPLAIN: 'y' }, 'PORT=x is no number; EXPLAIN=y is neither on, off nor loopback'],
  [
    { NEO4J_URI: 'bolt://127.0.0.1:7687', EMBEDDED_PATH: 'data' },
    'NEO4J_URI and EMBEDDED_PATH name two databases; set one of them',
  ],
  [
    { NEO4J_PASSWORD: 'secret' },
    'NEO4J_PASSWORD is set and NEO4J_URI is not; set NEO4J_URI to use Neo4j',
  ],
];

describe('her2 serve', () => {
  it.each(cases)('with %o does not start', async (env, problem) => {
    expect(await her2(['serve'], env)).toEqual({ code: 1, out: [], err: [`her2: ${problem}`] });
  });
});

describe('her2 load', () => {
  it('without a database that stays says what to set', async () => {
    expect(await her2(['load'])).toEqual({
      code: 1,
      out: [],
      err: [
        'her2: the embedded engine in memory loads itself at each start; set NEO4J_URI or EMBEDDED_PATH to load a database that stays',
      ],
    });
  });

  it('takes an empty setting as none', async () => {
    const { code, err } = await her2(['load'], { NEO4J_URI: '', EMBEDDED_PATH: '' });
    expect(code).toBe(1);
    expect(err[0]).toContain('set NEO4J_URI or EMBEDDED_PATH');
  });
});

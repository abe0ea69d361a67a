// A Neo4j server that does not let us in: the command stops with one line that repeats no password.
import { describe, expect, it } from 'vitest';
import { her2, neo4jEnvironment } from '../support/cli.js';
import { neo4jSettings } from '../support/engines.js';

describe.runIf(neo4jSettings?.password)('a wrong login', () => {
  it.each(['serve', 'load'])('stops her2 %s with one line', async (command) => {
    const wrong = { ...neo4jEnvironment, NEO4J_USER: 'nobody', NEO4J_PASSWORD: 'not the password' };
    const { code, err } = await her2([command], wrong);
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringMatching(`^her2: ${neo4jEnvironment['NEO4J_URI']} refused the login: `),
    ]);
    expect(err[0]).not.toContain('not the password');
  });
});

describe.runIf(neo4jSettings)('a database that the server does not have', () => {
  it('stops her2 serve with one line', async () => {
    const { code, err } = await her2(['serve'], { ...neo4jEnvironment, NEO4J_DATABASE: 'nothing' });
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(/^her2: .*\bnothing\b/)]);
  });
});

// A login that the server refuses is UNAUTHORIZED: trying again is of no use, and the message names the server.
import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/engine/neo4j.js';
import { cypher } from '../support/cypher.js';
import { neo4jSettings } from '../support/engines.js';

// A server without logins, which NEO4J_URI may name, lets everybody in.
describe.runIf(neo4jSettings?.password)('a wrong password', () => {
  it('is UNAUTHORIZED for reading, writing and defining', async () => {
    const { uri } = neo4jSettings ?? { uri: '' };
    const engine = openNeo4j({ uri, user: 'nobody', password: 'not the password' });
    const statement = cypher('RETURN 1 AS one');
    const refused = {
      name: 'EngineError',
      code: 'UNAUTHORIZED',
      retriable: false,
      message: expect.stringContaining(uri),
    };
    try {
      await expect(engine.run(statement)).rejects.toMatchObject(refused);
      await expect(engine.write([statement])).rejects.toMatchObject(refused);
      await expect(engine.define([statement.text])).rejects.toMatchObject(refused);
    } finally {
      await engine.close();
    }
  });
});

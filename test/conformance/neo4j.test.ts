// Whether the tests of this folder have met a Neo4j server; when not, why.
import { describe, expect, inject, it } from 'vitest';
import { engines } from '../support/engines.js';

const neo4j = inject('neo4j');
const reason = 'skipped' in neo4j ? neo4j.skipped : '';

describe('conformance', () => {
  it('runs on the embedded engine', () => {
    expect(engines.map(({ name }) => name)).toContain('the embedded engine');
  });

  it.skipIf(reason)(`runs on Neo4j${reason && ` (skipped: ${reason})`}`, () => {
    expect(engines.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^Neo4j \d/));
  });
});

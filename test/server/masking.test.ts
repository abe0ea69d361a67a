// What goes wrong inside stays inside: a client sees a code and a plain sentence, the log sees the rest.
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { EngineError } from '../../src/errors.js';
import { serverOn } from '../support/server.js';

const secret = {
  statement: "MATCH (n:Secret {password: 'hunter2'}) RETURN n",
  cause: new Error('connect ECONNREFUSED 10.1.2.3:7687 at /srv/atlas/dist/engine/neo4j.js:42'),
};
const failing = (error: () => unknown): Engine => {
  const fail = async (): Promise<never> => {
    throw error();
  };
  return {
    name: 'failing',
    run: fail,
    write: fail,
    define: fail,
    plan: fail,
    close: async () => {},
  };
};
const message = `bolt://10.1.2.3:7687 refused a statement: ${secret.statement} at /srv/atlas/x.js:1:2`;

describe('an error of the engine', () => {
  it.each([
    [
      'UNAVAILABLE',
      'DATABASE_UNAVAILABLE',
      true,
      'the database does not answer; try again in a moment',
    ],
    ['TIMEOUT', 'DATABASE_TIMEOUT', true, 'the database took too long; ask for less, or try again'],
    [
      'OUT_OF_MEMORY',
      'DATABASE_OUT_OF_MEMORY',
      false,
      'the database has too little memory for this answer; ask for less',
    ],
    ['UNAUTHORIZED', 'DATABASE_UNAVAILABLE', false, 'the database does not let the service in'],
    ['REFUSED', 'INTERNAL_SERVER_ERROR', false, 'something went wrong on our side'],
  ] as const)('%s reaches a client as %s', async (code, seen, retriable, told) => {
    const error = new EngineError(code, message, secret);
    const reported: unknown[] = [];
    const server = serverOn(
      failing(() => error),
      { report: (each) => reported.push(each) },
    );
    const { data, errors } = await server.ask('{ drug(id: "drug:pertuzumab") { id } }');
    expect(data).toEqual({ drug: null });
    expect(errors).toEqual([
      {
        message: told,
        path: ['drug'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: seen, retriable },
      },
    ]);
    expect(reported).toEqual([error]);
  });
});

describe('whatever is thrown', () => {
  it.each([
    ['a mistake of ours', () => new TypeError(`undefined is no function: ${message}`)],
    ['no error at all', () => message],
    ['an aborted request', () => new DOMException(message, 'AbortError')],
  ])('%s shows a client nothing of statements, paths or stacks', async (_what, error) => {
    const server = serverOn(failing(error));
    for (const query of [
      '{ drugs { nodes { id } } }',
      '{ bypass(pathway: "pathway:x") { candidates { grade } } }',
    ]) {
      const response = await server.post(query, { headers: { 'x-explain': '1' } });
      const body = await response.text();
      const { errors } = JSON.parse(body);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatchObject({
        message: 'something went wrong on our side',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      });
      const { extensions: _told, ...answer } = JSON.parse(body);
      expect(JSON.stringify(answer)).not.toMatch(
        /hunter2|MATCH|bolt:|10\.1\.2\.3|\/srv|\.[jt]s\b|stack/,
      );
    }
  });
});

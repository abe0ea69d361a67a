// Requests that are refused: what the client is told, and that the engine was asked nothing.
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.js';
import type { Engine } from '../../src/engine/engine.js';
import type { ErrorCode } from '../../src/errors.js';
import { type Answer, type Asking, serverOn, type TestServer } from './server.js';

/** What a refusal says. */
interface Refusal {
  readonly code: ErrorCode;
  readonly message: string | RegExp;
  readonly limit?: number;
}

/** What no answer may hold: Cypher, a stack, a file. */
const inside = /\bRETURN\b|\bUNWIND\b|\\n\s+at |node_modules|\.[jt]s:\d|\bsrc\/|\bdist\//;

export interface Refusing {
  /** Posts a document and expects that it is refused so, before the engine works. */
  refuses(query: string, refusal: Refusal, asking?: Asking): Promise<void>;
  /** Sends any HTTP request and expects that it is refused so with a status. */
  refusesRequest(
    init: RequestInit & { path?: string },
    status: number,
    refusal: Refusal,
  ): Promise<Response>;
  /** The service itself, for what is not refused. */
  server(): TestServer;
  /** Statements that the engine was asked since the test began. */
  asked(): readonly string[];
}

/** In a describe block or a file: the service over a real engine that keeps what it is asked. */
export function refusing(): Refusing {
  const asked: string[] = [];
  const reported: unknown[] = [];
  let engine: Engine | undefined;
  let server: TestServer | undefined;
  beforeAll(() => {
    const real = openEmbedded();
    engine = {
      ...real,
      run(statement, options) {
        // Reading which dataset is loaded is no work, and belongs to no request.
        if (!statement.text.includes(':Dataset')) asked.push(statement.text);
        return real.run(statement, options);
      },
    };
    server = serverOn(engine, { report: (error) => reported.push(error) });
  });
  beforeEach(() => {
    asked.length = 0;
    reported.length = 0;
  });
  afterAll(() => engine?.close());
  const running = (): TestServer => {
    if (!server) throw new TypeError('the service runs only while tests run');
    return server;
  };
  async function expectRefusal(response: Response, { code, message, limit }: Refusal) {
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as Answer;
    expect(Object.values(data ?? {}).filter((each) => each !== null)).toEqual([]);
    expect(errors?.[0]?.message).toMatch(message);
    expect(new Set(errors?.map(({ extensions }) => extensions?.['code']))).toEqual(new Set([code]));
    if (limit !== undefined) expect(errors?.[0]?.extensions).toMatchObject({ limit });
    expect(text).not.toMatch(inside);
    expect(asked).toEqual([]);
    expect(reported).toEqual([]);
  }
  return {
    server: running,
    asked: () => asked,
    async refuses(query, refusal, asking) {
      await expectRefusal(await running().post(query, asking), refusal);
    },
    async refusesRequest({ path = '/graphql', ...init }, status, refusal) {
      const accept = { accept: 'application/graphql-response+json' };
      const headers = { ...accept, ...(init.headers as Record<string, string> | undefined) };
      const response = await running().fetch(path, { ...init, headers });
      expect(response.status).toBe(status);
      await expectRefusal(response, refusal);
      return response;
    },
  };
}

/** A document that asks the same of many aliases. */
export const repeated = (times: number, part: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => part(index)).join(' ');

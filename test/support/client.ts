// A GraphQL client on the real server, through fetch and without a port.

import type { Engine } from '../../src/engine/engine.js';
import { buildSchema } from '../../src/schema/schema.js';
import { createServer } from '../../src/server/server.js';
import { type TestEngine, withAtlas } from './engines.js';

const schema = buildSchema();

export interface Reply<T> {
  readonly data?: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Record<string, unknown>;
  }[];
  readonly extensions?: {
    readonly statements?: readonly {
      text: string;
      params: Record<string, unknown>;
      rows: number;
      ms: number;
    }[];
  };
}

export interface Client {
  readonly engine: Engine;
  /** The whole reply, with the statements that ran. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<Reply<T>>;
  /** The data; throws where there are errors. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  close(): Promise<void>;
}

/** A client over an open engine. */
export function clientOf(engine: Engine): Client {
  const server = createServer({
    engine,
    schema,
    explain: 'on',
    report: (error) => console.error(error),
  });
  const ask = async <T>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Reply<T>> => {
    const response = await server.fetch('http://atlas/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-explain': '1' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Reply<T>;
  };
  return {
    engine,
    ask,
    async data<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask<T>(query, variables);
      if (errors || !data)
        throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'no data');
      return data;
    },
    close: () => engine.close(),
  };
}

/** A client on an engine that holds the real dataset. */
export async function atlasClient(engine: TestEngine): Promise<Client> {
  const open = await engine.open();
  await withAtlas(open);
  return clientOf(open);
}

// Starting the variants, each in a process of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jSettings } from '../../src/engine/neo4j.js';
import { operations } from '../operations.js';
import { OverDriver } from './over-driver.js';
import { OverHttp } from './over-http.js';
import { type Environment, launch } from './process.js';
import type { Size, Variant } from './variant.js';

/** The settings by which every variant finds the server. */
export const environmentOf = ({ uri, user = '', password = '' }: Neo4jSettings): Environment => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
});

/** The service as its users start it: on the server of the environment, else on its own engine. */
export const launchOurs = (env: Environment) =>
  launch('bin/her2.js', { PORT: '0', ...env }, ['serve']);

/** Starts ours on a server. */
export const startOurs = (size: Size, settings: Neo4jSettings): Promise<OverHttp> =>
  OverHttp.of({ name: 'ours', size, dialect: 'ours' }, launchOurs(environmentOf(settings)));

/** Starts ours on its own engine, which holds the graph of the package. */
export const startEmbedded = (): Promise<OverHttp> =>
  OverHttp.of({ name: 'embedded', size: 'real', dialect: 'ours' }, launchOurs({}));

/** Starts the others that need a database. */
export async function startOthers(size: Size, settings: Neo4jSettings): Promise<Variant[]> {
  const env = environmentOf(settings);
  const b = { name: 'B', size, dialect: 'pothos' } as const;
  return Promise.all([
    // So slow on wide answers that one graph is enough.
    ...(size === 'real' ? [OverHttp.of(b, launch('bench/rivals/pothos.ts', env))] : []),
    OverHttp.of(
      { name: 'A', size, dialect: 'neo4j-graphql' },
      launch('bench/rivals/neo4j-graphql.ts', env),
    ),
    OverHttp.of(
      { name: 'C', size, dialect: 'pothos' },
      launch('bench/rivals/pothos.ts', { ...env, LOADERS: '1' }),
    ),
    OverDriver.of(size, launch('bench/variants/driver-alone.ts', env)),
  ]);
}

/** Starts those that repeat what ours answers, kept in a file of a folder. */
export async function startStatic(size: Size, ours: OverHttp, folder: string): Promise<Variant[]> {
  const answers: Record<string, unknown> = {};
  for (const operation of operations) {
    answers[operation.key] = await ours.data(operation);
  }
  const file = join(folder, `answers-${size}.json`);
  writeFileSync(file, JSON.stringify(answers));
  const env = { PREPARED: file };
  return Promise.all([
    OverHttp.of(
      { name: 'F', size, dialect: 'ours' },
      launch('bench/variants/static-graphql.ts', env),
    ),
    OverHttp.of(
      { name: 'H', size, dialect: 'ours', byPath: true },
      launch('bench/variants/plain-http.ts', env),
    ),
  ]);
}

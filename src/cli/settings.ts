// Settings from the environment, checked once; a wrong one stops the start with one clear line.
import { z } from 'zod';
import { SettingsError } from '../errors.js';

const text = z.string().trim().min(1).optional();
const schema = z.object({
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'is no number' })
    .int('is no whole number')
    .min(0, 'is below 0')
    .max(65_535, 'is above 65535')
    .default(4000),
  NEO4J_URI: text.refine(
    (uri) =>
      uri === undefined || /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/\s@]+(?:[/?][^\s@]*)?$/.test(uri),
    'is no address of a Neo4j server; write bolt://host:7687, neo4j://host:7687 or neo4j+s://host, and the login in NEO4J_USER and NEO4J_PASSWORD',
  ),
  NEO4J_USER: text,
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text,
  EMBEDDED_PATH: text,
  EXPLAIN: z
    .enum(['on', 'off', 'loopback'], { error: 'is neither on, off nor loopback' })
    .default('loopback'),
});

export type Settings = z.infer<typeof schema>;

/** A value as a message repeats it: without a login that somebody wrote into an address. */
const shown = (value = ''): string => value.replace(/\/\/[^/]*@/, '//…@');

/** What the program is told by its environment; empty values count as absent. Throws SettingsError. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success)
    throw new SettingsError(
      parsed.error.issues
        .map(
          ({ path, message }) =>
            `${path.join('.')}=${shown(environment[String(path[0])])} ${message}`,
        )
        .join('; '),
    );
  const settings = parsed.data;
  if (settings.NEO4J_URI && settings.EMBEDDED_PATH)
    throw new SettingsError('NEO4J_URI and EMBEDDED_PATH name two databases; set one of them');
  if (settings.NEO4J_PASSWORD !== undefined && !settings.NEO4J_URI)
    throw new SettingsError(
      'NEO4J_PASSWORD is set and NEO4J_URI is not; set NEO4J_URI to use Neo4j',
    );
  return settings;
}

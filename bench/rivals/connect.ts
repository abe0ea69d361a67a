// The driver of the rivals, on the server that the environment names.
import neo4j, { type Driver } from 'neo4j-driver';

/** Opens a driver. */
export function connect(): Driver {
  const { NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
}

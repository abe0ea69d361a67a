// E: the statement by hand through the driver and nothing else. Its parent asks by messages and is told the times.
import neo4j from 'neo4j-driver';
import { withIntegers } from '../measure/profile.js';
import { byHand, operations } from '../operations.js';

/** What the parent asks for. */
export type DriverRequest =
  | { readonly ask: 'rows'; readonly key: string }
  | { readonly ask: 'time'; readonly key: string }
  | { readonly ask: 'burst'; readonly key: string; readonly width: number; readonly ms: number };

const { NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});

const statements = new Map(operations.map((operation) => [operation.key, byHand(operation)]));

async function rows(key: string): Promise<unknown[]> {
  const statement = statements.get(key);
  if (!statement) throw new TypeError(`no operation ${key}`);
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement.text, withIntegers(statement.params));
    return records.map((record) => record.get(0));
  } finally {
    await session.close();
  }
}

async function time(key: string): Promise<number> {
  const began = performance.now();
  await rows(key);
  return performance.now() - began;
}

/** How many answers come in that time, so many at once. */
async function burst(key: string, width: number, ms: number) {
  const began = performance.now();
  let answers = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - began < ms) {
      await rows(key);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return { answers, ms: performance.now() - began };
}

const work = (request: DriverRequest): Promise<unknown> => {
  if (request.ask === 'rows') return rows(request.key);
  if (request.ask === 'time') return time(request.key);
  return burst(request.key, request.width, request.ms);
};

process.on('message', (request: DriverRequest) => {
  work(request).then(
    (done) => process.send?.({ done }),
    (cause) => process.send?.({ failed: String(cause) }),
  );
});
process.once('disconnect', () => process.exit());
process.send?.({ done: 'ready' });

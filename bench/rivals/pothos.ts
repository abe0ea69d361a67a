// B and C: a schema written with Pothos over Cypher. B runs a statement for every field of every object; C (LOADERS=1)
// collects the objects of a level with DataLoader and runs one statement for each relation of a level.
import { createServer } from 'node:http';
import SchemaBuilder from '@pothos/core';
import DataLoader from 'dataloader';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { listen } from '../variants/listen.js';
import { connect } from './connect.js';

const driver = connect();
type Item = Record<string, unknown> & { id: string };
interface Context {
  readonly loaders: Map<string, DataLoader<string, Item[]>>;
}

async function run<T>(text: string, params: Record<string, unknown>): Promise<T[][]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, params);
    return records.map((record) => [...record.values()]);
  } finally {
    await session.close();
  }
}

interface Relation {
  readonly from: string;
  readonly pattern: string;
  readonly to: string;
}

/** Each neighbour once, with the properties that its type has. */
const projection = (kind: string): string =>
  `x {${(properties[kind] ?? []).map((name) => `.${name}`).join(', ')}}`;

async function one({ from, pattern, to }: Relation, id: string): Promise<Item[]> {
  const rows = await run<Item>(
    `MATCH (n:${from} {id: $id})${pattern}(x:${to}) WITH DISTINCT x RETURN ${projection(to)} AS x`,
    { id },
  );
  return rows.flat();
}

async function many({ from, pattern, to }: Relation, ids: readonly string[]): Promise<Item[][]> {
  const rows = await run<string | Item[]>(
    `UNWIND $ids AS id MATCH (n:${from} {id: id})${pattern}(x:${to}) WITH DISTINCT id, x
     RETURN id, collect(${projection(to)}) AS found`,
    { ids },
  );
  const found = new Map(rows.map(([id, items]) => [id as string, items as Item[]]));
  return ids.map((id) => found.get(id) ?? []);
}

function related(relation: Relation, id: string, { loaders }: Context): Promise<Item[]> {
  if (!process.env['LOADERS']) return one(relation, id);
  const key = `${relation.from}${relation.pattern}`;
  const loader =
    loaders.get(key) ?? new DataLoader((ids: readonly string[]) => many(relation, ids));
  loaders.set(key, loader);
  return loader.load(id);
}

const properties: Readonly<Record<string, readonly string[]>> = {
  Drug: ['id', 'name', 'summary', 'synonyms'],
  ReceptorDomain: ['id', 'name', 'region'],
  Trial: ['id', 'name', 'phase', 'status'],
  Cancer: ['id', 'name'],
  Outcome: ['id', 'name', 'metric', 'value', 'low', 'high', 'unit', 'finding'],
  DrugClass: ['id', 'name'],
  ResistanceMechanism: ['id', 'name'],
  Pathway: ['id', 'name'],
  Claim: ['id', 'name', 'topic', 'evidenceLevel', 'origin'],
};
const floats = new Set(['value', 'low', 'high']);

const relations: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  Drug: {
    bindsDomains: ['-[:BINDS_DOMAIN]->', 'ReceptorDomain'],
    testedIn: ['-[:TESTED_IN]->', 'Trial'],
    classes: ['-[:IN_CLASS]->', 'DrugClass'],
  },
  Trial: { enrolls: ['-[:ENROLLS]->', 'Cancer'], reports: ['-[:REPORTS]->', 'Outcome'] },
  DrugClass: { resistanceMechanisms: ['-[:RESISTS_VIA]->', 'ResistanceMechanism'] },
  ResistanceMechanism: { drivenBy: ['-[:DRIVEN_BY]->', 'Pathway'] },
  Pathway: { inhibitedBy: ['<-[:INHIBITS]-', 'Drug'] },
};

const builder = new SchemaBuilder<{ Context: Context; DefaultFieldNullability: true }>({
  defaultFieldNullability: true,
});
const types = Object.fromEntries(
  Object.keys(properties).map((kind) => [kind, builder.objectRef<Item>(kind)]),
);
const typeOf = (kind: string) => {
  const type = types[kind];
  if (!type) throw new TypeError(`no kind ${kind}`);
  return type;
};
for (const [from, names] of Object.entries(properties))
  typeOf(from).implement({
    fields: (t) => ({
      ...Object.fromEntries(
        names.map((name) => [
          name,
          name === 'synonyms'
            ? t.field({ type: ['String'], resolve: (item) => item[name] as string[] | null })
            : floats.has(name)
              ? t.float({ resolve: (item) => item[name] as number | null })
              : t.string({ resolve: (item) => item[name] as string | null }),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(relations[from] ?? {}).map(([name, [pattern, to]]) => [
          name,
          t.field({
            type: [typeOf(to)],
            resolve: ({ id }, _args, context) => related({ from, pattern, to }, id, context),
          }),
        ]),
      ),
    }),
  });

interface Page {
  readonly drug: string;
  readonly polarity: string;
  readonly first: number;
}
const claims = '(:Drug {id: $drug})<-[:ABOUT]-(x:Claim) WHERE x.polarity = $polarity';
const page = builder.objectRef<Page>('ClaimPage').implement({
  fields: (t) => ({
    totalCount: t.int({
      resolve: async ({ drug, polarity }) => {
        const text = `MATCH ${claims} RETURN count(DISTINCT x)`;
        return (await run<number>(text, { drug, polarity }))[0]?.[0];
      },
    }),
    nodes: t.field({
      type: [typeOf('Claim')],
      resolve: async ({ drug, polarity, first }) => {
        const text = `MATCH ${claims} WITH DISTINCT x ORDER BY x.name, x.id LIMIT $first RETURN ${projection('Claim')}`;
        return (await run<Item>(text, { drug, polarity, first: neo4j.int(first) })).flat();
      },
    }),
  }),
});

builder.queryType({
  fields: (t) => ({
    drug: t.field({
      type: typeOf('Drug'),
      args: { id: t.arg.id({ required: true }) },
      resolve: async (_root, { id }) =>
        (
          await run<Item>(`MATCH (x:Drug {id: $id}) RETURN ${projection('Drug')}`, { id })
        ).flat()[0],
    }),
    drugs: t.field({
      type: [typeOf('Drug')],
      args: { ids: t.arg.idList({ required: true }) },
      resolve: async (_root, { ids }) =>
        (
          await run<Item>(`MATCH (x:Drug) WHERE x.id IN $ids RETURN ${projection('Drug')}`, { ids })
        ).flat(),
    }),
    claims: t.field({
      type: page,
      args: {
        about: t.arg.id({ required: true }),
        polarity: t.arg.string({ required: true }),
        first: t.arg.int({ required: true }),
      },
      resolve: (_root, { about, polarity, first }) => ({ drug: String(about), polarity, first }),
    }),
  }),
});

const yoga = createYoga<object, Context>({
  schema: builder.toSchema(),
  context: () => ({ loaders: new Map() }),
  logging: false,
  graphiql: false,
});
listen(createServer(yoga));

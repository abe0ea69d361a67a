// F: the same document through graphql-yoga and the schema of the service, with every field read from a prepared answer.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSchema, type GraphQLFieldResolver, isAbstractType, isObjectType } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { packagePath } from '../../src/root.js';
import { operations } from '../operations.js';
import { listen } from './listen.js';
import { readPrepared } from './prepared.js';

const schema = buildSchema(readFileSync(packagePath('schema.graphql'), 'utf8'));
const answers = readPrepared();
const byName = new Map(
  operations.map(({ key, query }) => [/query (\w+)/.exec(query)?.[1], answers[key]]),
);

const prefixes = new Map(
  Object.keys(schema.getTypeMap()).map((name) => [
    name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase(),
    name,
  ]),
);
const kindOf = (value: { id?: string }): string | undefined =>
  prefixes.get(value.id?.split(':')[0] ?? '');

const root: GraphQLFieldResolver<unknown, unknown> = (_source, _args, _context, info) =>
  byName.get(info.operation.name?.value)?.[String(info.path.key)];
for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve = root;
for (const type of Object.values(schema.getTypeMap()))
  if (isAbstractType(type)) type.resolveType = kindOf;
  else if (isObjectType(type)) type.isTypeOf = null;

listen(createServer(createYoga({ schema, logging: false, graphiql: false })));

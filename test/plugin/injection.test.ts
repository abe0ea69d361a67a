// Whatever text a client sends, in whatever argument of a root field, the statement keeps its own text.
import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { attack, plain } from '../support/attack.js';
import { nowhere, ran, schema } from '../support/direct.js';

const listed = (type: GraphQLInputType, literal: string): string => {
  if (isNonNullType(type)) return listed(type.ofType, literal);
  return isListType(type) ? `[${listed(type.ofType, literal)}]` : literal;
};

/** A literal that has a variable `$text` of this type in one place. */
interface Place {
  readonly literal: string;
  readonly type: string;
}

/** Every place of an input type that takes text, input objects in input objects as far as `depth` says. */
function placesOf(type: GraphQLInputType, depth: number): Place[] {
  const named = getNamedType(type);
  if (named.name === 'String' || named.name === 'ID')
    return [{ literal: listed(type, '$text'), type: `${named.name}!` }];
  if (!isInputObjectType(named) || depth === 0) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    placesOf(field.type, depth - 1).map((inner) => ({
      ...inner,
      literal: listed(type, `{ ${field.name}: ${inner.literal} }`),
    })),
  );
}

/** Something for an argument that has to be there; two of one vocabulary may have to differ. */
function filler({ name, type }: GraphQLArgument, place: number): string {
  const named = getNamedType(type);
  const samples: Record<string, string> = { ID: '"x"', String: '"x"', Int: '1', Boolean: 'true' };
  const literal = isEnumType(named) ? named.getValues()[place]?.name : samples[named.name];
  return `${name}: ${listed(type, literal ?? '{}')}`;
}

/** A document for each place of a root field’s arguments that takes text. */
const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).map(
  ({ name, args, type }) => ({
    name,
    documents: args.flatMap((argument) =>
      placesOf(argument.type, name === 'drugs' ? 4 : 2).map((place) => {
        const others = args.filter((each) => each !== argument && isRequiredArgument(each));
        const given = [`${argument.name}: ${place.literal}`, ...others.map(filler)].join(', ');
        const below = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
        return `query ($text: ${place.type}) { ${name}(${given})${below} }`;
      }),
    ),
  }),
);
const nested = {
  name: 'a nested list',
  documents: [
    'query ($text: String!) { drugs { nodes { classes(where: { name: { eq: $text } }, after: $text) { nodes { id } } } } }',
    'query ($text: String!) { drugs { nodes { classes(where: { synonyms: { contains: $text } }) { totalCount } } } }',
  ],
};

/** Whether a text is among the parameters; names are compared in small letters. */
const holds = (params: unknown, text: string): boolean =>
  JSON.stringify(params).includes(JSON.stringify(text).slice(1, -1));

/** Runs a document with plain text and with the attack; counts the statements that the text reached. */
async function compare(document: string): Promise<number> {
  const { statements: good } = await ran(nowhere, document, { text: plain });
  const { statements: bad } = await ran(nowhere, document, { text: attack });
  const textOf = ({ text }: { text: string }) => text;
  expect(bad.map(textOf), document).toEqual(good.map(textOf));
  const reached = bad.filter((_, index) => holds(good[index]?.params, plain));
  for (const { text, params } of reached) {
    expect(text).not.toContain(plain);
    expect(holds(params, attack), document).toBe(true);
  }
  return reached.length;
}

describe('text in an argument', () => {
  it('has many places to stand in', () => {
    expect(roots.flatMap(({ documents }) => documents).length).toBeGreaterThan(1_000);
  });

  it.each([...roots.filter(({ documents }) => documents.length > 0), nested])(
    'of $name reaches the parameters and nothing else',
    async ({ name, documents }) => {
      let reached = 0;
      for (const document of documents) reached += await compare(document);
      // A search looks into its own index and gives the statement ids.
      if (name !== 'search') expect(reached).toBeGreaterThan(0);
    },
  );
});

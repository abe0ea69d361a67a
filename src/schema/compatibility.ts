// What a change of the schema does to those who use it. What is to go is deprecated first, and may be missing later.
import {
  buildASTSchema,
  type DocumentNode,
  findBreakingChanges,
  findDangerousChanges,
  GraphQLDeprecatedDirective,
  GraphQLSchema,
  isObjectType,
  parse,
  visit,
} from 'graphql';

/** Changes of a schema, each as a sentence. */
export interface SchemaChanges {
  /** Documents that were valid may fail now, and nothing had said so before. */
  readonly breaking: readonly string[];
  /** Documents stay valid; what they do or get may differ. */
  readonly dangerous: readonly string[];
}

/** The schema of a document, without what only deprecated elements lead to. */
function withoutDeprecated(document: DocumentNode): GraphQLSchema {
  const drop = (node: { directives?: readonly { name: { value: string } }[] }) =>
    node.directives?.some(({ name }) => name.value === GraphQLDeprecatedDirective.name)
      ? null
      : undefined;
  const kept = visit(document, {
    FieldDefinition: drop,
    InputValueDefinition: drop,
    EnumValueDefinition: drop,
  });
  const { types, ...config } = buildASTSchema(kept, { assumeValid: true }).toConfig();
  // A schema finds the types that its fields lead to by itself; those behind an interface it has to be told.
  const behind = types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0);
  return new GraphQLSchema({ ...config, types: behind });
}

/**
 * Compares a schema with an older one, both as SDL. An element that was deprecated in the older one may be missing, and so
 * may a type to which only such elements led: SDL cannot deprecate a type. Throws GraphQLError on SDL that is none.
 */
export function schemaChanges(older: string, newer: string): SchemaChanges {
  const [before, after] = [parse(older), parse(newer)];
  const [from, to] = [buildASTSchema(before), buildASTSchema(after)];
  const unannounced = new Set(
    findBreakingChanges(withoutDeprecated(before), to).map(({ description }) => description),
  );
  return {
    breaking: findBreakingChanges(from, to)
      .filter(({ type, description }) => !type.includes('REMOVED') || unannounced.has(description))
      .map(({ description }) => description),
    dangerous: findDangerousChanges(from, to).map(({ description }) => description),
  };
}

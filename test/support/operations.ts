// Random valid operations of a schema: aliases, repeated keys, fragments of every sort, directives, variables, arguments.
// The same numbers give the same operations.
import {
  astFromValue,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  parse,
  print,
  validate,
} from 'graphql';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** Chooses values for arguments of a field, by name. */
export type ChooseArguments = (field: Field) => Readonly<Record<string, unknown>>;

/** Random choices. */
export class Choice {
  constructor(readonly random: () => number) {}
  chance = (share: number): boolean => this.random() < share;
  below = (count: number): number => Math.floor(this.random() * count);
  one = <T>(items: readonly T[]): T => {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new TypeError('nothing to choose from');
    return item;
  };
}

const fieldsOf = (type: { getFields(): Record<string, Field> }): Field[] =>
  Object.values(type.getFields());

/** Whether a field leads on to other rows, and not only to a part of a connection. */
const crosses = (parent: string, { name, type }: Field): boolean =>
  !isLeafType(getNamedType(type)) &&
  !parent.endsWith('Connection') &&
  !(parent.endsWith('Edge') && name === 'node');

/** One operation in the making. */
class Draft {
  readonly variables: Record<string, unknown> = {};
  readonly declared: string[] = [];
  readonly fragments: { readonly name: string; readonly on: string; readonly text: string }[] = [];

  constructor(
    readonly schema: GraphQLSchema,
    readonly args: ChooseArguments,
    readonly choice: Choice,
  ) {}

  /** Selections on one type; `depth` is how many times they may cross to other rows. */
  selections(type: GraphQLObjectType, fields: readonly Field[], depth: number): string {
    const { one, chance, below } = this.choice;
    const open = fields.filter((field) => depth > 0 || !crosses(type.name, field));
    const chosen: string[] = chance(0.15) ? [one(['__typename', 't: __typename'])] : [];
    for (let count = 1 + below(3); count > 0; count--) {
      const field = this.choice.one(open);
      const head = this.head(field);
      for (let times = chance(0.15) ? 2 : 1; times > 0; times--)
        chosen.push(this.wrapped(type, field, head + this.body(type, field, depth)));
    }
    return chosen.join(' ');
  }

  head(field: Field): string {
    const { chance, one } = this.choice;
    const args = Object.entries(this.args(field)).map(([name, value]) => {
      const type = field.args.find((each) => each.name === name)?.type;
      const literal = type && astFromValue(value, type);
      if (!literal) throw new TypeError(`${field.name} takes no ${name}`);
      return `${name}: ${chance(0.3) ? this.variable(String(type), value) : print(literal)}`;
    });
    const names = ['name', 'id', 'nodes', 'x', 'y', 'z', `a${this.declared.length}`];
    const alias = chance(args.length > 0 ? 0.7 : 0.15) ? `${one(names)}: ` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.directive()}`;
  }

  body(parent: GraphQLObjectType, field: Field, depth: number): string {
    const type = getNamedType(field.type);
    const left = crosses(parent.name, field) ? depth - 1 : depth;
    if (isObjectType(type)) return ` { ${this.selections(type, fieldsOf(type), left)} }`;
    if (!isAbstractType(type) || !('getFields' in type)) return '';
    const objects = this.schema.getPossibleTypes(type);
    const common = this.selections(this.choice.one(objects), fieldsOf(type), left);
    const own = Array.from({ length: this.choice.below(4) }, () => {
      const object = this.choice.one(objects);
      return `... on ${object.name}${this.directive()} { ${this.selections(object, fieldsOf(object), left)} }`;
    });
    return ` { ${[...(own.length === 0 || this.choice.chance(0.6) ? [common] : []), ...own].join(' ')} }`;
  }

  /** A selection as it is, in an inline fragment, or in a named one. */
  wrapped(type: GraphQLObjectType, field: Field, selection: string): string {
    const { chance, one } = this.choice;
    if (chance(0.75)) return selection;
    const interfaces = type.getInterfaces().filter((each) => field.name in each.getFields());
    const on = one([type, type, ...interfaces]).name;
    if (chance(0.5))
      return `...${chance(0.5) ? ` on ${on}` : ''}${this.directive()} { ${selection} }`;
    const known = this.fragments.filter((fragment) => fragment.on === on);
    if (known.length > 0 && chance(0.4)) return `...${one(known).name}${this.directive()}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push({ name, on, text: selection });
    return `...${name}${this.directive()}`;
  }

  directive(): string {
    const { chance, one } = this.choice;
    if (!chance(0.12)) return '';
    const value = chance(0.5);
    return ` @${one(['skip', 'include'])}(if: ${chance(0.6) ? this.variable('Boolean!', value) : value})`;
  }

  variable(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }
}

/** One valid operation over some root fields; drafts that GraphQL refuses are thrown away. */
export function randomOperation(
  schema: GraphQLSchema,
  roots: readonly string[],
  args: ChooseArguments,
  choice: Choice,
): RandomOperation {
  const type = schema.getQueryType();
  if (!type) throw new TypeError('the schema has no query type');
  const fields = fieldsOf(type).filter(({ name }) => roots.includes(name));
  for (;;) {
    const draft = new Draft(schema, args, choice);
    // Most are small: a database plans each of them anew, and a deep one for seconds.
    const body = draft.selections(
      type,
      fields,
      choice.one([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4]),
    );
    const head = draft.declared.length > 0 ? `query (${draft.declared.join(', ')}) ` : '';
    const fragments = draft.fragments.map(
      ({ name, on, text }) => `fragment ${name} on ${on} { ${text} }`,
    );
    const query = [`${head}{ ${body} }`, ...fragments].join('\n');
    if (validate(schema, parse(query)).length === 0) return { query, variables: draft.variables };
  }
}

// docs/model.md: every kind, edge and vocabulary of a model, with a drawing of each of its modules.
import type {
  EdgeKind,
  GraphModel,
  Module,
  NodeKind,
  PathRule,
  Properties,
} from '../model/define.js';
import { correctable, fieldOf, prefixOf } from '../model/kinds.js';
import { drawing } from './drawing.js';
import { block, code, page, table } from './markdown.js';

const introduction = `# The model

The graph is declared once, in [\`src/model\`](../src/model). GraphQL types, row types, the check of curated files, constraints
and this page follow from it: \`npm run her2 -- schema\` writes the page anew.

- A **node** has a kind, and an id of that kind's prefix and a slug, such as \`drug:trastuzumab\`, stable for ever. In the database it
  has its kind and \`Entity\` as labels.
- An **edge** has a kind and an id of its own; two edges of one kind may join the same two nodes. From GraphQL it is crossed by
  two fields, one on each side.
- A **fact** names the claims it stands on. Every edge is one, unless it is **provenance**: that records where knowledge comes
  from and asserts nothing itself. A node may be a fact as a whole, such as an approval, or bear properties that are facts.
- A **required** property is always there. A list may be empty and is never null; anything else may be null.

In the drawings a box holds the kinds that an edge may start from or lead to, and an arrow has the names of its edges. A dashed
box belongs to other modules.`;

const title = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;
const list = (kinds: readonly string[] | 'any'): string =>
  kinds === 'any'
    ? 'any kind'
    : kinds.map((kind) => `[${kind}](#${kind.toLowerCase()})`).join(', ');
const scalars: Readonly<Record<string, string>> = {
  string: 'String',
  int: 'Int',
  float: 'Float',
  boolean: 'Boolean',
};

/** Properties as a table: what is marked only where it holds for one of them gets no column elsewhere. */
function propertyTable(properties: Properties): string {
  const rows = Object.entries(properties).map(([name, { type, description, ...marks }]) => {
    const shown = scalars[type] ?? `[${type}](#${type.toLowerCase()})`;
    return [
      code(name),
      marks.list ? `list of ${shown}` : shown,
      description,
      marks.fact ? 'fact' : '',
      marks.required ? 'required' : '',
    ];
  });
  return table(['property', 'type', 'what it says', 'fact', 'required'], rows);
}

function nodeSection(
  model: GraphModel,
  kind: string,
  { description, plural, fact, properties }: NodeKind,
): string[] {
  const twins = correctable(model, kind);
  return [
    `#### ${kind}`,
    description,
    `Ids ${code(`${prefixOf(kind)}:…`)}, root fields ${code(fieldOf(kind))} and ${code(plural)}.${
      fact ? ' The whole node is a fact.' : ''
    }${twins.length > 0 ? ` May have corrected forms: ${twins.map(code).join(', ')}.` : ''}`,
    propertyTable(properties),
  ];
}

/** How a path crosses an edge, in words. */
const pathWords = ({ out, in: back, backwards, why, says, named }: PathRule): string =>
  `In a path: “${out}”${backwards ? `, and backwards “${back}”` : ', and never backwards'}${says ? `, with its ${code(says)}` : ''}. ${why}${named ? ' Crossed only where it is named.' : ''}`;

const edgeSection = (
  kind: string,
  { description, inverse, from, to, fields, path, blocks, provenance, properties }: EdgeKind,
): string[] => [
  `#### ${kind}`,
  `${list(from)} → ${list(to)}${provenance ? '. Provenance.' : ''}`,
  `- ${code(fields.out)}: ${description}\n- ${code(fields.in)}, the way back: ${inverse ?? description}${path ? `\n- ${pathWords(path)}` : ''}${blocks ? '\n- It blocks: a drug or class at its source acts on what a path meets there.' : ''}`,
  propertyTable(properties),
];

const moduleSection = (model: GraphModel, name: string, module: Module): string[] => [
  `## ${title(name)}`,
  module.description,
  block('mermaid', drawing(module)),
  `### Nodes of ${name}`,
  ...Object.entries(module.nodes).flatMap(([kind, each]) => nodeSection(model, kind, each)),
  `### Edges of ${name}`,
  ...Object.entries(module.edges).flatMap(([kind, each]) => edgeSection(kind, each)),
];

/** The page. `modules` hold all that the model declares. */
export const modelPage = (model: GraphModel, modules: Readonly<Record<string, Module>>): string =>
  page([
    introduction,
    ...Object.entries(modules).flatMap(([name, module]) => moduleSection(model, name, module)),
    '## What all nodes have',
    propertyTable(model.common),
    '## What all edges have',
    'Provenance edges have the id alone.',
    propertyTable(model.fact),
    '## Vocabularies',
    'The closed sets of values; enums in GraphQL.',
    ...Object.entries(model.vocabularies).flatMap(([name, values]) => [
      `### ${name}`,
      model.vocabularyWords?.[name] ?? '',
      table(
        ['value', 'meaning'],
        Object.entries(values).map(([value, meaning]) => [code(value), meaning]),
      ),
    ]),
  ]);

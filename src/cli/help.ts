// What --help says beyond the options: for each command a paragraph and examples that can be copied.

interface Help {
  readonly about: string;
  readonly examples: readonly string[];
}

const seed =
  "Problems are shown as file:line: message. --seed checks a copy of the folder instead of the package's own.";

const commands = {
  serve: {
    about:
      'Opens the engine, loads the curated data where the engine is its own, and answers at /graphql until it is told to stop. On Neo4j it serves what her2 load has loaded. A database that does not answer at the start ends it, so that whoever started it notices; one that goes away later does not.',
    examples: [
      'her2 serve',
      'PORT=8080 HOST=0.0.0.0 her2 serve',
      'NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… her2 serve',
    ],
  },
  load: {
    about:
      'Compares the database with the curated data and writes what differs, in one transaction: all of it or nothing. The second time there is nothing to write.',
    examples: [
      'NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… her2 load --dry-run',
      'EMBEDDED_PATH=./data her2 load',
    ],
  },
  query: {
    about:
      'Prints tables to a terminal, as wide as it is, and JSON to a pipe or a file. Errors go to the error output. Without NEO4J_URI it asks the curated data of the package.',
    examples: [
      'her2 query docs/queries/bypass-pi3k-resistance.graphql',
      "echo '{ drugs { nodes { name } } }' | her2 query -",
      `her2 query drug.graphql --variables '{"name": "T-DXd"}' | jq .data`,
    ],
  },
  check: {
    about: `Reads every curated file, compiles the graph and runs the rules. ${seed}`,
    examples: ['her2 check', 'her2 check --seed ./my-seed'],
  },
  verify: {
    about:
      'Compares the hash of every passage, and of the whole text, with the article. The first passage that is another is named.',
    examples: ['her2 verify --article article.txt'],
  },
  coverage: {
    about:
      'Goes through the article paragraph by paragraph and names the numbers and the citations that no claim carries. The exit code is 1 as long as there are any.',
    examples: [
      'her2 coverage --article article.txt',
      'her2 coverage --article article.txt --page',
      `her2 coverage --article article.txt --json | jq '.[] | select(.claims == 0).paragraph'`,
    ],
  },
  passages: {
    about:
      'Looks up every coordinate such as p4.s2 that the curated files use, and writes its offsets and its hash to passages.json beside them. Run it after adding claims.',
    examples: [
      'her2 passages --article article.txt --list | less',
      'her2 passages --article article.txt',
    ],
  },
  schema: {
    about:
      'The GraphQL schema, the JSON Schema of curated files, the constraints and the pages of the model, the queries and the error codes follow from the source. This writes them anew; with --check it only compares, for continuous integration; with --against it tells what the schema breaks for clients of an older one.',
    examples: ['her2 schema', 'her2 schema --check', 'her2 schema --against older.graphql'],
  },
} as const satisfies Readonly<Record<string, Help>>;

export type CommandName = keyof typeof commands;

const width = 100;
/** Breaks a paragraph into lines. */
function paragraph(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (`${last} ${word}`.length > width && last !== '') lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

const shown = (examples: readonly string[]): string =>
  examples.map((example) => `  $ ${example}`).join('\n');

/** The paragraph and the examples of one command. */
export const helpOf = (name: CommandName): string =>
  `\n${paragraph(commands[name].about)}\n\nExamples:\n${shown(commands[name].examples)}`;

/** What the program as a whole says: settings, exit codes, one example of each command. */
export const generalHelp = `
Settings come from the environment:
  PORT, HOST                            where to listen (4000, 127.0.0.1)
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                                        a Neo4j server; without NEO4J_URI the embedded engine is used
  EMBEDDED_PATH                         a directory in which the embedded engine keeps its data (in memory without it)
  EXPLAIN                               who may see statements with x-explain: on, off, loopback

Exit codes:
  0  it was done, and nothing is wrong
  1  it could not be done, or something is wrong: an error in an answer, a problem in a curated file, a passage that is
     another, a number that no claim carries, a file that is stale
  2  the command line is wrong: an unknown command or option, or a missing one

Examples:
${shown(Object.values(commands).map(({ examples }) => examples[0]))}`;

// The command her2. Each command is loaded when it is called, so that --help and start-up stay quick.
import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { ArticleError, EngineError, SeedError, SettingsError } from '../errors.js';
import { packagePath } from '../root.js';
import { readSettings } from './settings.js';

const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
const program = new Command('her2')
  .description(
    'HER2 Atlas: a knowledge graph of HER2-targeted cancer therapy with a GraphQL interface',
  )
  .version(version)
  .showHelpAfterError('(her2 --help lists the commands)')
  .addHelpText(
    'after',
    `
Settings come from the environment:
  PORT, HOST                            where to listen (4000, 127.0.0.1)
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                                        a Neo4j server; without NEO4J_URI the embedded engine is used
  EMBEDDED_PATH                         a directory in which the embedded engine keeps its data (in memory without it)
  EXPLAIN                               who may see statements with x-explain: on, off, loopback

Examples:
  $ her2 serve
  $ NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… her2 load
  $ her2 query docs/queries/bypass-pi3k-resistance.graphql
  $ echo '{ drugs { nodes { name } } }' | her2 query -
  $ her2 check
  $ her2 passages --article article.txt --list
  $ her2 verify --article article.txt
  $ her2 coverage --article article.txt
  $ her2 schema --check
  $ her2 schema --against older.graphql`,
  );

program
  .command('serve')
  .description('serve the graph at /graphql, with GraphiQL in the browser')
  .action(async () => (await import('./serve.js')).serve(readSettings(process.env)));

program
  .command('load')
  .description('bring a database to the curated dataset: only the differences, in one transaction')
  .option('--dry-run', 'say what would be written and write nothing', false)
  .action(async ({ dryRun }: { dryRun: boolean }) => {
    const settings = readSettings(process.env);
    if (!settings.NEO4J_URI && !settings.EMBEDDED_PATH && !dryRun)
      throw new SettingsError(
        'the embedded engine in memory loads itself at each start; set NEO4J_URI or EMBEDDED_PATH to load a database that stays',
      );
    const [{ openEngine }, { runLoad }] = await Promise.all([
      import('./engine.js'),
      import('./load.js'),
    ]);
    const engine = await openEngine(settings);
    await runLoad(engine, dryRun).finally(() => engine.close());
  });

program
  .command('query <file>')
  .description('ask the graph: a file with a GraphQL document, or - for standard input')
  .option('--variables <json>', 'variables of the document', '{}')
  .option('--json', 'print JSON even to a terminal', false)
  .action(async (file: string, { variables, json }: { variables: string; json: boolean }) => {
    const settings = readSettings(process.env);
    const [{ openEngine }, { runQuery }] = await Promise.all([
      import('./engine.js'),
      import('./query.js'),
    ]);
    const engine = await openEngine(settings);
    const options = { variables, json: json || !process.stdout.isTTY, fill: !settings.NEO4J_URI };
    await runQuery(engine, file, options).finally(() => engine.close());
  });

program
  .command('coverage')
  .description('show which numbers and citations of the article no claim carries')
  .requiredOption('--article <file>', 'the article, as plain text')
  .option('--source <id>', 'which source, where there are several')
  .action(async ({ article, source }: { article: string; source?: string }) =>
    (await import('./coverage.js')).runCoverage(article, source),
  );

program
  .command('check')
  .description('check the curated files; every problem is shown with file and line')
  .action(async () => {
    const { compileAtlas } = await import('../seed/atlas.js');
    const { nodes, edges } = await compileAtlas();
    const derived = edges.filter(({ properties }) => properties['basis'] === 'DERIVED').length;
    console.log(
      `no problems: ${nodes.length} nodes, ${edges.length} edges, ${derived} of them derived by rules`,
    );
  });

program
  .command('verify')
  .description('prove every passage against the article it was curated from')
  .requiredOption('--article <file>', 'the article, as plain text')
  .option('--source <id>', 'which source, where there are several')
  .action(async ({ article, source }: { article: string; source?: string }) =>
    (await import('./article.js')).runVerify(article, source),
  );

program
  .command('passages')
  .description('locate the passages that the curated files use and write passages.json')
  .requiredOption('--article <file>', 'the article, as plain text')
  .option('--source <id>', 'which source, where there are several')
  .option('--list', 'list the numbered sentences instead', false)
  .action(
    async ({ article, source, list }: { article: string; source?: string; list: boolean }) => {
      const { runList, runLocate } = await import('./article.js');
      if (list) runList(article);
      else runLocate(article, source);
    },
  );

program
  .command('schema')
  .description(
    'write what follows from the model and the saved queries: schema.graphql, seed/schema.json, cypher/constraints.cypher, docs/model.md, docs/queries.md',
  )
  .option('--check', 'write nothing; fail when one of them is stale', false)
  .addOption(
    new Option(
      '--against <file>',
      'write nothing; fail when the schema breaks this older one, except for what was deprecated there',
    ).conflicts('check'),
  )
  .action(async ({ check, against }: { check: boolean; against?: string }) => {
    if (against !== undefined) return (await import('./against.js')).runAgainst(against);
    const { staleFiles, writeGenerated } = await import('./generated.js');
    const files = check ? staleFiles() : writeGenerated();
    console.log(files.length === 0 ? 'nothing to write' : files.join('\n'));
    if (check && files.length > 0) process.exitCode = 1;
  });

const expected = [SettingsError, SeedError, ArticleError, EngineError];
program.parseAsync().catch((error: unknown) => {
  // What we know how to say is said in a line; anything else is a mistake of ours and keeps its stack.
  const known = expected.some((kind) => error instanceof kind);
  console.error(known ? `her2: ${(error as Error).message}` : error);
  process.exit(1);
});

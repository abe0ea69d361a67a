// The command her2. Each command is loaded when it is called, so that --help and start-up stay quick.
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ArticleError, EngineError, SeedError, SettingsError } from '../errors.js';
import { packagePath } from '../root.js';
import type { ArticleFlags } from './article.js';
import { type CommandName, generalHelp, helpOf } from './help.js';
import { readSettings } from './settings.js';

const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
const program = new Command('her2')
  .description(
    'HER2 Atlas: a knowledge graph of HER2-targeted cancer therapy with a GraphQL interface',
  )
  .version(version)
  .showHelpAfterError('(her2 --help lists the commands)')
  // A wrong command line is told apart from work that failed.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .addHelpText('after', generalHelp);

const command = (name: CommandName, args = ''): Command =>
  program.command(`${name} ${args}`.trim()).addHelpText('after', helpOf(name));

const ofSeed = (each: Command): Command =>
  each.option('--seed <dir>', "a folder of curated files (the package's own without it)");
const ofArticle = (each: Command): Command =>
  ofSeed(each)
    .requiredOption('--article <file>', 'the article, as plain text')
    .option('--source <id>', 'which source, where there are several');

command('serve')
  .description('serve the graph at /graphql, with GraphiQL in the browser')
  .action(async () => (await import('./serve.js')).serve(readSettings(process.env)));

ofSeed(command('load'))
  .description('bring a database to the curated dataset: only the differences, in one transaction')
  .option('--dry-run', 'say what would be written and write nothing', false)
  .action(async ({ dryRun, seed }: { dryRun: boolean; seed?: string }) => {
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
    await runLoad(engine, { dryRun, seed }).finally(() => engine.close());
  });

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {}
  throw new InvalidArgumentError(`It has to be a JSON object, such as {"name": "T-DXd"}.`);
}

command('query', '<file>')
  .description('ask the graph: a file with a GraphQL document, or - for standard input')
  .option('--variables <json>', 'variables of the document', jsonObject, {})
  .option('--operation <name>', 'which operation, where the document has several')
  .option('--json', 'print JSON even to a terminal', false)
  .action(async (file: string, options: QueryFlags) => {
    const settings = readSettings(process.env);
    const [{ openEngine }, { runQuery }] = await Promise.all([
      import('./engine.js'),
      import('./query.js'),
    ]);
    const engine = await openEngine(settings);
    const json = options.json || !process.stdout.isTTY;
    const fill = !settings.NEO4J_URI;
    await runQuery(engine, file, { ...options, json, fill }).finally(() => engine.close());
  });

interface QueryFlags {
  readonly variables: Record<string, unknown>;
  readonly operation?: string;
  readonly json: boolean;
}

ofSeed(command('check'))
  .description('check the curated files; every problem is shown with file and line')
  .action(async ({ seed }: { seed?: string }) => (await import('./check.js')).runCheck(seed));

ofArticle(command('verify'))
  .description('prove every passage against the article it was curated from')
  .action(async (flags: ArticleFlags) => (await import('./article.js')).runVerify(flags));

ofArticle(command('coverage'))
  .description('show which numbers and citations of the article no claim carries')
  .option('--json', 'print JSON: a list of paragraphs', false)
  .option('--page', 'write docs/coverage.md besides', false)
  .action(async (flags: ArticleFlags & { json: boolean; page: boolean }) =>
    (await import('./coverage.js')).runCoverage(flags),
  );

ofArticle(command('passages'))
  .description('locate the passages that the curated files use and write passages.json')
  .option('--list', 'list the numbered sentences instead', false)
  .action(async (flags: ArticleFlags & { list: boolean }) => {
    const { runList, runLocate } = await import('./article.js');
    if (flags.list) runList(flags.article);
    else runLocate(flags);
  });

command('schema')
  .description(
    'write what follows from the source: schema.graphql, seed/schema.json, cypher/constraints.cypher, docs/model.md, docs/queries.md, docs/errors.md',
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

// Whoever reads only the first lines of an output closes it early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const expected = [SettingsError, ArticleError, EngineError];
program.parseAsync().catch((error: unknown) => {
  // What we know how to say is said in a line; anything else is a mistake of ours and keeps its stack.
  if (error instanceof SeedError) console.error(`${error.message}\nher2: ${error.count}`);
  else if (expected.some((kind) => error instanceof kind))
    console.error(`her2: ${(error as Error).message}`);
  else console.error(error);
  process.exit(1);
});

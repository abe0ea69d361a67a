// docs/queries.md: the saved queries with their answers, by topic.
import { printed, shortened } from './json.js';
import { block, page } from './markdown.js';
import { type SavedQuery, savedQueries } from './saved.js';

/** How long an answer may be on the page before its lists are cut. */
const most = 60;

const introduction = `# Questions and answers

Each question is a file of [\`docs/queries\`](queries), with its answer beside it; the first of each topic is a tab of GraphiQL. To ask
one yourself: \`npm run her2 -- query docs/queries/epitopes.graphql\`. In long answers the lists are cut here, and say how much is left out. This
page is made of those files by \`npm run her2 -- schema\`.`;

function section({ name, question, remarks, document, answer }: SavedQuery): string[] {
  const short = shortened(answer, most);
  const cut = short === printed(answer) ? 'Answer' : 'Answer, cut';
  return [
    `### ${question}`,
    remarks,
    `[\`${name}.graphql\`](queries/${name}.graphql)`,
    block('graphql', document),
    `${cut} ([\`${name}.json\`](queries/${name}.json)):`,
    block('json', short),
  ];
}

/** The page, made of the files on disk. */
export const queriesPage = (): string =>
  page([
    introduction,
    ...[...savedQueries()].flatMap(([topic, queries]) => [
      `## ${topic}`,
      ...queries.flatMap(section),
    ]),
  ]);

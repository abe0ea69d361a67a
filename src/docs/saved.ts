// The saved queries of docs/queries. A file opens with a comment: its question, what else a reader may want to know, and
// its topic (`# topic: Drugs`). Beside it lies its answer.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { packagePath } from '../root.js';

export interface SavedQuery {
  /** The name of the file. */
  readonly name: string;
  readonly topic: string;
  readonly question: string;
  /** What the comment says besides; empty where it says nothing. */
  readonly remarks: string;
  /** The document without its comment. */
  readonly document: string;
  /** The stored answer; undefined where there is none. */
  readonly answer: unknown;
}

/** Opens the page and GraphiQL: the question that the atlas was built for. */
const headline = 'bypass-pi3k-resistance';
/** The topics in the order in which a reader meets them; others follow. */
const topics = [
  'Resistance',
  'Options for a patient',
  'Drugs',
  'Biology',
  'Trials',
  'Approvals',
  'Testing',
];
const other = 'Further questions';

const folder = packagePath('docs/queries');
const answerFile = (name: string): string => `${folder}/${name}.json`;

function read(name: string): SavedQuery {
  const lines = readFileSync(`${folder}/${name}.graphql`, 'utf8').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, end).map((line) => line.slice(1).trim());
  const [question = '', ...remarks] = comment.filter((line) => !line.startsWith('topic:'));
  const topic = comment.find((line) => line.startsWith('topic:'))?.slice('topic:'.length);
  return {
    name,
    topic: topic?.trim() ?? other,
    question,
    remarks: remarks.join('\n').trim(),
    document: lines.slice(end).join('\n').trim(),
    answer: existsSync(answerFile(name))
      ? JSON.parse(readFileSync(answerFile(name), 'utf8'))
      : undefined,
  };
}

/** Every saved query by topic, in the order in which a page shows them. */
export function savedQueries(): ReadonlyMap<string, readonly SavedQuery[]> {
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);
  const queries = names
    .sort((a, b) => Number(b === headline) - Number(a === headline) || (a < b ? -1 : 1))
    .map(read);
  const order = new Set([...topics, ...queries.map(({ topic }) => topic)]);
  return new Map(
    [...order]
      .map((topic) => [topic, queries.filter((query) => query.topic === topic)] as const)
      .filter(([, some]) => some.length > 0),
  );
}

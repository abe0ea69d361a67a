// The operations that are measured: what they ask, with which values, and how a row of the statement by hand reads.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Statement } from '../src/cypher/statement.js';
import { packagePath } from '../src/root.js';
import { weightsOf } from '../src/traversal/bypass-weights.js';

const folder = packagePath('bench/operations');
const text = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

type Variables = Readonly<Record<string, unknown>>;
type Row = readonly unknown[];

/** In which words a variant is asked. */
export type Dialect = 'ours' | 'neo4j-graphql' | 'pothos';

/** A document with its values, for ours alone. */
export interface Document {
  readonly key: string;
  readonly query: string;
  readonly variables: Variables;
}

/** One operation: the same information, asked of each variant in its own words. */
export interface Operation extends Document {
  readonly title: string;
  /** What of the graph it touches, and what a hundred times more data changes. */
  readonly touches: string;
  /** Other values of the same variables: the text of the statement has to stay the same. */
  readonly others: Variables;
  /** Whether the rows of the answer have an order that is asked for. */
  readonly ordered: boolean;
  /** The document in the words of a variant; undefined where the variant cannot answer it. */
  readonly words: (dialect: Dialect) => string | undefined;
  /** The statement by hand. */
  readonly statement: string;
  /** What the rows of the statement by hand say, as the service would say it. */
  readonly fromRows: (rows: readonly Row[]) => unknown;
}

/** Objects from positional lists: a name takes the value, a pair the list below it. */
type Shape = readonly (string | readonly [name: string, inner: Shape])[];

const object = (shape: Shape, row: Row): Record<string, unknown> =>
  Object.fromEntries(
    shape.map((part, index) =>
      typeof part === 'string'
        ? [part, row[index]]
        : [part[0], (row[index] as Row[]).map((inner) => object(part[1], inner))],
    ),
  );

const named: Shape = ['id', 'name'];
const drug: Shape = [...named, 'summary', 'synonyms'];
const trial: Shape = [
  ...named,
  'phase',
  'status',
  ['enrolls', named],
  ['reports', [...named, 'metric', 'value', 'low', 'high', 'unit', 'finding']],
];
const pathway: Shape = [...named, ['inhibitedBy', drug]];
const mechanism: Shape = [...named, ['drivenBy', pathway]];
const classes: Shape = [...named, ['resistanceMechanisms', mechanism]];

const verdicts = (rows: readonly Row[], grades: readonly string[], last: string): unknown[] =>
  rows
    .filter(([grade]) => grades.includes(String(grade)))
    .map(([grade, drugId, drugName, regimenId, regimenName, basis, rule, sentence, reason]) => ({
      drug: drugId === null ? null : { id: drugId, name: drugName },
      regimen: regimenId === null ? null : { id: regimenId, name: regimenName },
      grade,
      basis,
      rule,
      [last]: last === 'sentence' ? sentence : reason,
    }));

/** Twenty HER2-directed drugs. */
const ids = [
  'afatinib arx788 dacomitinib kn026 lapatinib margetuximab mobocertinib neratinib pertuzumab poziotinib',
  'pyrotinib rc48 syd985 t-dm1 t-dxd tarloxotinib trastuzumab tucatinib zanidatamab zw49',
]
  .join(' ')
  .split(' ')
  .map((slug) => `drug:${slug}`);

const anchored = 'Everything it touches hangs on ids, of which there are as many in both graphs.';

const declared: readonly Omit<Operation, 'query' | 'words' | 'statement'>[] = [
  {
    key: '1',
    title: 'one drug by id with its domains',
    touches: anchored,
    variables: { id: 'drug:trastuzumab' },
    others: { id: 'drug:kn026' },
    ordered: false,
    fromRows: (rows) =>
      rows.map((row) => object([...drug, ['bindsDomains', ['id', 'name', 'region']]], row)),
  },
  {
    key: '2',
    title: 'twenty drugs, their trials, the trials’ cancers and results',
    touches: anchored,
    variables: { ids },
    others: { ids: ids.slice(0, 3) },
    ordered: false,
    fromRows: (rows) => rows.map((row) => object([...named, ['testedIn', trial]], row)),
  },
  {
    key: '3',
    title:
      'twenty drugs, their classes’ resistance mechanisms, the pathways behind, the drugs that inhibit those',
    touches: anchored,
    variables: { ids },
    others: { ids: ids.slice(0, 3) },
    ordered: false,
    fromRows: (rows) => rows.map((row) => object([...named, ['classes', classes]], row)),
  },
  {
    key: '4',
    title: 'a page of the claims about a drug, filtered, by name, with their total',
    touches:
      'The answer is the same in both graphs. From the drug there are as many claims to look at in both; whoever looks through all claims instead meets a hundred times more.',
    variables: { drug: 'drug:trastuzumab', first: 20 },
    others: { drug: 'drug:t-dxd', first: 5 },
    ordered: true,
    fromRows: ([row]) =>
      row && object(['totalCount', ['nodes', [...named, 'topic', 'evidenceLevel', 'origin']]], row),
  },
  {
    key: '5',
    title: 'the headline question, bypass',
    touches:
      'It starts from one pathway, and from the HER2 receptor; what it looks at without such an anchor grows with the graph.',
    variables: { pathway: 'pathway:pi3k-akt-mtor' },
    others: { pathway: 'pathway:mapk-erk' },
    ordered: true,
    fromRows: (rows) => ({
      candidates: verdicts(rows, ['BYPASSES'], 'sentence'),
      excluded: verdicts(rows, ['PARTLY', 'BLOCKED'], 'reason'),
    }),
  },
];

const whole = (statement: string): string =>
  statement.replace(
    '/* cypher/bypass.cypher */',
    () => `\n${readFileSync(packagePath('cypher/bypass.cypher'), 'utf8')}\n`,
  );

/** What cypher/bypass.cypher wants besides. */
const defaults = {
  mechanism: null,
  epitope: null,
  cancer: null,
  her2: null,
  without: [],
  origins: null,
  view: 'AS_PRINTED',
  weights: weightsOf(null),
};

/** The statement by hand with its values. */
export const byHand = ({ key, statement, variables }: Operation): Statement => ({
  text: statement,
  params: key === '5' ? { ...defaults, ...variables } : variables,
});

/** The operations, in order. */
export const operations: readonly Operation[] = declared.map((each) => ({
  ...each,
  query: text(`${each.key}.graphql`),
  statement: whole(text(`${each.key}.cypher`)),
  words(dialect) {
    const file = dialect === 'ours' ? `${each.key}.graphql` : `${each.key}.${dialect}.graphql`;
    return existsSync(`${folder}/${file}`) ? text(file) : undefined;
  },
}));

/**
 * Traversals, a file each. The service promises of them that they do not grow with the graph, but for aggregations, which
 * are named so.
 */
export const traversals: readonly Document[] = readdirSync(`${folder}/traversals`)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const key = file.replace('.graphql', '');
    const values = `${key}.variables.json`;
    const given = existsSync(`${folder}/traversals/${values}`);
    return {
      key,
      query: text(`traversals/${file}`),
      variables: given ? JSON.parse(text(`traversals/${values}`)) : {},
    };
  });

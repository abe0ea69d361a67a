// Which trial is each approval or designation based on?
import { question } from '../support/questions.js';
import type { Edges, Named, Nodes, Words } from '../support/words.js';

interface Decision {
  readonly date: string | null;
  readonly designationType?: string;
  readonly grantedBy: Nodes;
  readonly appliesTo: Nodes;
  readonly basedOn: Edges<{ readonly node: Named }>;
}
interface Data {
  readonly approvals: Nodes<Decision>;
  readonly designations: Nodes<Decision>;
}

/** Such as "pertuzumab FDA 2012". */
function title({ date, designationType, grantedBy, appliesTo }: Decision, words: Words): string {
  const drugs = appliesTo.nodes.filter(({ kind }) => kind === 'Drug').map(words.say, words);
  const type = designationType?.toLowerCase().replaceAll('_', ' ');
  const parts = [...drugs, ...grantedBy.nodes.map(({ name }) => name), type, date?.slice(0, 4)];
  return parts.filter(Boolean).join(' ');
}

question<Data>(
  'approval-basis',
  {
    'pertuzumab FDA 2012': ['NeoSphere', 'APHINITY', 'CLEOPATRA'],
    'tucatinib FDA 2020': ['HER2CLIMB'],
    // No trial with a name of its own: the source names an author (p11.s5-6).
    'SYD985 FDA fast track': ['Saura study of SYD985 in metastatic breast cancer'],
  },
  ({ approvals, designations }, words) =>
    Object.fromEntries(
      [...approvals.nodes, ...designations.nodes].map((decision) => [
        title(decision, words),
        words.order(decision.basedOn.edges.map(({ node }) => words.say(node))),
      ]),
    ),
);

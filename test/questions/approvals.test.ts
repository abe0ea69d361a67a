// When, by whom and for what was a drug approved?
import { question } from '../support/questions.js';
import type { Named, Nodes, Words } from '../support/words.js';

interface Population extends Named {
  readonly subtypeOf?: Nodes;
}
interface Approval {
  readonly date: string;
  readonly line: string | null;
  readonly grantedBy: Nodes;
  readonly approvedFor: Nodes<Population>;
  readonly appliesTo?: Nodes;
}

/** A cancer and its stage are one node: "advanced breast cancer" is a stage of "breast cancer". */
function populationOf({ line, approvedFor }: Approval, words: Words) {
  const cancers = approvedFor.nodes.filter(({ kind }) => kind === 'Cancer');
  const parent = ({ name, subtypeOf }: Population) =>
    subtypeOf?.nodes.find((above) => name.endsWith(above.name))?.name ?? name;
  return {
    line: line === null ? [] : [`${line.toLowerCase()}-line`],
    stages: cancers.map((each) => each.name.replace(parent(each), '').trim()).filter(Boolean),
    statuses: approvedFor.nodes.filter(({ kind }) => kind === 'Her2Status').map(words.say, words),
    cancer: words.join(cancers.map(parent), ' and '),
  };
}
const agencies = ({ grantedBy }: Approval) => grantedBy.nodes.map(({ name }) => name).join(', ');

question<{ readonly drug: { readonly decisions: Nodes<Approval> } }>(
  'drug-approval',
  [
    {
      agency: 'FDA',
      date: '2007-03-13',
      indication: 'second-line, advanced or metastatic breast cancer with HER2 overexpression',
    },
  ],
  ({ drug }, words) =>
    drug.decisions.nodes.map((approval) => {
      const { line, stages, statuses, cancer } = populationOf(approval, words);
      const where = [...line, `${words.join(stages, ' or ')} ${cancer}`].join(', ');
      return {
        agency: agencies(approval),
        date: approval.date,
        indication: [where, ...statuses].join(' with '),
      };
    }),
);

question<{ readonly approvals: Nodes<Approval> }>(
  'approvals-by-date',
  [
    { date: '1998', agency: 'FDA', drug: 'trastuzumab', indication: 'breast cancer' },
    {
      date: '2007-03-13',
      agency: 'FDA',
      drug: 'lapatinib',
      indication: 'second-line advanced/metastatic HER2-overexpressing breast cancer',
    },
    {
      date: '2010-01',
      agency: 'FDA',
      drug: 'trastuzumab',
      // Adenocarcinoma in its own section (p12.s3), gastric cancer without more in the conclusions (p28.s2).
      indication:
        'HER2-overexpressing gastric adenocarcinoma and gastroesophageal junction adenocarcinoma and gastric cancer',
    },
    { date: '2012', agency: 'FDA', drug: 'pertuzumab', indication: 'breast cancer' },
    { date: '2017-07-17', agency: 'FDA', drug: 'neratinib', indication: 'breast cancer' },
    {
      date: '2018-08-16',
      agency: 'NMPA',
      drug: 'pyrotinib',
      indication: 'recurrent/metastatic HER2-positive breast cancer',
    },
    {
      date: '2020',
      agency: 'FDA',
      drug: 'tucatinib + trastuzumab + capecitabine',
      indication: 'advanced HER2-positive breast cancer',
    },
  ],
  ({ approvals }, words) =>
    approvals.nodes.map((approval) => {
      const { line, stages, statuses, cancer } = populationOf(approval, words);
      const treatments = approval.appliesTo?.nodes ?? [];
      // An approval of a regimen applies to the drug it was sought for, too.
      const treatment = treatments.find(({ kind }) => kind === 'Regimen') ?? treatments[0];
      return {
        date: approval.date,
        agency: agencies(approval),
        drug: treatment?.name,
        indication: [...line, words.join(stages, '/'), ...statuses, cancer]
          .filter(Boolean)
          .join(' '),
      };
    }),
);

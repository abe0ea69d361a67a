// Which trial is each approval or designation based on?
import { question } from '../support/questions.js';
import { type Edges, type Named, type Nodes, spelled } from '../support/words.js';

interface Decision {
  readonly date: string | null;
  readonly designationType?: string;
  readonly grantedBy: Nodes;
  readonly appliesTo: Nodes;
  readonly approvedFor: Nodes;
  readonly basedOn: Edges<{ readonly node: Named }>;
}
interface Data {
  readonly approvals: Nodes<Decision>;
  readonly designations: Nodes<Decision>;
}

question<Data>(
  'approval-basis',
  [
    {
      decision: 'trastuzumab, FDA approval 2010-01',
      for: ['gastric adenocarcinoma', 'gastroesophageal junction adenocarcinoma', 'gastric cancer'],
      trials: ['ToGA'],
    },
    {
      decision: 'pertuzumab, FDA approval 2012',
      for: ['breast cancer'],
      trials: ['NeoSphere', 'APHINITY', 'CLEOPATRA'],
    },
    {
      decision: 'tucatinib, FDA approval 2020',
      for: ['advanced breast cancer'],
      trials: ['HER2CLIMB'],
    },
    {
      decision: 'margetuximab, FDA approval',
      for: ['gastroesophageal adenocarcinoma'],
      trials: [
        'Phase II trial of margetuximab with pembrolizumab in gastroesophageal adenocarcinoma',
      ],
    },
    {
      decision: 'T-DXd, FDA approval',
      for: [
        'locally advanced gastric adenocarcinoma',
        'locally advanced gastroesophageal junction adenocarcinoma',
        'metastatic gastric adenocarcinoma',
        'metastatic gastroesophageal junction adenocarcinoma',
      ],
      trials: ['DESTINY-Gastric01'],
    },
    { decision: 'T-DXd, FDA approval', for: ['advanced NSCLC'], trials: ['DESTINY-Lung02'] },
    {
      decision: 'zanidatamab, FDA fast track 2019',
      for: ['advanced GEA'],
      // Told without a trial of its own: the results stand in the sentence (p13.s2).
      trials: ['Study of zanidatamab with chemotherapy in first-line advanced GEA'],
    },
    {
      decision: 'RC48, FDA breakthrough therapy',
      for: ['urothelial carcinoma'],
      trials: ['RC48-C005'],
    },
    {
      decision: 'SYD985, FDA fast track',
      for: [],
      // No trial with a name of its own: the source names an author (p11.s5-6).
      trials: ['Saura study of SYD985 in metastatic breast cancer'],
    },
  ],
  ({ approvals, designations }, words) =>
    [...approvals.nodes, ...designations.nodes].map(
      ({ date, designationType = 'APPROVAL', grantedBy, appliesTo, approvedFor, basedOn }) => {
        const drugs = appliesTo.nodes.filter(({ kind }) => kind === 'Drug').map(words.say, words);
        const agencies = grantedBy.nodes.map(({ name }) => name);
        const act = [...agencies, spelled(designationType), date].filter(Boolean).join(' ');
        return {
          decision: `${drugs.join(' and ')}, ${act}`,
          for: words.order(approvedFor.nodes.map(words.say, words)),
          trials: words.order(basedOn.edges.map(({ node }) => words.say(node))),
        };
      },
    ),
);

// Who decided what: denials, decisions by agency, recommendations.
import { question } from '../support/questions.js';
import { type Named, type Nodes, names } from '../support/words.js';

interface Denied {
  readonly appliesTo: Nodes;
  readonly approvedFor: Nodes;
  readonly grantedBy: Nodes;
}
interface Absent {
  readonly absence: { readonly face: string } | null;
}
interface Without {
  readonly denied: Nodes<Denied>;
  readonly silent: Nodes<Named & { readonly coveredBy: Absent }>;
  readonly cancer: { readonly coveredBy: Absent };
}
interface ByAgency {
  readonly agencies: Nodes<
    Named & {
      readonly granted: {
        readonly facets: readonly { readonly value: string; readonly count: number }[];
      };
    }
  >;
  readonly designations: Nodes<{
    readonly designationType: string;
    readonly date: string | null;
    readonly appliesTo: Nodes;
    readonly approvedFor: Nodes;
  }>;
  readonly cfda: { readonly errata: Nodes<{ readonly correct: string }> };
  readonly latest: Nodes<{ readonly date: string }>;
  readonly approval: { readonly polarity: string };
}
interface Recommendation {
  readonly date: string | null;
  readonly lines: readonly string[];
  readonly grantedBy: Nodes;
  readonly appliesTo: Nodes;
  readonly approvedFor: Nodes;
  readonly basedOn: Nodes;
}

question<Without>(
  'cancers-without-approval',
  {
    'the source denies': [
      'HER2-targeted drugs for biliary tract cancer',
      'anti-HER2 antibodies for urothelial carcinoma, by FDA',
    ],
    // Cancers with results but without a word on approval.
    'the source does not say': ['cervical cancer', 'salivary gland cancer'],
    'biliary tract cancer': 'STATED',
  },
  ({ denied, silent, cancer }, words) => ({
    'the source denies': denied.nodes.map(({ appliesTo, approvedFor, grantedBy }) =>
      [
        `${names(appliesTo)} for ${names(approvedFor)}`,
        ...names(grantedBy).map((by) => `by ${by}`),
      ].join(', '),
    ),
    'the source does not say': silent.nodes.flatMap(({ name, coveredBy }) =>
      coveredBy.absence?.face === 'NOT_DISCUSSED' && words.has(name) ? name : [],
    ),
    'biliary tract cancer': cancer.coveredBy.absence?.face,
  }),
);

question<ByAgency>(
  'decisions-by-agency',
  {
    agencies: {
      FDA: ['Approval', 'Designation'],
      NCCN: ['Recommendation'],
      CSCO: ['Recommendation'],
      CFDA: ['Approval'],
      NMPA: ['Approval'],
    },
    designations: [
      'BREAKTHROUGH_THERAPY: RC48, urothelial carcinoma',
      'BREAKTHROUGH_THERAPY: zanidatamab, HER2 amplification, biliary tract cancer',
      'FAST_TRACK: SYD985',
      'FAST_TRACK 2019: zanidatamab, advanced gastroesophageal adenocarcinoma',
    ],
    'CFDA is': ['NMPA'],
    latest: ['2020'],
    // Whether the approval covers HER2-low disease is left open (p10.s8).
    'T-DXd in HER2-low breast cancer': 'UNCERTAIN',
  },
  ({ agencies, designations, cfda, latest, approval }, words) => ({
    agencies: Object.fromEntries(
      agencies.nodes.map(({ name, granted }) => [
        name,
        granted.facets.map(({ value }) => value).sort(),
      ]),
    ),
    designations: designations.nodes.map(({ designationType, date, appliesTo, approvedFor }) => {
      const what = [designationType, ...(date ? [date] : [])].join(' ');
      return `${what}: ${[...appliesTo.nodes.map(words.say, words), ...names(approvedFor)].join(', ')}`;
    }),
    'CFDA is': cfda.errata.nodes.map(({ correct }) => correct),
    latest: latest.nodes.map(({ date }) => date),
    'T-DXd in HER2-low breast cancer': approval.polarity,
  }),
);

question<{ readonly recommendations: Nodes<Recommendation> }>(
  'recommendations',
  [
    {
      by: ['CSCO'],
      date: '2020',
      of: ['pyrotinib'],
      for: ['HER2-positive', 'breast cancer'],
      lines: ['NEOADJUVANT', 'FIRST'],
      on: ['PHEDRA', 'PHILA'],
    },
    { by: ['CSCO'], date: null, of: ['RC48'], for: ['urothelial carcinoma'], lines: [], on: [] },
    {
      by: ['NCCN'],
      date: null,
      of: ['T-DXd'],
      for: ['HER2 amplification', 'metastatic colorectal cancer'],
      lines: [],
      on: ['DESTINY-CRC01'],
    },
    {
      by: ['NCCN'],
      date: null,
      // "Trastuzumab combined with pertuzumab and lapatinib": one combination or two (p25.s4).
      of: ['lapatinib', 'pertuzumab', 'trastuzumab'],
      for: ['metastatic colorectal cancer'],
      lines: ['FIRST'],
      on: ['MyPathway'],
    },
    {
      by: ['NCCN'],
      date: null,
      of: ['trastuzumab + pertuzumab'],
      for: ['HER2 amplification', 'advanced biliary tract cancer'],
      lines: [],
      on: ['MyPathway'],
    },
  ],
  ({ recommendations }, words) =>
    recommendations.nodes.map(({ grantedBy, date, lines, appliesTo, approvedFor, basedOn }) => ({
      by: names(grantedBy),
      date,
      of: appliesTo.nodes.map(words.say, words),
      for: names(approvedFor),
      lines,
      on: names(basedOn),
    })),
);

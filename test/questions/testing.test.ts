// How is HER2 status determined, and which other markers set a population apart?
import { question } from '../support/questions.js';
import { type Edges, type Named, type Nodes, names } from '../support/words.js';

interface State extends Named {
  readonly ihc?: readonly string[];
  readonly ish?: string | null;
}
interface Tests {
  readonly assays: Nodes<Named & { readonly measures: Nodes }>;
  readonly states: Nodes<State & { readonly subtypes: Nodes<State> }>;
  readonly liquid: { readonly measures: Nodes };
}
interface Markers {
  readonly biomarkers: Nodes<
    Named & {
      readonly enrolledIn: Nodes;
      readonly associations: Edges<{ readonly direction: string; readonly node: Named }>;
    }
  >;
  readonly biomarker: {
    readonly discussedIn: Nodes<{ readonly errata: Nodes<{ readonly correct: string }> }>;
  };
}

const criterion = ({ ihc = [], ish }: State): string =>
  [`IHC ${ihc.join('/')}`, ...(ish ? [`ISH ${ish}`] : [])].join(', ');

question<Tests>(
  'testing-methods',
  {
    // Scores by immunohistochemistry; in situ hybridization decides at 2+ only (p10.s7, p31.s3).
    IHC: ['IHC 1+', 'IHC 2+', 'IHC 3+'],
    FISH: ['IHC 2+ and ISH-negative', 'IHC 2+ and ISH-positive'],
    'HER2-low': ['IHC 1+', 'IHC 2+, ISH NEGATIVE'],
    'HER2-positive': ['IHC 2+, ISH POSITIVE', 'IHC 3+'],
    'liquid biopsy': ['HER2 status', 'ctDNA'],
  },
  ({ assays, states, liquid }) => {
    const of = (assay: string) => {
      const found = assays.nodes.find(({ name }) => name === assay);
      return found ? names(found.measures).filter((name) => name.startsWith('IHC')) : [];
    };
    const fish = of('fluorescence in situ hybridization');
    return {
      IHC: of('immunohistochemistry').filter((name) => !fish.includes(name)),
      FISH: fish,
      ...Object.fromEntries(
        states.nodes.map(({ name, subtypes }) => [name, subtypes.nodes.map(criterion)]),
      ),
      'liquid biopsy': names(liquid.measures),
    };
  },
);

question<Markers>(
  'markers-besides-her2',
  {
    'BRAF wild type': ['HER2 amplification INCREASED'],
    'KRAS wild type': ['HER2 amplification INCREASED'],
    'PD-L1 positive': [
      'Phase II trial of margetuximab with pembrolizumab in gastroesophageal adenocarcinoma',
    ],
    'hormone receptor positive': ['ALTERNATIVE'],
    postmenopausal: ['ALTERNATIVE'],
    'but PD-L1': ['HER2-positive, whatever the PD-L1 state'],
  },
  ({ biomarkers, biomarker }) => ({
    ...Object.fromEntries(
      biomarkers.nodes.map(({ name, enrolledIn, associations }) => [
        name,
        [
          ...names(enrolledIn),
          ...associations.edges.map(({ direction, node }) => `${node.name} ${direction}`),
        ],
      ]),
    ),
    'but PD-L1': biomarker.discussedIn.nodes.flatMap(({ errata }) =>
      errata.nodes.map(({ correct }) => correct),
    ),
  }),
);

// Trials under way, model systems, and harm.
import { question } from '../support/questions.js';
import { type Edges, type Named, type Nodes, names, type Words } from '../support/words.js';

interface Trial extends Named {
  readonly phase: string | null;
  readonly tests: Nodes;
}
interface UnderWay {
  readonly trials: Nodes<Trial & { readonly extends: Nodes }>;
  readonly studies: Nodes<Trial>;
  readonly study: { readonly status: string };
}
interface Systems {
  readonly modelSystems: Nodes<
    Named & { readonly systemType: string; readonly tests: Nodes; readonly observations: Nodes }
  >;
}
interface Harm {
  readonly adverseEvents: Nodes<
    Named & { readonly causedBy: Edges<{ readonly polarity: string; readonly node: Named }> }
  >;
}

const line = ({ name, phase, tests }: Trial, words: Words): string =>
  `${name}, ${phase}: ${tests.nodes.map(words.say, words).join(', ')}`;

question<UnderWay>(
  'trials-under-way',
  {
    named: [
      'DESTINY-Lung03, PHASE_1B: T-DXd',
      'HER2-FUSCC-G, PHASE_2: pyrotinib, trastuzumab',
      'TULIP, PHASE_3: SYD985',
    ],
    'not named': ['ZW49 PHASE_1', 'zanidatamab PHASE_2B', 'RC48 PHASE_3'],
    extension: { INNOVATION: 'PHASE_3' },
    dacomitinib: 'PLANNED',
  },
  ({ trials, studies, study }, words) => ({
    named: trials.nodes
      .filter((trial) => trial.extends.nodes.length === 0)
      .map((trial) => line(trial, words)),
    'not named': words.order(
      studies.nodes.map(({ phase, tests }) => `${tests.nodes.map(words.say, words)} ${phase}`),
    ),
    extension: Object.fromEntries(
      trials.nodes.flatMap((trial) =>
        trial.extends.nodes.length > 0 ? [[trial.name, trial.phase]] : [],
      ),
    ),
    dacomitinib: study.status,
  }),
);

question<Systems>(
  'model-systems',
  {
    CELL_LINE: ['HER2-expressing bladder cancer cells: dacomitinib', 'RT4V6: T-DM1'],
    MOUSE: [
      'PDAC mouse models: activation of myofibroblastic CAFs, cancer-associated fibroblasts, metastasis',
    ],
    ORGANOID: ['PDAC organoids: cancer-associated fibroblasts'],
    EX_VIVO: ['ex vivo experiments with poziotinib in HER2 exon 20 mutated NSCLC: poziotinib'],
  },
  ({ modelSystems }, words) => {
    const answer: Record<string, string[]> = {};
    for (const { name, systemType, tests, observations } of modelSystems.nodes) {
      const what = tests.nodes.length > 0 ? tests.nodes.map(words.say, words) : names(observations);
      answer[systemType] = [...(answer[systemType] ?? []), `${name}: ${what.join(', ')}`];
    }
    return answer;
  },
);

question<Harm>(
  'harm-of-treatments',
  {
    'adverse reactions to KN026': ['KN026'],
    diarrhea: ['poziotinib'],
    'gastrointestinal toxicity': ['trastuzumab + paclitaxel + radiotherapy'],
    'interstitial lung disease': ['T-DXd', 'T-DXd, UNCERTAIN'],
    rash: ['poziotinib'],
    'serious adverse events': [
      'HER2 antibody-drug conjugate + immune checkpoint inhibitor, UNCERTAIN',
      'T-DXd + nivolumab',
    ],
    'toxicity of lapatinib': ['lapatinib'],
  },
  ({ adverseEvents }, words) =>
    Object.fromEntries(
      adverseEvents.nodes.map(({ name, causedBy }) => [
        name,
        causedBy.edges.map(({ polarity, node }) =>
          polarity === 'SUPPORTS' ? words.say(node) : `${words.say(node)}, ${polarity}`,
        ),
      ]),
    ),
);

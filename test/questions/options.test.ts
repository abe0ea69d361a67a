// Which treatments have evidence for a patient, and what has to be tested first: three patients as a reader of the
// article would answer for them.
import { question } from '../support/questions.js';

interface Named {
  readonly name: string;
}
interface Option {
  readonly drug: Named | null;
  readonly regimen: Named | null;
  readonly drugClass: Named | null;
  readonly verdict: string;
  readonly group: string;
  readonly level: string;
  readonly basis: Named;
  readonly missing: readonly { readonly fact: string }[];
  readonly contradicted: readonly { readonly fact: string }[];
  readonly evidence: readonly { readonly node: Named; readonly missing: readonly unknown[] }[];
}
type Lists = Readonly<Record<string, readonly Option[]>> & { readonly disclaimer: string };
interface Gastric {
  readonly options: {
    readonly disclaimer: string;
    readonly all: readonly Option[];
    readonly unnamed: readonly { readonly treatment: Named }[];
  };
}

const treatment = ({ drug, regimen, drugClass }: Option): string =>
  (drug ?? regimen ?? drugClass)?.name ?? '';
const names = (options: readonly Option[] = []): string[] => options.map(treatment).sort();
const grouped = (options: readonly Option[], name: string): Option[] =>
  options.filter(({ group }) => group === name);
const facts = (options: readonly Option[] = []): string[] => [
  ...new Set(options.flatMap(({ missing }) => missing.map(({ fact }) => fact))),
];

question<Gastric>(
  'options-gastric-ihc-2',
  {
    // Nothing follows from 2+ alone.
    eligible: [],
    // All of these were tried in HER2-positive tumours, and 2+ is that only with a positive ISH.
    retest: [
      'ARX788',
      'afatinib',
      'margetuximab + pembrolizumab',
      'pembrolizumab + trastuzumab',
      'trastuzumab deruxtecan',
      'tucatinib',
    ],
    // T-DXd is active in HER2-low tumours, too; margetuximab with pembrolizumab was tried in the second line.
    'to be tested': [
      'ISH result: HER2-low at IHC 2+ needs ISH',
      'ISH result: HER2-positive at IHC 2+ needs ISH',
      'ISH result: IHC 2+ and ISH-negative at IHC 2+ needs ISH',
      'the line: this is for second',
    ],
    'no criterion stated, or one without a score': [
      'HER2 tyrosine kinase inhibitors',
      'KN026',
      'RC48',
      'margetuximab',
      'trastuzumab',
      'trastuzumab + cytotoxic chemotherapy',
      'trastuzumab + pertuzumab + chemotherapy',
      'trastuzumab + ramucirumab',
      'zanidatamab',
      'zanidatamab + chemotherapy',
    ],
    // The one trial that takes 2+ as such; its drug is left out.
    'takes 2+': ['RC48'],
    // TyTAN and LOGiC.
    'no benefit': ['lapatinib + chemotherapy'],
    notice: 'For research, not for treatment decisions.',
  },
  ({ options }) => ({
    eligible: names(grouped(options.all, 'ELIGIBLE')),
    retest: names(grouped(options.all, 'RETEST_REQUIRED')),
    'to be tested': facts(grouped(options.all, 'RETEST_REQUIRED')).sort(),
    'no criterion stated, or one without a score': names(grouped(options.all, 'UNKNOWN')),
    'takes 2+': [...new Set(options.unnamed.map(({ treatment: { name } }) => name))],
    'no benefit': names(grouped(options.all, 'NO_BENEFIT')),
    notice: options.disclaimer,
  }),
);

question<{ asTested: Lists; testedAgain: Lists }>(
  'options-her2-low-breast',
  {
    'before a new test': [],
    // Retesting at progression, and to predict the effect: both stand in the article.
    'to be tested again': ['RC48', 'trastuzumab deruxtecan'],
    // DESTINY-Breast04; the phase III trial of RC48 is under way.
    eligible: ['RC48', 'trastuzumab deruxtecan'],
    'need HER2-positive': [
      'lapatinib + aromatase inhibitor',
      'pyrotinib',
      'trastuzumab + pertuzumab',
      'trastuzumab duocarmazine',
      'trastuzumab emtansine',
      'tucatinib + trastuzumab + capecitabine',
    ],
  },
  ({ asTested, testedAgain }) => ({
    'before a new test': names(asTested['eligible']),
    'to be tested again': names(asTested['retest']),
    eligible: names(testedAgain['eligible']),
    'need HER2-positive': names(
      testedAgain['notEligible']?.filter(({ contradicted }) =>
        contradicted.some(({ fact }) => fact === 'HER2-positive excludes IHC 1+'),
      ),
    ),
  }),
);

question<{ options: Lists }>(
  'options-her2-mutant-nsclc',
  {
    eligible: [
      'RC48',
      'SHR-A1811',
      'mobocertinib',
      'pyrotinib + apatinib',
      'tarloxotinib',
      'trastuzumab deruxtecan',
    ],
    // Poziotinib did it in exon 20; DESTINY-Lung03 takes HER2-positive tumours; the two antibodies came after other treatments.
    'one more fact': {
      poziotinib: ['whether there is HER2 exon 20 mutation'],
      'T-DXd + immunotherapy': ['IHC score: HER2-positive is defined by it'],
      'trastuzumab + pertuzumab': ['the line: this is for later'],
    },
    // Antibodies alone, and the kinase inhibitors that are not selective.
    'no benefit': [
      'afatinib',
      'anti-HER2 antibodies',
      'dacomitinib',
      'neratinib',
      'pertuzumab',
      'trastuzumab',
    ],
    // Its approval is for later lines.
    'T-DXd stands on': ['DESTINY-Lung01', 'DESTINY-Lung02'],
  },
  ({ options }) => ({
    eligible: names(options['eligible']),
    'one more fact': Object.fromEntries(
      (options['retest'] ?? []).map((option) => [
        treatment(option),
        option.missing.map(({ fact }) => fact),
      ]),
    ),
    'no benefit': names(options['noBenefit']),
    'T-DXd stands on': (options['eligible'] ?? [])
      .filter((option) => treatment(option) === 'trastuzumab deruxtecan')
      .flatMap(({ evidence }) =>
        evidence.flatMap(({ node, missing }) => (missing.length === 0 ? [node.name] : [])),
      )
      .filter((name) => /^(DESTINY|FDA approval)/.test(name))
      .sort(),
  }),
);

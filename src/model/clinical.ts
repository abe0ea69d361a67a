// Cancers, the states and tests of HER2, trials and what they found.
import { bothWays, decimal, flag, integer, oneWay, term, text } from './define.js';

export const clinicalNodes = {
  Cancer: {
    description: 'A cancer, or a stage or subtype of one.',
    plural: 'cancers',
    properties: {},
  },
  Her2Status: {
    description:
      'A HER2 state defined by assays: IHC score, ISH result, or a criterion. HER2-low is a definition, not a disease.',
    plural: 'her2Statuses',
    properties: {
      criterion: text('The definition in words.', { fact: true }),
      ihc: text('The IHC scores it admits: 0, 1+, 2+, 3+.', { list: true, fact: true }),
      ish: term('IshResult', 'The ISH result it requires.', { fact: true }),
      criterionCount: integer(
        'How many alternative criteria the source gives; each is a narrower state. Without it ihc and ish themselves are the criterion, both together; with fewer criteria in the graph no tumour is known to be outside.',
        { fact: true },
      ),
    },
  },
  Biomarker: {
    description:
      'A marker other than HER2 that defines a population, such as hormone receptor or PD-L1 status.',
    plural: 'biomarkers',
    properties: {},
  },
  Assay: {
    description: 'A test that determines HER2 status.',
    plural: 'assays',
    properties: {},
  },
  ModelSystem: {
    description: 'Where a preclinical finding was made: a cell line, an organoid, a mouse.',
    plural: 'modelSystems',
    properties: { systemType: term('ModelSystemType', 'What kind of system.', { required: true }) },
  },
  Trial: {
    description: 'A clinical trial with a name of its own.',
    plural: 'trials',
    properties: {
      phase: term('Phase', 'Phase as the source gives it.', { fact: true }),
      status: term('TrialStatus', 'Status as of the source; nothing later overwrites it.', {
        fact: true,
      }),
      randomized: flag('Whether the source calls it randomized.', { fact: true }),
      enrollment: integer('Number of patients.', { fact: true }),
    },
  },
  Study: {
    description: 'A study known by its author or only described, or a pooled analysis.',
    plural: 'studies',
    properties: {
      phase: term('Phase', 'Phase as the source gives it.', { fact: true }),
      status: term('TrialStatus', 'Status as of the source.', { fact: true }),
      enrollment: integer('Number of patients.', { fact: true }),
    },
  },
  Outcome: {
    description:
      'One result: a figure as printed, or a judgement without a figure. A printed range is one outcome with low and high; two arms are two outcomes.',
    plural: 'outcomes',
    fact: true,
    properties: {
      metric: term('Metric', 'What was measured, as printed.', { required: true }),
      median: flag('The figure is a median.'),
      value: decimal('The figure as printed.'),
      low: decimal(
        'Lower end of a printed range; of a confidence interval, where an erratum says that it is one.',
      ),
      high: decimal('Upper end of a printed range.'),
      unit: term('Unit', 'Unit as printed.'),
      months: decimal('The figure in months, for comparing durations.'),
      arm: text('The arm it belongs to.'),
      comparatorArm: text('The arm it was compared with.'),
      pValue: decimal('P value.'),
      pValueText: text('P value as printed, where it is a bound.'),
      n: integer('Number of patients.'),
      dose: text('Dose as the source describes it.'),
      timepoint: text('When it was measured.'),
      line: term('Line', 'Line of therapy.'),
      phase: term('Phase', 'Phase of the trial.'),
      finding: term('Finding', 'The judgement the source passes.'),
    },
  },
  Comparison: {
    description: 'Two outcomes of one trial set side by side.',
    plural: 'comparisons',
    fact: true,
    properties: {
      difference: decimal('First minus second, in the outcomes’ unit.'),
      pValue: decimal('P value.'),
      pValueText: text('P value as printed, where it is a bound.'),
      finding: term('Finding', 'The judgement the source passes.'),
    },
  },
  AdverseEvent: {
    description: 'Harm a treatment may do.',
    plural: 'adverseEvents',
    properties: {},
  },
} as const;

export const treatment = ['Drug', 'Regimen', 'DrugClass'] as const;
export const trial = ['Trial', 'Study'] as const;
export const population = ['Cancer', 'Her2Status', 'Alteration', 'Biomarker'] as const;

export const clinicalEdges = {
  TESTED_IN: {
    description: 'A treatment is tested in a trial or study.',
    from: treatment,
    to: [...trial, 'ModelSystem'],
    inverse: 'The treatments, or other things, tested here.',
    fields: { out: 'testedIn', in: 'tests' },
    path: bothWays('is tested in', 'tests', 'A trial tests few treatments.'),
    properties: {},
  },
  ENROLLS: {
    description: 'A trial or study takes patients with this cancer, state or marker.',
    from: trial,
    to: population,
    inverse: 'Trials and studies that take such patients.',
    fields: { out: 'enrolls', in: 'enrolledIn' },
    path: oneWay(
      'enrolls patients with',
      'is enrolled in',
      'Trials that take patients of one kind have nothing else in common.',
    ),
    properties: {
      alternative: flag('Patients without it are taken as well, such as “HER2 and/or PD-L1”.'),
    },
  },
  REPORTS: {
    description: 'A trial or study reports an outcome or a comparison.',
    from: trial,
    to: ['Outcome', 'Comparison'],
    inverse: 'The trial or study that reports this.',
    fields: { out: 'reports', in: 'reportedBy' },
    path: bothWays('reports', 'is reported by', 'An outcome comes from one trial.'),
    properties: { role: term('ReportRole', 'Efficacy, prognosis or safety.', { required: true }) },
  },
  OF_REGIMEN: {
    description: 'The treatment an outcome belongs to.',
    from: ['Outcome'],
    to: treatment,
    inverse:
      'Outcomes of this very treatment. Those of combinations belong to the regimen: see includedIn.',
    fields: { out: 'treatments', in: 'outcomes' },
    path: bothWays('is a result of', 'has the result', 'An outcome belongs to one treatment.'),
    properties: {},
  },
  MAY_BE_OF: {
    description:
      'The treatment an outcome or a study probably belongs to, where the source names none. Always derived, and no filter on treatments counts it.',
    from: ['Outcome', ...trial],
    to: treatment,
    inverse:
      'Outcomes and studies that probably belong to this treatment, where the source names none. Always derived.',
    fields: { out: 'probableTreatments', in: 'probableOutcomes' },
    path: oneWay(
      'probably belongs to',
      'probably has',
      'What is only probable is no step of a path unless it is asked for.',
      { named: true },
    ),
    properties: {},
  },
  IN_STRATUM: {
    description: 'The HER2 state, alteration or marker of the patients an outcome belongs to.',
    from: ['Outcome'],
    to: ['Her2Status', 'Alteration', 'Biomarker'],
    inverse: 'Outcomes of patients in this state.',
    fields: { out: 'strata', in: 'stratumOf' },
    path: oneWay(
      'holds for patients with',
      'has the result',
      'Outcomes of one state have nothing else in common.',
    ),
    properties: {},
  },
  OBSERVED_IN: {
    description: 'The cancer or model system in which something was seen.',
    from: ['Outcome', 'Alteration', 'AdverseEvent', 'ResistanceMechanism', 'Process'],
    to: ['Cancer', 'ModelSystem'],
    inverse:
      'Outcomes and other things seen in this. What was seen in narrower cancers is there: outcomes(where: { observedIn: { some: { within: … } } }).',
    fields: { out: 'observedIn', in: 'observations' },
    path: oneWay(
      'was observed in',
      'is where there was',
      'What was seen in one cancer has nothing else in common.',
    ),
    properties: {},
  },
  COMPARES: {
    description: 'An outcome that a comparison sets side by side.',
    from: ['Comparison'],
    to: ['Outcome'],
    inverse: 'Comparisons in which this outcome is a side.',
    fields: { out: 'compares', in: 'comparedIn' },
    path: bothWays('compares', 'is compared in', 'A comparison has two sides.'),
    properties: {},
  },
  ASSOCIATED_WITH: {
    description:
      'An alteration or state goes with the course of a cancer, or with another alteration.',
    from: ['Alteration', 'Her2Status', 'Biomarker'],
    to: ['Cancer', 'Alteration', 'Process', 'Biomarker'],
    inverse: 'Alterations, states and markers that go with this.',
    fields: { out: 'associatedWith', in: 'associations' },
    path: bothWays(
      'is associated with',
      'is associated with',
      'An association has no direction of its own.',
      { says: 'direction' },
    ),
    properties: { direction: term('Direction', 'Which way.', { required: true }) },
  },
  CRITERIA_FROM: {
    description:
      'The cancer whose criteria of this state serve for other cancers too, for want of a common definition.',
    from: ['Her2Status'],
    to: ['Cancer'],
    inverse: 'HER2 states whose criteria are taken from this cancer.',
    fields: { out: 'criteriaFrom', in: 'criteriaFor' },
    path: oneWay(
      'has its criteria from',
      'lends its criteria to',
      'A cancer whose criteria serve elsewhere says nothing of those states.',
    ),
    properties: {},
  },
  MEASURES: {
    description: 'An assay determines a state, an alteration or a molecule.',
    from: ['Assay'],
    to: ['Her2Status', 'Alteration', 'Biomarker', 'Molecule'],
    inverse: 'Assays that determine this.',
    fields: { out: 'measures', in: 'measuredBy' },
    path: bothWays('determines', 'is determined by', 'Few assays determine one state.'),
    properties: {},
  },
  SUBTYPE_OF: {
    description: 'A narrower kind of something.',
    from: [
      'Cancer',
      'DrugClass',
      'ResistanceMechanism',
      'Her2Status',
      'Alteration',
      'Strategy',
      'Regimen',
      'Process',
    ],
    to: [
      'Cancer',
      'DrugClass',
      'ResistanceMechanism',
      'Her2Status',
      'Alteration',
      'Strategy',
      'Regimen',
      'Process',
    ],
    inverse: 'Narrower kinds of this.',
    fields: { out: 'subtypeOf', in: 'subtypes' },
    path: oneWay(
      'is a kind of',
      'has the kind',
      'What is said of the wider says nothing of each that is narrower.',
    ),
    properties: {},
  },
  EXTENDS: {
    description: 'A trial follows up or extends another.',
    from: trial,
    to: trial,
    inverse: 'Trials that follow this one up or extend it.',
    fields: { out: 'extends', in: 'extendedBy' },
    path: bothWays('extends', 'is extended by', 'A trial follows up one other.'),
    properties: {},
  },
  POOLS: {
    description: 'A pooled analysis takes in a trial; its figures stay with the pool.',
    from: trial,
    to: trial,
    inverse: 'Pooled analyses that take this trial in.',
    fields: { out: 'pools', in: 'pooledIn' },
    path: bothWays('takes in', 'is pooled in', 'A pool is made of its few trials.'),
    properties: {},
  },
} as const;

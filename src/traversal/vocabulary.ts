// The words in which traversals answer.
import type { Vocabulary } from '../model/define.js';
import type { vocabularies } from '../model/vocabulary.js';

export const bypassGrades = {
  BYPASSES:
    'Every principal mode of action rests on what the mechanism leaves intact, or the source states it.',
  PARTLY: 'Some principal mode is intact, or a further driver is inhibited.',
  BLOCKED:
    'No independent mode is stated: every principal mode rests on something the mechanism defeats. It does not mean that it will never work.',
  UNKNOWN: 'The source does not say enough. Silence is not consent.',
} as const satisfies Vocabulary;

export const dependencyStates = {
  DEFEATED: 'The mechanism disrupts it.',
  INTACT: 'The mechanism spares it.',
  UNKNOWN: 'Neither is known.',
} as const satisfies Vocabulary;

export const optionVerdicts = {
  ELIGIBLE: 'Every criterion that the evidence states is met by what was given of the patient.',
  RETEST_REQUIRED:
    'A fact that decides is missing or may have changed: a test, or a look at the history, comes first.',
  NOT_ELIGIBLE: 'A criterion that the evidence states is contradicted by what was given.',
  UNKNOWN: 'The source states no criterion that can be applied. Silence is not consent.',
} as const satisfies Vocabulary;

export const optionGroups = {
  ELIGIBLE: optionVerdicts.ELIGIBLE,
  RETEST_REQUIRED: optionVerdicts.RETEST_REQUIRED,
  UNKNOWN: optionVerdicts.UNKNOWN,
  NOT_ELIGIBLE: optionVerdicts.NOT_ELIGIBLE,
  NO_BENEFIT:
    'The source reports no benefit of it, or says that it is not approved, and nothing better, whatever the verdict.',
} as const satisfies Vocabulary;

export const evidenceScopes = {
  CANCER: 'It is of the cancer asked for.',
  NARROWER: 'It is of a narrower cancer, such as a stage of the one asked for.',
  WIDER: 'It is of a wider cancer; the source does not say it of the one asked for.',
  BESIDE:
    'It is of another kind or stage of the same wider cancer, which the one asked for may be too.',
} as const satisfies Vocabulary;

export const evidenceStances = {
  FOR: 'It speaks for the treatment.',
  MIXED: 'It speaks for it a little, or with reservations.',
  NONE: 'A trial or a status by itself, which says nothing of the effect.',
  AGAINST: 'It reports no benefit or too little of it, or says that there is no approval.',
} as const satisfies Vocabulary;

/** The lines for which evidence may be given when it is to fit a line; LATER is after prior therapies, however many. */
export const fittingLines: Readonly<Record<string, readonly string[]>> = {
  NEOADJUVANT: ['NEOADJUVANT', 'PERIOPERATIVE'],
  ADJUVANT: ['ADJUVANT', 'PERIOPERATIVE'],
  PERIOPERATIVE: ['PERIOPERATIVE', 'NEOADJUVANT', 'ADJUVANT'],
  EXTENDED_ADJUVANT: ['EXTENDED_ADJUVANT'],
  FIRST: ['FIRST', 'FIRST_OR_SECOND'],
  SECOND: ['SECOND', 'FIRST_OR_SECOND', 'SECOND_OR_LATER', 'LATER'],
  FIRST_OR_SECOND: ['FIRST', 'SECOND', 'FIRST_OR_SECOND', 'SECOND_OR_LATER', 'LATER'],
  SECOND_OR_LATER: ['SECOND', 'FIRST_OR_SECOND', 'SECOND_OR_LATER', 'LATER', 'SALVAGE'],
  LATER: ['LATER', 'SECOND_OR_LATER', 'SALVAGE'],
  SALVAGE: ['SALVAGE', 'LATER', 'SECOND_OR_LATER'],
};
export const matrixAxes = {
  DRUG: 'Drugs given alone; with combinations, also what is in a regimen.',
  CLASS: 'Classes of the drugs, or the classes an outcome is of itself.',
  REGIMEN: 'Regimens.',
  TREATMENT: 'Drugs, regimens and classes alike: whatever the outcome is of.',
  CANCER: 'Cancers.',
  STRATUM: 'HER2 states, alterations and markers of the patients.',
  PHASE: 'Phases of trials.',
  LINE: 'Lines of therapy.',
  METRIC: 'What was measured.',
} as const satisfies Vocabulary;

export const leftOutReasons = {
  NOT_ON_ROWS:
    'Its treatment is of another kind than the rows, such as a regimen among drugs, or the claim that gives it a row is left out.',
  NOT_ON_COLUMNS:
    'Its treatment is of another kind than the columns, or the claim that gives it a column is left out.',
  PRECLINICAL: 'It was seen in a model system, and preclinical outcomes were not asked for.',
} as const satisfies Vocabulary;

export const sideAspects = {
  TREATMENT: 'The treatment.',
  CANCER: 'The cancer.',
  STRATUM: 'The HER2 state, alterations and markers of the patients.',
  LINE: 'The line of therapy.',
  MEDIAN: 'Whether the figure is called a median.',
  DOSE: 'The dose.',
  TIMEPOINT: 'When it was measured.',
} as const satisfies Vocabulary;
/** Levels of evidence, best first: what a source names a study or a decision for comes before what it gives no level. */
export const evidenceOrder = [
  'GUIDELINE',
  'REGULATORY',
  'PHASE_3',
  'PHASE_2',
  'PHASE_1_2',
  'PHASE_1',
  'CLINICAL',
  'PRECLINICAL',
  'REVIEW',
  'BACKGROUND',
] as const satisfies readonly (keyof typeof vocabularies.EvidenceLevel)[];

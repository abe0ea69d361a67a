// The words in which traversals answer.
import type { Vocabulary } from '../model/define.js';

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
  NOT_ON_ROWS: 'Its treatment is of another kind than the rows, such as a regimen among drugs.',
  NOT_ON_COLUMNS: 'Its treatment is of another kind than the columns.',
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

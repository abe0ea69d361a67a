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

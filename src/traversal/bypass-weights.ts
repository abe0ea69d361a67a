// What the score of a bypass verdict is made of, and how much each part weighs unless a request says otherwise.
import type { Vocabulary } from '../model/define.js';
import type { ModelTypes } from '../plugin/model-types.js';
import { within } from './within.js';

const parts = {
  stated: {
    weight: 4,
    words:
      '1 where the source itself sets the combination against resistance, 0.5 for a case of such a combination, else 0.',
  },
  evidence: {
    weight: 3,
    words:
      'The best level of evidence that does not point the other way, where it was asked for: GUIDELINE 1, REGULATORY 0.9, PHASE_3 0.8, PHASE_2 0.7, PHASE_1_2 0.6, CLINICAL 0.5, PHASE_1 0.4, PRECLINICAL 0.3, REVIEW 0.2, BACKGROUND 0.1, none 0.',
  },
  certainty: { weight: 2, words: '1 where no premise is uncertain, else 0.' },
  weakestHop: {
    weight: 1,
    words: 'Of the weakest hop: stated 1, derived 0.67, background knowledge 0.33, uncertain 0.',
  },
  directness: { weight: 1, words: 'The share of the hops that are stated and not derived.' },
  counterEvidence: {
    weight: 2,
    words: '−1 where claims on outcomes point the other way, else 0.',
  },
  errata: {
    weight: 0.5,
    words: '−1 where errors or contradictions of the source touch the path, else 0.',
  },
} as const;

type Part = keyof typeof parts;
export type BypassWeights = Readonly<Record<Part, number>>;
const names = Object.keys(parts) as Part[];
const least = 0;
const greatest = 10;

/** The names of the parts, each with what its value says. */
export const scoreParts: Vocabulary = Object.fromEntries(
  names.map((name) => [name, parts[name].words]),
);

/** The weights of a request, each that it does not name as it is by default. Throws BAD_USER_INPUT for one out of bounds. */
export function weightsOf(given: unknown): BypassWeights {
  const asked = (given ?? {}) as Partial<Record<Part, number | null>>;
  const weight = (name: Part): number =>
    within(`weight ${name}`, asked[name] ?? parts[name].weight, least, greatest);
  return Object.fromEntries(names.map((name) => [name, weight(name)])) as Record<Part, number>;
}

/** Adds the input of weights. */
export const addWeights = ({ builder }: ModelTypes) =>
  builder.inputType('BypassWeights', {
    description: `How much each part of a bypass score weighs, ${least} to ${greatest}; a part that is not named weighs as by default.`,
    fields: (t) =>
      Object.fromEntries(
        names.map((name) => {
          const { weight, words } = parts[name];
          return [name, t.float({ description: `${words} By default ${weight}.` })];
        }),
      ),
  });

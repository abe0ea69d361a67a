// What agencies and guidelines decide on treatments.
import { population, treatment, trial } from './clinical.js';
import { bothWays, oneWay, term, text } from './define.js';

export const decisionNodes = {
  Approval: {
    description:
      'An agency’s decision to let a treatment be marketed. Polarity REFUTES: there is none.',
    plural: 'approvals',
    fact: true,
    properties: {
      date: text('Date with the precision the source gives: 1998, 2010-01 or 2007-03-13.'),
      indication: text('What it is approved for, in our words.'),
      line: term('Line', 'Line of therapy.'),
    },
  },
  Designation: {
    description: 'A status an agency grants before approval, such as fast track.',
    plural: 'designations',
    fact: true,
    properties: {
      designationType: term('DesignationType', 'Which status.', { required: true }),
      date: text('Date with the precision the source gives.'),
      indication: text('What it is granted for, in our words.'),
    },
  },
  Recommendation: {
    description: 'A guideline’s recommendation, or the standing a treatment has in practice.',
    plural: 'recommendations',
    fact: true,
    properties: {
      date: text('Date with the precision the source gives.'),
      indication: text('What it is recommended for, in our words.'),
      lines: term('Line', 'Lines of therapy.', { list: true }),
    },
  },
  Agency: {
    description: 'A regulatory agency or a body that writes guidelines.',
    plural: 'agencies',
    properties: {},
  },
} as const;

const decision = ['Approval', 'Designation', 'Recommendation'] as const;

export const decisionEdges = {
  APPLIES_TO: {
    description: 'The treatment a decision is about.',
    from: decision,
    to: treatment,
    inverse:
      'Approvals, designations and recommendations of this very treatment. One of polarity REFUTES says that there is none.',
    fields: { out: 'appliesTo', in: 'decisions' },
    path: bothWays('is a decision on', 'has the decision', 'A decision is about one treatment.'),
    properties: {},
  },
  APPROVED_FOR: {
    description:
      'The cancer, state or marker a decision covers. A decision of polarity REFUTES says that there is none.',
    from: decision,
    to: population,
    inverse:
      'Approvals, designations and recommendations that cover this. One of polarity REFUTES says that there is none: add where: { polarity: { eq: SUPPORTS } } to ask for those there are. Those of narrower cancers are at approvals(where: { approvedFor: { some: { within: … } } }).',
    fields: { out: 'approvedFor', in: 'coveredBy' },
    path: oneWay('covers', 'is covered by', 'Decisions on one cancer have nothing else in common.'),
    properties: {},
  },
  PRIOR_THERAPY: {
    description:
      'Treatment that patients of a trial, or those a decision covers, have to have had before, or may not have had.',
    from: [...trial, ...decision],
    to: treatment,
    inverse: 'Trials and decisions for which earlier treatment with this is required or excluded.',
    fields: { out: 'priorTherapies', in: 'priorTherapyOf' },
    path: oneWay(
      'has a rule on earlier treatment with',
      'is earlier treatment with a rule in',
      'Trials after the same treatment have nothing else in common.',
      { says: 'requirement' },
    ),
    properties: {
      requirement: term('PriorTherapyRequirement', 'Required or excluded.', { required: true }),
    },
  },
  BASED_ON: {
    description: 'The trial a decision rests on.',
    from: decision,
    to: [...trial, 'Outcome'],
    inverse: 'Decisions that rest on this.',
    fields: { out: 'basedOn', in: 'basisOf' },
    path: bothWays('rests on', 'is the basis of', 'A decision rests on few trials.'),
    properties: {},
  },
  GRANTED_BY: {
    description: 'Who took the decision.',
    from: decision,
    to: ['Agency'],
    inverse: 'Decisions that this agency took.',
    fields: { out: 'grantedBy', in: 'granted' },
    path: oneWay('was granted by', 'granted', 'An agency takes all decisions of its country.'),
    properties: {},
  },
  RECOMMENDS: {
    description: 'A recommendation, or an approach, names a treatment or a test.',
    from: ['Recommendation'],
    to: [...treatment, 'Assay', 'Process'],
    inverse: 'Recommendations that name this.',
    fields: { out: 'recommends', in: 'recommendedBy' },
    path: bothWays('recommends', 'is recommended by', 'A recommendation names few treatments.'),
    properties: {},
  },
} as const;

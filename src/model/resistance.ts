// Why treatment fails, what a mechanism breaks or leaves alone, and what is tried against it.
import { bothWays, oneWay, term } from './define.js';

export const resistanceNodes = {
  ResistanceMechanism: {
    description: 'A way in which tumours escape HER2-targeted therapy.',
    plural: 'resistanceMechanisms',
    properties: {},
  },
  Strategy: {
    description: 'An approach against resistance.',
    plural: 'strategies',
    properties: {},
  },
} as const;

export const resistanceEdges = {
  RESISTS_VIA: {
    description:
      'Mechanisms by which resistance to this very drug or class arises. Most are said of a class only, and are not inherited: ask classes(distinct: true) { nodes { resistanceMechanisms { … } } } too, and antibodies of a conjugate.',
    from: ['Drug', 'DrugClass'],
    to: ['ResistanceMechanism'],
    inverse: 'Drugs and classes that meet resistance by this mechanism.',
    fields: { out: 'resistanceMechanisms', in: 'resistedBy' },
    path: bothWays('faces', 'is faced by', 'A mechanism is said of one or two treatments.', {
      says: 'direction',
    }),
    properties: {
      onset: term('Onset', 'Before or under treatment.', { required: true }),
      direction: term('ResistanceDirection', 'Resistance, or sensitivity.', { required: true }),
    },
  },
  DRIVEN_BY: {
    description:
      'What drives a mechanism: a pathway active by itself, a receptor, a ligand, an alteration.',
    from: ['ResistanceMechanism'],
    to: ['Pathway', 'Receptor', 'Molecule', 'Alteration', 'Process'],
    inverse: 'Mechanisms of resistance that this drives.',
    fields: { out: 'drivenBy', in: 'drives' },
    path: bothWays('is driven by', 'drives', 'What drives a mechanism drives few others.'),
    properties: {},
  },
  DISRUPTS: {
    description: 'A mechanism defeats a dependency.',
    from: ['ResistanceMechanism'],
    to: ['Dependency'],
    inverse: 'Mechanisms of resistance that defeat this.',
    fields: { out: 'disrupts', in: 'disruptedBy' },
    path: bothWays('defeats', 'is defeated by', 'Few mechanisms defeat one dependency.'),
    properties: {},
  },
  SPARES: {
    description:
      'A mechanism leaves a dependency intact. Where neither this nor DISRUPTS is known, the dependency is unknown.',
    from: ['ResistanceMechanism'],
    to: ['Dependency'],
    inverse: 'Mechanisms of resistance that leave this intact.',
    fields: { out: 'spares', in: 'sparedBy' },
    path: oneWay(
      'leaves intact',
      'is left intact by',
      'Most mechanisms leave a dependency intact.',
    ),
    properties: {},
  },
  OVERCOMES: {
    description: 'A strategy, regimen, drug or class stands against resistance.',
    from: ['Strategy', 'Regimen', 'Drug', 'DrugClass'],
    to: ['ResistanceMechanism'],
    inverse: 'Strategies, regimens, drugs and classes that stand against this.',
    fields: { out: 'overcomes', in: 'overcomeBy' },
    path: oneWay(
      'stands against',
      'is met with',
      'Every strategy stands against resistance in general.',
      { says: 'scope' },
    ),
    properties: {
      scope: term('OvercomesScope', 'Said of this mechanism, or of resistance in general.', {
        required: true,
      }),
    },
  },
} as const;

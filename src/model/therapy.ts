// Drugs, what they are made of, how they act, and the regimens they form.
import { decimal, flag, integer, term, text } from './define.js';

export const therapyNodes = {
  Drug: {
    description: 'A medicine, approved or in development.',
    plural: 'drugs',
    properties: {
      drugToAntibodyRatio: decimal('Payload molecules to one antibody.', { fact: true }),
      features: text('What the source calls it: humanized, bispecific, reversible, dual.', {
        list: true,
        fact: true,
      }),
    },
  },
  DrugClass: {
    description: 'A class of drugs. A class that TARGETS HER2 makes its drugs HER2-directed.',
    plural: 'drugClasses',
    properties: {
      principalModeCount: integer(
        'How many principal modes of action the source gives the class; with fewer in the graph the class’s standing is unknown.',
        { fact: true },
      ),
    },
  },
  Payload: {
    description: 'The cytotoxic small molecule of an antibody-drug conjugate.',
    plural: 'payloads',
    properties: {},
  },
  Linker: {
    description: 'What ties a payload to its antibody.',
    plural: 'linkers',
    properties: { cleavable: flag('Whether it is cleaved in the cell.', { fact: true }) },
  },
  ModeOfAction: {
    description: 'A way in which drugs act, such as ATP competition or delivery of a payload.',
    plural: 'modesOfAction',
    properties: {
      dependencyCount: integer(
        'How many dependencies the mode has; with fewer in the graph its standing is unknown.',
        { required: true },
      ),
    },
  },
  Dependency: {
    description:
      'What has to hold for a mode of action to work, such as a reachable epitope. A site-specific one SPECIALIZES the general one; one site of those a drug binds suffices.',
    plural: 'dependencies',
    properties: {},
  },
  Regimen: {
    description: 'Drugs, or classes of drugs, given together.',
    plural: 'regimens',
    properties: {},
  },
} as const;

export const therapyEdges = {
  BINDS_DOMAIN: {
    description: 'A drug or molecule binds a part of a receptor. No epitope stated: no edge.',
    from: ['Drug', 'DrugClass', 'Molecule'],
    to: ['ReceptorDomain'],
    inverse: 'Drugs and molecules that bind here. One whose epitope is not stated is missing.',
    fields: { out: 'bindsDomains', in: 'boundBy' },
    properties: {},
  },
  TARGETS: {
    description: 'What a drug or class is directed at.',
    from: ['Drug', 'DrugClass', 'Payload'],
    to: ['Receptor', 'Molecule', 'Pathway', 'Process'],
    inverse: 'Drugs and classes directed at this.',
    fields: { out: 'targets', in: 'targetedBy' },
    properties: {},
  },
  IN_CLASS: {
    description: 'A drug or payload belongs to a class.',
    from: ['Drug', 'Payload'],
    to: ['DrugClass'],
    inverse: 'Drugs and payloads of this class.',
    fields: { out: 'classes', in: 'members' },
    properties: {},
  },
  HAS_ANTIBODY: {
    description: 'The antibody of a conjugate.',
    from: ['Drug'],
    to: ['Drug'],
    inverse: 'Conjugates that carry this antibody.',
    fields: { out: 'antibodies', in: 'conjugates' },
    properties: {},
  },
  HAS_PAYLOAD: {
    description: 'The payload of a conjugate.',
    from: ['Drug', 'DrugClass'],
    to: ['Payload'],
    inverse: 'Conjugates that carry this payload.',
    fields: { out: 'payloads', in: 'payloadOf' },
    properties: {},
  },
  HAS_LINKER: {
    description: 'The linker of a conjugate.',
    from: ['Drug', 'DrugClass'],
    to: ['Linker'],
    inverse: 'Conjugates with this linker.',
    fields: { out: 'linkers', in: 'linkerOf' },
    properties: {},
  },
  ACTS_BY: {
    description: 'A drug or class acts by a mode; a principal mode decides its bypass grade.',
    from: ['Drug', 'DrugClass'],
    to: ['ModeOfAction'],
    inverse: 'Drugs and classes that act by this mode.',
    fields: { out: 'modesOfAction', in: 'heldBy' },
    properties: { principal: flag('A principal mode, not a further one.', { required: true }) },
  },
  DEPENDS_ON: {
    description: 'A mode of action works only while this holds.',
    from: ['ModeOfAction'],
    to: ['Dependency'],
    inverse: 'Modes of action that work only while this holds.',
    fields: { out: 'dependsOn', in: 'dependedOnBy' },
    properties: {},
  },
  SPECIALIZES: {
    description:
      'A dependency at one site is a case of a general one. By definition, so without claims.',
    from: ['Dependency'],
    to: ['Dependency'],
    inverse: 'The same dependency, site by site. By definition, so without claims.',
    fields: { out: 'specializes', in: 'sites' },
    provenance: true,
    properties: {},
  },
  HOLDS_AT: {
    description: 'The site or pathway a dependency speaks of. By definition, so without claims.',
    from: ['Dependency'],
    to: ['ReceptorDomain', 'Receptor', 'Pathway'],
    inverse: 'Dependencies that speak of this site or pathway. By definition, so without claims.',
    fields: { out: 'holdsAt', in: 'dependenciesHere' },
    provenance: true,
    properties: {},
  },
  INCLUDES: {
    description: 'A regimen or a strategy has this member.',
    from: ['Regimen', 'Strategy'],
    to: ['Drug', 'DrugClass', 'Regimen'],
    inverse:
      'Regimens and strategies that have this as a member; what is said of a combination is there: includedIn { nodes { ... on Regimen { outcomes { … } } } }.',
    fields: { out: 'includes', in: 'includedIn' },
    properties: { role: term('IncludeRole', 'HER2-directed backbone, or partner.') },
  },
  CAUSES: {
    description: 'A drug or regimen brings about an adverse event.',
    from: ['Drug', 'Regimen', 'DrugClass'],
    to: ['AdverseEvent'],
    inverse: 'Drugs and regimens that bring this about.',
    fields: { out: 'causes', in: 'causedBy' },
    properties: {},
  },
} as const;

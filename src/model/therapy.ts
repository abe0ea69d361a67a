// Drugs, what they are made of, how they act, and the regimens they form.
import { bothWays, decimal, flag, integer, oneWay, term, text } from './define.js';

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
    path: bothWays(
      'binds',
      'is bound by',
      'Few share a site of binding, and sharing it says something of each.',
    ),
    blocks: true,
    properties: {},
  },
  TARGETS: {
    description: 'What a drug or class is directed at.',
    from: ['Drug', 'DrugClass', 'Payload'],
    to: ['Receptor', 'Molecule', 'Pathway', 'Process'],
    inverse: 'Drugs and classes directed at this.',
    fields: { out: 'targets', in: 'targetedBy' },
    path: oneWay(
      'is directed at',
      'is the target of',
      'Every HER2-directed drug shares its target.',
    ),
    blocks: true,
    properties: {},
  },
  IN_CLASS: {
    description: 'A drug or payload belongs to a class.',
    from: ['Drug', 'Payload'],
    to: ['DrugClass'],
    inverse: 'Drugs and payloads of this class.',
    fields: { out: 'classes', in: 'members' },
    path: oneWay(
      'belongs to',
      'has the member',
      'What is said of a class says nothing of each of its members.',
    ),
    properties: {},
  },
  HAS_ANTIBODY: {
    description: 'The antibody of a conjugate.',
    from: ['Drug'],
    to: ['Drug'],
    inverse: 'Conjugates that carry this antibody.',
    fields: { out: 'antibodies', in: 'conjugates' },
    path: bothWays('carries the antibody', 'is the antibody of', 'A conjugate has one antibody.'),
    properties: {},
  },
  HAS_PAYLOAD: {
    description: 'The payload of a conjugate.',
    from: ['Drug', 'DrugClass'],
    to: ['Payload'],
    inverse: 'Conjugates that carry this payload.',
    fields: { out: 'payloads', in: 'payloadOf' },
    path: bothWays('carries the payload', 'is the payload of', 'A conjugate has one payload.'),
    properties: {},
  },
  HAS_LINKER: {
    description: 'The linker of a conjugate.',
    from: ['Drug', 'DrugClass'],
    to: ['Linker'],
    inverse: 'Conjugates with this linker.',
    fields: { out: 'linkers', in: 'linkerOf' },
    path: bothWays('has the linker', 'is the linker of', 'A conjugate has one linker.'),
    properties: {},
  },
  ACTS_BY: {
    description: 'A drug or class acts by a mode; a principal mode decides its bypass grade.',
    from: ['Drug', 'DrugClass'],
    to: ['ModeOfAction'],
    inverse: 'Drugs and classes that act by this mode.',
    fields: { out: 'modesOfAction', in: 'heldBy' },
    path: oneWay('acts by', 'is the mode of', 'A mode is shared by all drugs of a class.'),
    properties: { principal: flag('A principal mode, not a further one.', { required: true }) },
  },
  DEPENDS_ON: {
    description: 'A mode of action works only while this holds.',
    from: ['ModeOfAction'],
    to: ['Dependency'],
    inverse: 'Modes of action that work only while this holds.',
    fields: { out: 'dependsOn', in: 'dependedOnBy' },
    path: bothWays(
      'depends on',
      'is needed by',
      'Few modes share a dependency, and each fails with it.',
    ),
    properties: {},
  },
  SPECIALIZES: {
    description:
      'A dependency at one site is a case of a general one. By definition, so without claims.',
    from: ['Dependency'],
    to: ['Dependency'],
    inverse: 'The same dependency, site by site. By definition, so without claims.',
    fields: { out: 'specializes', in: 'sites' },
    path: oneWay(
      'is a case of',
      'has the case',
      'What holds in general says nothing of each site.',
    ),
    provenance: true,
    properties: {},
  },
  HOLDS_AT: {
    description: 'The site or pathway a dependency speaks of. By definition, so without claims.',
    from: ['Dependency'],
    to: ['ReceptorDomain', 'Receptor', 'Pathway'],
    inverse: 'Dependencies that speak of this site or pathway. By definition, so without claims.',
    fields: { out: 'holdsAt', in: 'dependenciesHere' },
    path: bothWays('speaks of', 'is spoken of by', 'A dependency speaks of one site.'),
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
    path: bothWays('includes', 'is a member of', 'A regimen is made of its few members.'),
    properties: { role: term('IncludeRole', 'HER2-directed backbone, or partner.') },
  },
  CAUSES: {
    description: 'A drug or regimen brings about an adverse event.',
    from: ['Drug', 'Regimen', 'DrugClass'],
    to: ['AdverseEvent'],
    inverse: 'Drugs and regimens that bring this about.',
    fields: { out: 'causes', in: 'causedBy' },
    path: oneWay('causes', 'is caused by', 'Drugs that share a harm have nothing else in common.'),
    properties: {},
  },
} as const;

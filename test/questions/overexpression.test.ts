// By which steps does HER2 overexpression lead to growth, and which drug class blocks each?
import { question } from '../support/questions.js';
import { type Edges, type Named, type Nodes, Words } from '../support/words.js';

interface To<T> {
  readonly node: T;
}
interface Pathway extends Named {
  readonly leadsTo: Edges<To<Named>>;
}
interface Process extends Named {
  readonly subtypeOf: Nodes;
  readonly signalsThrough: Edges<To<Pathway>>;
}
interface DrugClass extends Named {
  readonly bindsDomains: Nodes;
  readonly payloads: Nodes;
  readonly modesOfAction: Edges<To<Named> & { readonly principal: boolean }>;
  readonly inhibits: Edges<To<Named & { readonly subtypeOf: Nodes }> & { readonly level: string }>;
}
interface Data {
  readonly path: Named & { readonly leadsTo: Edges<To<Process>> };
  readonly blocks: { readonly subtypes: Nodes<DrugClass> };
}

const path = [
  'HER2 overexpression',
  'homo-/heterodimerization',
  'MAPK/ERK and PI3K/AKT/mTOR',
  'growth and proliferation',
];
const blockedBy = {
  dimerization: 'antibodies (ECD binding)',
  'kinase phosphorylation': 'TKIs (ATP competition)',
  'cell survival': 'ADC payload',
};
/** The source says more of the payload than the shortest answer does (p7.s3). */
const alsoBlocked = {
  growth: 'ADC payload',
  proliferation: 'ADC payload',
  'development of cancer cells': 'ADC payload',
};

/** A class with how it blocks: by its payload, by what it binds, else by its principal mode. */
function means({ payloads, bindsDomains, modesOfAction, ...named }: DrugClass, words: Words) {
  const name = words.say(named);
  if (payloads.nodes.length > 0) return `${name} payload`;
  const [domain] = bindsDomains.nodes;
  if (domain) return `${name} (${words.say(domain)} binding)`;
  const modes = modesOfAction.edges.filter(({ principal }) => principal);
  return `${name} (${modes.map(({ node }) => words.say(node)).join(', ')})`;
}

question<Data>(
  'overexpression-to-growth',
  { path, 'blocked by': { ...blockedBy, ...alsoBlocked } },
  (data, words) => {
    const step = (nodes: readonly Named[]) => words.join(nodes.map(words.say, words), ' and ');
    const processes = data.path.leadsTo.edges.map(({ node }) => node);
    // The general step stands for its kinds.
    const names = new Set(processes.map(({ name }) => name));
    const general = processes.filter(
      ({ subtypeOf }) => !subtypeOf.nodes.some(({ name }) => names.has(name)),
    );
    const pathways = general.flatMap(({ signalsThrough }) =>
      signalsThrough.edges.map(({ node }) => node),
    );
    const ends = pathways.flatMap(({ leadsTo }) => leadsTo.edges.map(({ node }) => node));

    const steps = new Words({ ...blockedBy, ...alsoBlocked });
    const blocked = data.blocks.subtypes.nodes.flatMap((drugClass) =>
      drugClass.inhibits.edges
        .filter(({ level }) => level === 'DIRECT')
        .map(({ node }) => [steps.say(node.subtypeOf.nodes[0] ?? node), means(drugClass, steps)]),
    );
    return {
      path: [data.path.name, step(general), step(pathways), step(ends)],
      'blocked by': Object.fromEntries(blocked),
    };
  },
);

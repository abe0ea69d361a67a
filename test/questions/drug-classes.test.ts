// Into which three classes are HER2-targeted drugs divided, and how does each act?
import { question } from '../support/questions.js';
import { type Edges, type Named, type Nodes, names } from '../support/words.js';

interface Data {
  readonly drugClass: { readonly subtypes: Edges<{ readonly node: Named }> };
}
interface To {
  readonly node: Named;
}
interface Acting {
  readonly drugClasses: Nodes<
    Named & {
      readonly modesOfAction: Edges<To & { readonly principal: boolean }>;
      readonly activates: Edges<To>;
    }
  >;
  readonly drug: { readonly activates: Edges<To & { readonly rule: string }> };
}

question<Data>('her2-drug-classes', ['antibodies', 'TKIs', 'ADCs'], ({ drugClass }, words) =>
  words.order(drugClass.subtypes.edges.map(({ node }) => words.say(node))),
);

question<Acting>(
  'modes-of-the-classes',
  {
    principal: {
      ADCs: ['payload delivery'],
      TKIs: ['ATP competition at the kinase'],
      antibodies: ['HER2 signal blockade', 'antibody-dependent cellular cytotoxicity'],
    },
    further: {
      // A conjugate keeps what its antibody does (p7.s5).
      ADCs: [
        'HER2 signal blockade',
        'antibody-dependent cellular cytotoxicity',
        'bystander effect',
      ],
      TKIs: [],
      antibodies: [],
    },
    // Said of the class (p6.s3), so it follows for the drug.
    'into the brain': ['TKIs'],
    'by rule': ['activation-from-class'],
  },
  ({ drugClasses, drug }, words) => {
    const modes = (wanted: boolean) =>
      Object.fromEntries(
        drugClasses.nodes.map(({ modesOfAction, ...named }) => {
          const held = modesOfAction.edges.filter(({ principal }) => principal === wanted);
          return [words.say(named), names({ nodes: held.map(({ node }) => node) })];
        }),
      );
    const brain = drug.activates.edges.map(({ node }) => node.name);
    return {
      principal: modes(true),
      further: modes(false),
      'into the brain': drugClasses.nodes.flatMap(({ activates, ...named }) =>
        activates.edges.some(({ node }) => brain.includes(node.name)) ? words.say(named) : [],
      ),
      'by rule': [...new Set(drug.activates.edges.map(({ rule }) => rule))],
    };
  },
);

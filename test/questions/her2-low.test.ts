// How is HER2-low defined in breast cancer?
import { question } from '../support/questions.js';
import type { Edges, Named, Nodes } from '../support/words.js';

interface Data {
  readonly her2Status: {
    readonly criterion: string;
    readonly subtypes: Edges<{
      readonly node: Named & { readonly ihc: readonly string[]; readonly ish: string | null };
      readonly claims: readonly { readonly about: Nodes }[];
    }>;
  };
}

question<Data>(
  'her2-low-definition',
  ['IHC 1+', 'IHC 2+ and FISH-negative'],
  ({ her2Status }, words) =>
    words.order(
      her2Status.subtypes.edges
        .filter(({ claims }) =>
          claims.some(({ about }) => about.nodes.some(({ name }) => name === 'breast cancer')),
        )
        .map(({ node }) => words.say(node)),
    ),
);

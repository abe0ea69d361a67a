// Where is the source at odds with itself?
import { question } from '../support/questions.js';
import type { Edges, Named, Nodes } from '../support/words.js';

interface Data {
  readonly contradictions: Nodes<Named & { readonly contradictionKind: string }>;
  readonly contradiction: {
    readonly sides: Edges<{
      readonly side: string;
      readonly node: { readonly passages: Nodes; readonly references: Nodes<{ number: number }> };
    }>;
  };
}

question<Data>(
  'contradictions',
  {
    // The conclusions against the sections, studies against studies, one section against another.
    conflicts: [
      'Does HER2 worsen the prognosis of gastric cancer?',
      'Does HER2 worsen the prognosis of colorectal cancer?',
      'Has the FDA approved a HER2 conjugate for bladder cancer?',
      'Does lapatinib work in urothelial cancer?',
    ],
    omissions: [
      'Is the FDA approval of a HER2 conjugate for gastric cancer left out of the conclusions?',
      'Is trastuzumab approved for metastatic colorectal cancer?',
    ],
    lapatinib: {
      A: 'Bladder cancer > TKIs, paragraph 20, sentence 1',
      B: 'Biliary tract cancer (BTC) > TKIs, paragraph 23, sentence 2 [155,156,157]',
    },
  },
  ({ contradictions, contradiction }, words) => {
    // Of many, those that the answer names.
    const named = (kind: string) =>
      words.order(
        contradictions.nodes
          .filter(({ name, contradictionKind }) => contradictionKind === kind && words.has(name))
          .map(({ name }) => name),
      );
    return {
      conflicts: named('CONFLICT'),
      omissions: named('OMISSION'),
      lapatinib: Object.fromEntries(
        contradiction.sides.edges.map(({ side, node: { passages, references } }) => {
          const places = passages.nodes.map(({ name }) => name.replace(/^.*? cancer > /, ''));
          const numbers = references.nodes.map(({ number }) => number);
          return [side, numbers.length > 0 ? `${places} [${numbers}]` : `${places}`];
        }),
      ),
    };
  },
);

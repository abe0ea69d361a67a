// What are T-DXd and RC48 made of?
import { question } from '../support/questions.js';
import type { Edges, Named, Words } from '../support/words.js';

interface Payload extends Named {
  readonly inhibits?: Edges<{ readonly node: Named }>;
}
interface Data {
  readonly drug: {
    readonly antibodies: Edges<{ readonly node: Named }>;
    readonly payloads: Edges<{ readonly node: Payload }>;
    readonly linkers?: Edges<{ readonly node: { readonly cleavable: boolean | null } }>;
    readonly drugToAntibodyRatio?: number | null;
  };
}

const only = <T>({ edges }: Edges<{ readonly node: T }>): T => {
  const [edge] = edges;
  if (!edge || edges.length > 1) throw new TypeError(`${edges.length} nodes instead of one`);
  return edge.node;
};
const payloadOf = ({ drug }: Data, words: Words): string => {
  const payload = only(drug.payloads);
  const targets = payload.inhibits?.edges.map(({ node }) => words.say(node)) ?? [];
  const role = targets.length > 0 ? ` (${words.join(targets, ' and ')} inhibitor)` : '';
  return `${words.say(payload)}${role}`;
};

question<Data>(
  'drug-composition',
  {
    antibody: 'trastuzumab',
    linker: 'cleavable',
    payload: 'deruxtecan (topoisomerase I inhibitor)',
    dar: 8,
  },
  (data, words) => ({
    antibody: words.say(only(data.drug.antibodies)),
    linker: data.drug.linkers && only(data.drug.linkers).cleavable ? 'cleavable' : null,
    payload: payloadOf(data, words),
    dar: data.drug.drugToAntibodyRatio,
  }),
);

question<Data>(
  'payload-and-antibody',
  { payload: 'MMAE (monomethyl auristatin E)', antibody: 'hertuzumab' },
  (data, words) => ({
    payload: payloadOf(data, words),
    antibody: words.say(only(data.drug.antibodies)),
  }),
);

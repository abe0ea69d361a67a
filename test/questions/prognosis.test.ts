// What is said of HER2 and prognosis where studies disagree, and where is it not disputed?
import { question } from '../support/questions.js';
import {
  type Cited,
  type Edges,
  type Named,
  type Nodes,
  numbers,
  spelled,
  type Words,
} from '../support/words.js';

interface Side extends Cited {
  readonly id: string;
  readonly about: Nodes;
}
interface Data {
  readonly contradictions: Nodes<{
    readonly sides: Edges<{ readonly node: Side }>;
    readonly explanations: Nodes<Cited & { readonly predicate: string }>;
  }>;
  readonly cancers: Nodes<
    Named & {
      readonly associations: Edges<{
        readonly direction: string;
        readonly claims: readonly { readonly id: string }[];
      }>;
    }
  >;
}

const bare = (name: string): string => name.replace(/ (cancer|adenocarcinoma)$/, '');
const range = (all: readonly number[]): string => {
  const [first = 0, last = first] = [all[0], all.at(-1)];
  const gapless = all.length > 2 && last - first === all.length - 1;
  return gapless ? `${first}-${last}` : all.join(', ');
};
const ofKind = (claims: readonly Side[], kinds: readonly string[]): Named[] =>
  claims.flatMap(({ about }) => about.nodes.filter(({ kind = '' }) => kinds.includes(kind)));

/** Who says so: the studies that are named, each with its references unless all share them. */
function voices(claims: readonly Side[], words: Words) {
  const studies = (claim: Side) => ofKind([claim], ['Trial', 'Study']).map(words.say, words);
  const all = numbers(claims);
  const shared = claims.every((claim) => numbers([claim]).length === all.length);
  if (claims.flatMap(studies).length === 0) return { voices: `some studies, refs ${range(all)}` };
  if (shared) return { voices: words.order(claims.flatMap(studies)), refs: all };
  const cited = claims.flatMap((claim) =>
    studies(claim).map((study) => `${study} [${range(numbers([claim]))}]`),
  );
  return { voices: words.order(cited) };
}

question<Data>(
  'prognosis-disagreement',
  {
    // Gastric and gastroesophageal junction adenocarcinoma, which the source writes as one.
    'GEJ and gastric': {
      'supports poor prognosis': 'some studies, refs 20-23',
      refutes: ['Fisher et al. [25]', 'Shen et al. [26]'],
    },
    colorectal: {
      'supports poor prognosis': 'some studies, refs 20-23',
      refutes: ['QUASAR', 'FOCUS', 'PICCOLO'],
      refutes_refs: [24],
    },
    explanation: 'differences in study populations [27]',
    'not disputed': 'breast, bladder, biliary tract, lung: unfavorable',
  },
  ({ contradictions, cancers }, words) => {
    const directions = new Map(
      cancers.nodes.flatMap(({ associations }) =>
        associations.edges.flatMap(({ direction, claims }) =>
          claims.map(({ id }) => [id, direction] as const),
        ),
      ),
    );
    const disputed = new Set<string>();
    const answer: Record<string, unknown> = {};
    const explanations: string[] = [];
    for (const { sides, explanations: given } of contradictions.nodes) {
      const claims = sides.edges.map(({ node }) => node);
      const along = (direction: string) =>
        claims.filter(({ id }) => directions.get(id) === direction);
      const [supports, refutes] = [along('UNFAVORABLE'), along('NONE')];
      for (const { id } of claims) disputed.add(id);
      const places = ofKind(supports, ['Cancer']).map(({ name, synonyms = [] }) =>
        words.say({ name: bare(name), synonyms: synonyms.map(bare) }),
      );
      const { voices: against, refs } = voices(refutes, words);
      answer[words.join(places, ' and ')] = {
        'supports poor prognosis': voices(supports, words).voices,
        refutes: against,
        ...(refs && { refutes_refs: refs }),
      };
      for (const claim of given.nodes)
        explanations.push(
          `${spelled(claim.predicate).split(' come from ').at(-1)} [${range(numbers([claim]))}]`,
        );
    }
    const clear = cancers.nodes.flatMap(({ name, associations }) =>
      associations.edges.some(
        ({ direction, claims }) =>
          direction === 'UNFAVORABLE' && !claims.some(({ id }) => disputed.has(id)),
      )
        ? bare(name)
        : [],
    );
    return {
      ...answer,
      explanation: words.join(explanations, '; '),
      'not disputed': `${words.join(clear, ', ')}: unfavorable`,
    };
  },
);

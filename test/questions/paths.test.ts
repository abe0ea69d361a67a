// How two things hang together: the way from one to the other, and what stands in it.
import { question } from '../support/questions.js';
import { type Cited, numbers } from '../support/words.js';

interface Named {
  readonly id?: string;
  readonly name: string;
}
interface Hop {
  readonly kind: string;
  readonly polarity: string;
  readonly claims: readonly Cited[];
}
interface Block {
  readonly kind: string;
  readonly says: string | null;
  readonly by: Named & { readonly kind: string };
  readonly node: Named;
}
interface Path {
  readonly sentence: string;
  readonly hops: readonly Hop[];
  readonly blockedBy: readonly Block[];
  readonly weakestHop: { readonly basis: string; readonly polarity: string };
}
interface Paths {
  readonly paths: readonly Path[];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

question<{ paths: Paths }>(
  'paths-overexpression-to-growth',
  {
    steps: [
      'LEADS_TO SIGNALS_THROUGH LEADS_TO',
      // More HER2 makes dimers [4]; they signal through MAPK and PI3K, which make cells grow [5].
      'references 4, 5',
    ],
    blockedBy: [
      'HER2 antibody-drug conjugates: growth (DIRECT)',
      'HER2 tyrosine kinase inhibitors: MAPK/ERK pathway (VIA_RECEPTOR)',
      'HER2 tyrosine kinase inhibitors: PI3K/AKT/mTOR pathway (VIA_RECEPTOR)',
      'PI3K/AKT/mTOR pathway inhibitor: PI3K/AKT/mTOR pathway (DIRECT)',
      'anti-HER2 antibodies: heterodimerization (DIRECT)',
    ],
  },
  ({ paths: { paths } }) => ({
    steps: [
      ...unique(paths.map(({ hops }) => hops.map(({ kind }) => kind).join(' '))),
      `references ${numbers(paths.flatMap(({ hops }) => hops.flatMap(({ claims }) => claims))).join(', ')}`,
    ],
    blockedBy: unique(
      paths.flatMap(({ blockedBy }) =>
        blockedBy
          .filter(({ kind, by }) => kind === 'INHIBITS' && by.kind === 'DrugClass')
          .map(({ by, node, says }) => `${by.name}: ${node.name} (${says})`),
      ),
    ),
  }),
);

question<{ paths: Paths }>(
  'paths-trastuzumab-to-pi3k',
  {
    stated: [
      'trastuzumab is directed at HER2, which signals through PI3K/AKT/mTOR pathway.',
      'trastuzumab binds HER2 extracellular domain, which is a part of HER2, which signals through PI3K/AKT/mTOR pathway.',
      'trastuzumab belongs to anti-HER2 antibodies, a class that regulates downstream signaling, which signals through PI3K/AKT/mTOR pathway.',
      'trastuzumab belongs to anti-HER2 antibodies, a class that inhibits heterodimerization (direct), which signals through PI3K/AKT/mTOR pathway.',
    ],
    'derived from its class':
      'trastuzumab inhibits heterodimerization (direct), which signals through PI3K/AKT/mTOR pathway.',
  },
  ({ paths: { paths } }) => {
    const of = (basis: string): string[] =>
      paths.filter(({ weakestHop }) => weakestHop.basis === basis).map(({ sentence }) => sentence);
    return {
      stated: of('STATED').sort((a, b) => a.length - b.length),
      'derived from its class': of('DERIVED')[0],
    };
  },
);

question<{ fromTrastuzumab: Paths; fromMuc4: Paths; noWay: Paths }>(
  'paths-antibody-and-muc4',
  {
    mechanism: 'MUC4 may mask HER2, and antibodies then bind it less [180]',
    certain: 0,
    'way to lapatinib': 0,
  },
  ({ fromTrastuzumab, fromMuc4, noWay }) => {
    const [first] = fromTrastuzumab.paths;
    const masked = /masking of HER2 by MUC4 \(resistance, uncertain\)/.test(first?.sentence ?? '');
    const less = fromMuc4.paths.some(
      ({ sentence }) => sentence === 'MUC4 regulates antibody binding (inhibits, uncertain).',
    );
    const cited = numbers(fromMuc4.paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.claims)));
    return {
      mechanism: `MUC4 may ${masked ? 'mask HER2' : '?'}, and antibodies then bind it ${less ? 'less' : '?'} [${cited}]`,
      certain: fromTrastuzumab.paths.filter(({ weakestHop }) => weakestHop.polarity === 'SUPPORTS')
        .length,
      'way to lapatinib': noWay.paths.length,
    };
  },
);

// Taking away each premise of each option.
import { type Derived, obeysTheLaw } from '../support/premises.js';
import { savedFields } from '../support/questions.js';

type Ids = readonly { readonly id: string }[];
type Node = { readonly id: string } | null;
interface Option {
  readonly drug: Node;
  readonly regimen: Node;
  readonly drugClass: Node;
  readonly verdict: string;
  readonly polarity: string;
  readonly level: string;
  readonly sentence: string;
  readonly premises: Ids;
  readonly evidence: readonly {
    readonly node: { readonly id: string };
    readonly verdict: string;
    readonly scope: string;
    readonly premises: Ids;
  }[];
}

const height: Record<string, number> = { ELIGIBLE: 2, RETEST_REQUIRED: 1 };

const options: Derived<{ options: { all: readonly Option[] } }> = {
  document: `query ($cancer: ID!, $ihc: String, $ish: IshResult, $alterations: [ID!], $given: [ID!], $retested: Boolean, $line: Line, $resistance: ID, $without: [ID!]) {
    options(cancer: $cancer, ihc: $ihc, ish: $ish, alterations: $alterations, given: $given, retested: $retested, line: $line, resistance: $resistance, without: $without) {
      all {
        drug { id } regimen { id } drugClass { id } verdict polarity level scope basis { id } sentence
        missing { fact claims { id } } contradicted { fact claims { id } } given { id } allGiven
        path { kind basis polarity } premises { id }
        evidence { node { id } verdict scope stance missing { fact } contradicted { fact } premises { id } }
      }
    }
  }`,
  items: ({ options: { all } }) =>
    all.flatMap(({ polarity, level, sentence, evidence, ...option }) => {
      const name = (option.drug ?? option.regimen ?? option.drugClass)?.id ?? '';
      const heightOf = ({ verdict }: { verdict: string }) => height[verdict] ?? 0;
      const pieces = evidence.map((piece) => ({
        name: `${name}, ${piece.node.id}`,
        // What is of a cancer beside the one asked for is shown as long as the option is.
        premises: [...piece.premises, ...(piece.scope === 'BESIDE' ? option.premises : [])].map(
          ({ id }) => id,
        ),
        derived: piece,
        heights: { verdict: heightOf(piece) },
      }));
      return [
        {
          name,
          premises: option.premises.map(({ id }) => id),
          derived: option,
          heights: { verdict: heightOf(option) },
        },
        ...pieces,
        // Which way the evidence points, and its level, are of all pieces; less against it may well be better.
        {
          name: `${name}, its evidence`,
          premises: [
            ...option.premises.map(({ id }) => id),
            ...pieces.flatMap(({ premises }) => premises),
          ],
          derived: { polarity, level, sentence },
          heights: { verdict: heightOf(option) },
        },
      ];
    }),
};

const patients = [
  {
    name: 'gastric, 3+, after trastuzumab',
    variables: {
      cancer: 'cancer:gastric-cancer',
      ihc: '3+',
      given: ['regimen:trastuzumab-pertuzumab'],
      retested: true,
    },
  },
  { name: 'gastric, 2+ without ISH', variables: { cancer: 'cancer:gastric-cancer', ihc: '2+' } },
  {
    name: 'breast, 1+, after trastuzumab',
    variables: { cancer: 'cancer:breast-cancer', ihc: '1+', given: ['drug:trastuzumab'] },
  },
  {
    name: 'breast, 3+, never treated, first line',
    variables: { cancer: 'cancer:breast-cancer', ihc: '3+', given: [], line: 'FIRST' },
  },
  {
    name: 'lung, exon 20 insertion',
    variables: { cancer: 'cancer:nsclc', alterations: ['alteration:her2-exon-20-insertion'] },
  },
  {
    name: 'biliary, 2+ with positive ISH',
    variables: { cancer: 'cancer:advanced-biliary-tract-cancer', ihc: '2+', ish: 'POSITIVE' },
  },
];
obeysTheLaw('options', options, [...savedFields('options'), ...patients], 3);

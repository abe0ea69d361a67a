// What every node has, and what every fact edge has. Identifiers and provenance live here.
import { term, text } from './define.js';

/** Properties of every node; `id` is the kind's prefix and a slug, stable for ever. */
export const common = {
  id: text('Readable and stable for ever: the kind and a slug, such as drug:trastuzumab.', {
    required: true,
  }),
  kind: text('The node’s kind, such as Drug.', { required: true }),
  name: text('The name to show. A filter on it looks at no synonym; named does.', {
    required: true,
  }),
  synonyms: text('Other names and abbreviations.', { list: true }),
  misprints: text('Misspelt forms the source prints; they find the node too.', { list: true }),
  summary: text('A sentence of our own that says what it is.'),
  xrefs: text('Public identifiers as CURIEs, such as DRUGBANK:DB00072.', { list: true }),
  formerIds: text('Ids it had before it was merged or renamed; they lead to it still.', {
    list: true,
  }),
  polarity: term(
    'Polarity',
    'Of a node that is itself a fact: asserted, denied (there is none) or left open.',
  ),
  origin: term('Origin', 'Of a node that bears facts: the best origin among its claims.'),
  claimIds: text('The claims that the facts on this node stand on.', { list: true }),
} as const;

/** Properties of every edge that asserts something. */
export const fact = {
  id: text('Stable id of the edge.', { required: true }),
  basis: term('Basis', 'Stated by a claim, or derived by a rule.', { required: true }),
  rule: text('The rule that derived it; null when stated.'),
  polarity: term('Polarity', 'Whether the source asserts, denies or leaves it open.', {
    required: true,
  }),
  origin: term(
    'Origin',
    'Where the knowledge comes from: of a stated fact the best of its claims, of a derived one the weakest premise.',
    { required: true },
  ),
  view: term('View', 'The view it belongs to; null in both.'),
  claimIds: text('Stated: any of them carries it. Derived: all of them together do.', {
    list: true,
  }),
} as const;

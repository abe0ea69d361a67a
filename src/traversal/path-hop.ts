// One step of a traversal's path, shared by every traversal that shows its way.
import type { AnswerTypes } from '../plugin/answer-types.js';

/** The fields of a hop; traversals return hops as maps with these keys. */
export const hopFields = (a: AnswerTypes) => ({
  source: a.node(null, 'source', 'Where the edge starts.'),
  kind: a.text('kind', 'The kind of edge, such as SPARES.'),
  target: a.node(null, 'target', 'Where the edge leads.'),
  basis: a.term('Basis', 'basis', 'Stated or derived.'),
  rule: a.text('rule', 'The rule that derived it.', { nullable: true }),
  polarity: a.term('Polarity', 'polarity', 'Asserted, or left open.'),
  origin: a.term('Origin', 'origin', 'Where the knowledge comes from; CURATOR is background.'),
  claims: a.nodes('Claim', 'claimIds', 'The claims it stands on.'),
});

/** Adds the type of a hop. */
export const addPathHop = (a: AnswerTypes) =>
  a.object(
    'PathHop',
    'One step of a path: an edge with its ends and the claims it stands on.',
    hopFields(a),
  );

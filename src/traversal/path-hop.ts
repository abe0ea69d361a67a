// One step of a traversal's path, shared by every traversal that shows its way.
import type { ObjectRef } from '@pothos/core';
import type { AnswerTypes } from '../plugin/answer-types.js';
import type { Types } from '../plugin/field-types.js';
import type { ModelTypes } from '../plugin/model-types.js';
import type { Loaded } from '../plugin/types.js';

const made = new WeakMap<ModelTypes, ObjectRef<Types, Loaded>>();

/** The type of a hop, made for the first traversal that asks. */
export function addPathHop(a: AnswerTypes): ObjectRef<Types, Loaded> {
  const description = 'One step of a path: an edge with its ends and the claims it stands on.';
  const hop = made.get(a.types) ?? a.object('PathHop', description, hopFields(a));
  made.set(a.types, hop);
  return hop;
}

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

// How an edge of the model is crossed.
import type { GraphModel } from '../model/define.js';
import { edgeKind, type Relation, sourcesOf, targetsOf } from '../model/kinds.js';
import type { Crossing } from './plan.js';

/** The crossing of an edge in one direction. */
export function crossingOf(
  model: GraphModel,
  { edge, direction }: Pick<Relation, 'edge' | 'direction'>,
): Crossing {
  const kinds = direction === 'out' ? targetsOf(model, edge) : sourcesOf(model, edge);
  return {
    edge,
    direction,
    label: kinds.length === 1 ? (kinds[0] ?? null) : null,
    viewed: model.views !== undefined && !edgeKind(model, edge).provenance,
  };
}

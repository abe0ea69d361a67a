// From a root field's selection set to its plan.
import type { FieldNode, GraphQLField } from 'graphql';
import type { GraphModel } from '../model/define.js';
import { correctable, kindOfId } from '../model/kinds.js';
import type { Operation } from './collect.js';
import { change, type Opened } from './given.js';
import { groupsOf } from './groups.js';
import type { Plan, PlanView, RowsShape } from './plan.js';
import { only, select, setsOf, typesOf } from './select.js';
import { Shapes } from './shapes.js';
import { Shows } from './shows.js';
import { type Arguments, currentId, type Data, type RootField } from './types.js';

/** The root field of a plan: what it is, every node of the document that stands for it, and its arguments. */
export interface Asked {
  readonly field: RootField;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly args: Arguments;
}

/** Builds the plan of a root field; variables may be Given, and what had to be known of them is in `opened`. */
export function buildPlan(
  model: GraphModel,
  operation: Operation,
  opened: Opened,
  data: Data,
  { field, definition, nodes, args }: Asked,
): Plan {
  const shapes = new Shapes(model, operation, opened, data);
  const types = typesOf(operation.schema, definition);
  const sets = setsOf(nodes);
  const view = viewOf(model, opened.open(args['view']));
  switch (field.kind) {
    case 'one': {
      const current = (id: unknown) => currentId(data, String(id));
      const by = args['id'] == null ? { name: args['name'] } : { id: change(args['id'], current) };
      const kind =
        field.node ??
        ('id' in by ? opened.open(change(by.id, (id) => kindOfId(model, String(id)))) : undefined);
      // The id tells the kind, so that only its own slots are read.
      const own = types.filter(({ name }) => name === kind);
      return {
        kind: 'one',
        view,
        label: kind === undefined ? null : String(kind),
        by,
        shape: shapes.node(definition.type, own.length > 0 ? own : types, sets),
      };
    }
    case 'page': {
      // What a function of the field's own makes of its arguments is known for these alone.
      const narrow = field.narrow?.(opened.open(args));
      return {
        kind: 'page',
        view,
        page: shapes.page([field.node], args, only(types), sets, { narrow }),
      };
    }
    case 'groups': {
      const open = (name: string) => opened.open(args[name]);
      const known = {
        by: open('by'),
        of: open('of'),
        rollUp: open('rollUp'),
        first: open('first'),
      };
      const groups = groupsOf(model, field.node, { ...args, ...known });
      return { kind: 'groups', view, groups, rows: [shapes.row(null, only(types), sets)] };
    }
    case 'traversal': {
      const { text, gives } = field;
      if (gives)
        return {
          kind: 'traversal',
          view,
          text,
          rows: [shapes.row(null, only(types), sets)],
          gives,
        };
      const rows: RowsShape[] = [];
      const shows = new Shows();
      for (const each of select(operation, only(types), sets))
        if (each.field.kind === 'rows')
          shows.add(each, 'rows', rows, shapes.row(each.field, only(each.types), each.sets));
        else shows.value(each);
      return { kind: 'traversal', view, text, rows, gives: shows.all };
    }
    default:
      return field satisfies never;
  }
}

/** The view that a root field asks for; null where the model has none. */
function viewOf(model: GraphModel, view: unknown): PlanView | null {
  if (!model.views) return null;
  const { property, standard, corrected } = model.views;
  const value = String(view ?? standard);
  if (value !== corrected) return { property, value, twins: [] };
  const twins = Object.keys(model.nodes).flatMap((kind) => correctable(model, kind));
  return { property, value, twins: [...new Set(twins)] };
}

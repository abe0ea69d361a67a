// What a root field asks for, ready to run: its statement and its decoder, made once for a document and the shape of its
// variables, and used again for any values they bring.
import type { FieldNode, GraphQLField, OperationDefinitionNode } from 'graphql';
import { getArgumentValues } from 'graphql';
import type { Statement } from '../cypher/statement.js';
import type { GraphModel } from '../model/define.js';
import { buildPlan } from './build.js';
import type { Operation } from './collect.js';
import { type Decode, decoderOf } from './decode.js';
import { mark, Opened, shapeOf, valueFor, waits } from './given.js';
import { printPlan } from './print.js';
import type { Data, RootField } from './types.js';

/** One root field of an operation. */
export interface Root {
  readonly key: string;
  readonly field: RootField;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Every node of the document that stands for it. */
  readonly nodes: readonly FieldNode[];
  readonly operation: OperationDefinitionNode;
}

interface Prepared {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly version: string;
  readonly opened: Opened;
  readonly text: string;
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly given: readonly (readonly [name: string, value: unknown])[];
  readonly decode: Decode;
}

/** A statement with the values of these variables, and what its rows mean. */
export interface Ready extends Statement {
  readonly decode: Decode;
}

/** Plans that one root field of a document keeps; more shapes and opened values than this make the oldest go. */
const kept = 32;

const prepared = new WeakMap<OperationDefinitionNode, Map<string, Prepared[]>>();

/** Prepares a root field, or finds it prepared. Throws RequestError for arguments that ask for what is not possible. */
export function prepare(model: GraphModel, root: Root, operation: Operation, data: Data): Ready {
  const { variables } = operation;
  const { version, redirects } = data;
  const shapes = prepared.get(root.operation) ?? new Map<string, Prepared[]>();
  prepared.set(root.operation, shapes);
  const shape = `${root.key} ${shapeOf(variables)}`;
  const known = shapes.get(shape) ?? [];
  const found =
    known.find(
      (each) =>
        each.definition === root.definition &&
        each.version === version &&
        each.opened.holdsFor(variables),
    ) ?? make(model, root, operation, { version, ...(redirects && { redirects }) });
  if (known[0] !== found) {
    shapes.delete(shape);
    shapes.set(shape, [found, ...known.filter((each) => each !== found)].slice(0, kept));
    const [oldest] = shapes.keys();
    if (shapes.size > kept && oldest !== undefined) shapes.delete(oldest);
  }
  const bound = found.given.map(([name, value]) => [name, valueFor(value, variables)] as const);
  const { text, fixed, decode } = found;
  return { text, params: { ...fixed, ...Object.fromEntries(bound) }, decode };
}

function make(model: GraphModel, root: Root, operation: Operation, data: Data): Prepared {
  const { field, definition, nodes } = root;
  const [node] = nodes;
  if (!node) throw new TypeError('a root field stands in the document');
  const opened = new Opened(operation.variables);
  const marked = { ...operation, variables: mark(operation.variables) };
  const args = getArgumentValues(definition, node, marked.variables);
  const plan = buildPlan(model, marked, opened, data, { field, definition, nodes, args });
  const { text, params } = printPlan(plan, model);
  // A traversal names the view as it names its other parameters.
  const view = plan.kind === 'traversal' && plan.view ? { view: plan.view.value } : {};
  const all = Object.entries(params);
  return {
    definition,
    version: data.version,
    opened,
    text,
    fixed: { ...view, ...Object.fromEntries(all.filter(([, value]) => !waits(value))) },
    given: all.filter(([, value]) => waits(value)),
    decode: decoderOf(plan, definition.type),
  };
}

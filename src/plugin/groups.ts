// Groups: from arguments to their plan, and from the plan to the columns that rows are read of.
import { identifier } from '../cypher/escape.js';
import { RequestError } from '../errors.js';
import { baseLabel, type GraphModel } from '../model/define.js';
import { relationsOf, sourcesOf } from '../model/kinds.js';
import { sizeOf } from './arguments.js';
import { crossingOf } from './crossing.js';
import { call } from './part.js';
import type { GroupKey, Groups } from './plan.js';
import { deepest, labelled, pattern, printPredicate, whereOf } from './predicate.js';
import type { Scope } from './scope.js';
import type { Arguments } from './types.js';
import { Filters } from './where.js';

const mostKeys = 4;

/** The groups that the arguments `by`, `where`, `of`, `rollUp` and `first` ask for. */
export function groupsOf(model: GraphModel, kind: string, args: Arguments): Groups {
  const by = [...new Set(args['by'] as string[])];
  if (by.length === 0 || by.length > mostKeys)
    throw new RequestError('BAD_USER_INPUT', `by: name 1 to ${mostKeys} things to group by`);
  const relations = relationsOf(model, kind);
  const { hierarchy } = model;
  const keys = by.map((name): GroupKey => {
    const relation = relations.find(({ field }) => field === name);
    if (!relation) return { by: name, crossing: null, rollUp: null };
    const narrower = relation.targets.some(
      (each) => hierarchy && sourcesOf(model, hierarchy).includes(each),
    );
    const rollUp =
      args['rollUp'] === true && hierarchy && narrower
        ? crossingOf(model, { edge: hierarchy, direction: 'out' })
        : null;
    return { by: name, crossing: crossingOf(model, relation), rollUp };
  });
  const where = new Filters(model).node(kind, args['where']);
  return { label: kind, where, keys, number: String(args['of']), size: sizeOf(args).size };
}

/** Columns keys [{by, value, id}], ids, count, min, max, mean, median and rank: the largest groups first. */
export function printGroups(scope: Scope, { label, where, keys, number, size }: Groups): string {
  const node = scope.variable('n');
  const conditions = where ? [printPredicate(scope, node, where)] : [];
  const lines = [`MATCH (${node}:${identifier(label)})${whereOf(conditions)}`];
  const values: string[] = [];
  for (const key of keys) {
    const value = scope.variable('k');
    const kept = [node, ...values].join(', ');
    if (key.crossing) {
      const ids = scope.variable('l');
      lines.push(call(node, idsLed(scope, node, key, ids)));
      // Who leads nowhere is in a group of its own.
      lines.push(`UNWIND CASE WHEN size(${ids}) = 0 THEN [null] ELSE ${ids} END AS ${value}`);
      lines.push(`WITH ${kept}, ${value}`);
    } else lines.push(`WITH ${kept}, ${scope.property(node, key.by)} AS ${value}`);
    values.push(value);
  }
  const read = scope.property(node, number);
  const maps = keys.map(({ by, crossing }, index) => {
    const value = values[index] ?? 'null';
    return `{by: '${by}', value: ${crossing ? 'null' : value}, id: ${crossing ? value : 'null'}}`;
  });
  const columns = ['count', 'min', 'max', 'mean', 'median', 'ids'];
  const group = columns.map((name) => `${name}: ${name}`).join(', ');
  return [
    ...lines,
    `WITH ${values.join(', ')}, count(${read}) AS count, min(${read}) AS min, max(${read}) AS max, avg(${read}) AS mean, percentileCont(${read}, 0.5) AS median, collect(DISTINCT ${node}.id) AS ids`,
    `ORDER BY size(ids) DESC, ${values.join(', ')} LIMIT ${scope.value(size)}`,
    `WITH collect({keys: [${maps.join(', ')}], ${group}}) AS groups`,
    'UNWIND range(0, size(groups) - 1) AS rank',
    'WITH rank, groups[rank] AS g',
    `RETURN g.keys AS keys, ${columns.map((name) => `g.${name} AS ${name}`).join(', ')}, size(g.ids) AS size, rank`,
  ].join('\n');
}

function idsLed(scope: Scope, node: string, { crossing, rollUp }: GroupKey, ids: string): string[] {
  if (!crossing) return [];
  const [target, edge] = [scope.variable('n'), scope.variable('r')];
  const match = `MATCH ${pattern(node, edge, crossing, labelled(target, crossing))}${whereOf(scope.holds(edge, crossing))}`;
  if (!rollUp) return [match, `RETURN collect(DISTINCT ${target}.id) AS ${ids}`];
  const [wider, edges, item] = [scope.variable('n'), scope.variable('r'), scope.variable('i')];
  const every = scope.holds(item, rollUp).map((each) => `all(${item} IN ${edges} WHERE ${each})`);
  return [
    match,
    `MATCH (${target})-[${edges}:${identifier(rollUp.edge)}*0..${deepest}]->(${wider}:${baseLabel})${whereOf(every)}`,
    `RETURN collect(DISTINCT ${wider}.id) AS ${ids}`,
  ];
}

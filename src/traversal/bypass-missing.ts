// Why a bypass has no rows at all: an id that no node has, or a pathway or site that no mechanism takes away.
import { RequestError } from '../errors.js';
import { type Arguments, currentId, type GraphContext } from '../plugin/types.js';
import { nearWords } from './near.js';

/** The kinds of node that each argument may name. */
const kinds = {
  mechanism: ['ResistanceMechanism'],
  pathway: ['Pathway'],
  epitope: ['ReceptorDomain'],
  cancer: ['Cancer'],
  her2: ['Her2Status', 'Alteration'],
} as const;

const given = (args: Arguments) =>
  Object.entries(kinds).flatMap(([name, allowed]) => {
    const id = args[name];
    return id == null ? [] : [{ name, asked: String(id), allowed: allowed as readonly string[] }];
  });

/** The error that names the first unknown id with what is near to it; null where taking things away left nothing. */
export async function missingBypass(
  args: Arguments,
  context: GraphContext,
): Promise<RequestError | null> {
  const asked = given(args).map((each) => ({ ...each, id: currentId(context.graph, each.asked) }));
  const found = new Set(
    await context.graph.run({
      text: "MATCH (n:Entity) WHERE n.id IN $ids RETURN n.kind + ' ' + n.id AS row",
      params: { ids: asked.map(({ id }) => id) },
    }),
  );
  for (const { name, id, asked: written, allowed } of asked) {
    if (allowed.some((kind) => found.has(`${kind} ${id}`))) continue;
    const near = (
      await Promise.all(allowed.map(async (kind) => (await context.nearest?.(written, kind)) ?? []))
    ).flat();
    return new RequestError(
      'NOT_FOUND',
      `${name}: there is no ${allowed.join(' or ')} ${JSON.stringify(written)}; ${nearWords(near)}`,
      { asked: written, nearest: near },
    );
  }
  const { pathway, epitope, without, origins } = args;
  if (origins != null || (without as unknown[] | null | undefined)?.length) return null;
  return new RequestError(
    'NOT_FOUND',
    epitope == null
      ? `no mechanism of resistance is driven by ${JSON.stringify(pathway)}; resistanceMechanisms { nodes { id drivenBy { nodes { id } } } } lists what drives each`
      : `no mechanism of resistance is known to take ${JSON.stringify(epitope)} away; receptorDomains(where: { dependenciesHere: { some: {} } }) { nodes { id name } } lists the sites on which drugs depend`,
    { pathway, epitope },
  );
}

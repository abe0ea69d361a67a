// Runs the rules of cypher/rules and writes what they derive, each derivation as an edge of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '../engine/embedded.js';
import type { Engine } from '../engine/engine.js';
import type { GraphModel } from '../model/define.js';
import { sha256 } from './article.js';
import { type Dataset, type GraphEdge, makeDataset, type Values } from './dataset.js';
import { edgeId } from './draft.js';
import { createEdges, load } from './load.js';
import { weakest } from './origins.js';

/** A rule: its name, the kind of edge it derives, and the statement that finds premises. */
export interface Rule {
  readonly name: string;
  readonly edge: string;
  readonly text: string;
}

/** Rules derive from each other's edges; this many rounds are more than any chain in the model needs. */
const mostRounds = 5;

/** Reads a folder of rules, in the order of their file names. */
export function readRules(folder: string): Rule[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const [, name, edge] = /^\/\/ Rule ([a-z-]+) derives ([A-Z_]+):/.exec(text) ?? [];
      if (!name || !edge)
        throw new TypeError(`${file}: the first line says "// Rule NAME derives KIND:"`);
      return { name, edge, text };
    });
}

type Premise = Readonly<Record<string, unknown>>;

/** Any claim of a stated premise, or of a node, suffices; a derived one needs all of its own: every choice is one derivation. */
function derivations(premises: readonly Premise[]): string[][] {
  return premises.reduce<string[][]>(
    (choices, premise) => {
      const claims = premise['claimIds'] as readonly string[];
      const alternatives =
        premise['basis'] === 'DERIVED' ? [[...claims]] : claims.map((claim) => [claim]);
      return choices.flatMap((chosen) => alternatives.map((more) => [...chosen, ...more]));
    },
    [[]],
  );
}

/** The origin of every claim. */
type Origins = ReadonlyMap<string, unknown>;

function edgesOf(rule: Rule, row: readonly unknown[], origins: Origins): GraphEdge[] {
  const [from, to, properties, found] = row as [string, string, Values, readonly Premise[]];
  const polarities = found.map((premise) => premise['polarity']);
  if (polarities.includes('REFUTES')) return [];
  // What rests on the printed form and on the corrected one holds in neither view.
  const [view, ...others] = new Set(found.flatMap((premise) => premise['view'] ?? []));
  if (others.length > 0) return [];
  const named = { ...properties, ...(view !== undefined && { view: String(view) }) };
  const shared = {
    ...named,
    basis: 'DERIVED',
    rule: rule.name,
    // A rule may say that what it derives is uncertain; a premise that is makes it so too.
    polarity:
      properties['polarity'] ?? (polarities.includes('UNCERTAIN') ? 'UNCERTAIN' : 'SUPPORTS'),
  };
  return derivations(found).map((claims) => {
    const claimIds = [...new Set(claims)].sort();
    const via = sha256(claimIds.join(' ')).slice(0, 8);
    const id = edgeId(rule.edge, from, to, { ...named, rule: rule.name, via });
    // Of a premise with several claims, this derivation rests on one: its origin counts, not the best of them.
    const origin = weakest(claimIds.map((claim) => origins.get(claim))) ?? 'CURATOR';
    return { kind: rule.edge, id, from, to, properties: { ...shared, origin, id, claimIds } };
  });
}

/** What one rule derives from what an engine holds. Premises cross as the edges' own properties. */
export async function applyRule(engine: Engine, rule: Rule): Promise<GraphEdge[]> {
  const text = rule.text.replace(
    /\[([a-z, ]+)\] AS premises/,
    '[premise IN [$1] | {basis: premise.basis, polarity: premise.polarity, view: premise.view, claimIds: premise.claimIds}] AS premises',
  );
  const rows = await engine.run({ text, params: {} }, { timeout: 60_000 });
  const claims = await engine.run({
    text: 'MATCH (c:Claim) RETURN c.id AS id, c.origin AS origin',
    params: {},
  });
  const origins: Origins = new Map(claims.map(([id, origin]) => [String(id), origin]));
  return rows.flatMap((row) => edgesOf(rule, row, origins));
}

/** A dataset with everything its rules derive. They run on an embedded engine, until nothing new comes. */
export async function derive(
  model: GraphModel,
  stated: Dataset,
  rules: readonly Rule[],
): Promise<Dataset> {
  const engine = openEmbedded();
  try {
    await load(engine, model, stated);
    const edges = new Map(stated.edges.map((edge) => [edge.id, edge]));
    for (let round = 0; round < mostRounds; round++) {
      const before = edges.size;
      for (const rule of rules) {
        const found = await applyRule(engine, rule);
        const fresh = new Map(found.map((edge) => [edge.id, edge]));
        for (const id of fresh.keys()) if (edges.has(id)) fresh.delete(id);
        await engine.write(createEdges(model, [...fresh.values()]));
        for (const [id, edge] of fresh) edges.set(id, edge);
      }
      if (edges.size === before) return makeDataset(stated, stated.nodes, edges.values());
    }
    throw new TypeError(`the rules still derive something new after ${mostRounds} rounds`);
  } finally {
    await engine.close();
  }
}

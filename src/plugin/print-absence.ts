// Why a list is empty, as a map {face, claimIds, unknown, widerIds} in a variable.
import { identifier } from '../cypher/escape.js';
import { baseLabel, type EvidenceModel } from '../model/define.js';
import { Given, valueFor } from './given.js';
import { call } from './part.js';
import type { Crossing, Page } from './plan.js';
import { labelled, pattern, printEdgePredicate, printPredicate, whereOf } from './predicate.js';
import type { Scope } from './scope.js';

/** How many steps up the wider things are looked for. */
const widest = 4;

/** The list that is empty. */
export interface Missing {
  readonly page: Page;
  /** Null for a list of the root. */
  readonly crossing: Crossing | null;
  /** The node it hangs on; empty for a list of the root. */
  readonly parent: string;
  /** How many rows it has: where it has some, nothing below is looked for. */
  readonly count: string;
  /** A filter leaves something out. */
  readonly narrowed: boolean;
  readonly evidence: EvidenceModel | undefined;
}

/**
 * Prints the reasons in their order; the first that holds is the face: NO_SUCH_ID, its filter names an id that is not
 * there; STATED, claims deny it; NARROWED, there is something that does not fulfil the filter; SAID_OF_WIDER, something
 * is said of a wider thing; else NOT_DISCUSSED.
 */
export function printAbsence(
  scope: Scope,
  missing: Missing,
): { readonly calls: readonly string[]; readonly map: string } {
  const printer = new AbsencePrinter(scope, missing);
  return { map: printer.print(), calls: printer.calls };
}

/** Ids and lists of ids as one list, once all are known. */
const idsOf = (named: readonly unknown[]): Given =>
  new Given((variables) => named.flatMap((each) => valueFor(each, variables)));

class AbsencePrinter {
  readonly calls: string[] = [];

  constructor(
    readonly scope: Scope,
    readonly missing: Missing,
  ) {}

  print(): string {
    const unknown = this.#unknown();
    const denials = this.#denials();
    const all = this.missing.narrowed ? this.#all() : null;
    const wider = this.#wider();
    const when = (list: string | null, face: string): string[] =>
      list === null ? [] : [`WHEN size(${list}) > 0 THEN '${face}'`];
    const cases = [
      ...when(unknown, 'NO_SUCH_ID'),
      ...when(denials, 'STATED'),
      ...(all === null ? [] : [`WHEN ${all} > 0 THEN 'NARROWED'`]),
      ...when(wider, 'SAID_OF_WIDER'),
    ];
    const face =
      cases.length > 0 ? `CASE ${cases.join(' ')} ELSE 'NOT_DISCUSSED' END` : `'NOT_DISCUSSED'`;
    const imports = [unknown, denials, all, wider].filter((each) => each !== null).join(', ');
    const lists = `claimIds: ${denials ?? '[]'}, unknown: ${unknown ?? '[]'}, widerIds: ${wider ?? '[]'}`;
    return this.#fill(imports, 'm', (result) => [`RETURN {face: ${face}, ${lists}} AS ${result}`]);
  }

  #fill(imports: string, prefix: string, lines: (result: string) => string[]): string {
    const result = this.scope.variable(prefix);
    this.calls.push(call(imports, lines(result)));
    return result;
  }

  get #imports(): string {
    const { parent, count } = this.missing;
    return parent === '' ? count : `${parent}, ${count}`;
  }

  get #empty(): string {
    return `${this.missing.count} = 0`;
  }

  /** Ids of the filter that are not there. */
  #unknown(): string | null {
    const { named } = this.missing.page;
    if (named === null) return null;
    const { scope } = this;
    return this.#fill('', 'l', (result) => {
      const [id, node, found] = [scope.variable('i'), scope.variable('n'), scope.variable('c')];
      return [
        `UNWIND ${scope.value(idsOf(named))} AS ${id}`,
        call(id, [`MATCH (${node}:${baseLabel} {id: ${id}})`, `RETURN count(${node}) AS ${found}`]),
        `WITH ${id}, ${found} WHERE ${found} = 0`,
        `RETURN collect(${id}) AS ${result}`,
      ];
    });
  }

  /** Claims that deny what the list would hold. */
  #denials(): string | null {
    const { evidence, crossing } = this.missing;
    if (!evidence) return null;
    const lists = [this.#denied(evidence), crossing && this.#none(evidence, crossing)].filter(
      (each) => each !== null,
    );
    if (lists.length === 0) return null;
    return this.#fill(lists.join(', '), 'l', (result) => {
      const item = this.scope.variable('i');
      return [
        `UNWIND ${lists.join(' + ')} AS ${item}`,
        `RETURN collect(DISTINCT ${item}) AS ${result}`,
      ];
    });
  }

  /** Claims of what fulfils the filter but for its polarity, and is denied. */
  #denied(evidence: EvidenceModel): string | null {
    const { relaxed } = this.missing.page;
    const { crossing } = this.missing;
    if (!relaxed || (crossing && !crossing.viewed)) return null;
    const { scope } = this;
    return this.#fill(this.#imports, 'l', (result) => {
      const { path, node, edge } = this.#path();
      const denied = (variable: string): string => `${variable}.polarity = '${evidence.denial}'`;
      const all = [
        this.#empty,
        crossing ? `(${denied(edge)} OR ${denied(node)})` : denied(node),
        ...(crossing ? scope.holds(edge, crossing) : []),
        ...(relaxed.edge ? [printEdgePredicate(scope, edge, relaxed.edge)] : []),
        ...(relaxed.where ? [printPredicate(scope, node, relaxed.where)] : []),
      ];
      const item = scope.variable('i');
      const claims = crossing
        ? `CASE WHEN ${denied(edge)} THEN ${edge}.claimIds ELSE ${node}.claimIds END`
        : `${node}.claimIds`;
      return [
        `MATCH ${path}${whereOf(all)}`,
        `UNWIND ${claims} AS ${item}`,
        `RETURN collect(DISTINCT ${item}) AS ${result}`,
      ];
    });
  }

  /** Claims that say of the node that there is none: their object is null. */
  #none(evidence: EvidenceModel, crossing: Crossing): string | null {
    if (!crossing.viewed) return null;
    const { parent } = this.missing;
    return this.#fill(this.#imports, 'l', (result) => {
      const claim = this.scope.variable('n');
      const about = `(${parent})<-[:${identifier(evidence.about)}]-(${claim}:${identifier(evidence.kind)})`;
      const all = [
        this.#empty,
        `${claim}.subject = ${parent}.id`,
        `${claim}.predicate = '${crossing.edge}'`,
        `${claim}.object IS NULL`,
      ];
      return [`MATCH ${about}${whereOf(all)}`, `RETURN collect(DISTINCT ${claim}.id) AS ${result}`];
    });
  }

  /** How many rows there would be without the filter. */
  #all(): string {
    const { crossing } = this.missing;
    return this.#fill(this.#imports, 'c', (result) => {
      const { path, node, edge } = this.#path();
      const holds = crossing ? this.scope.holds(edge, crossing) : [];
      return [
        `MATCH ${path}${whereOf([this.#empty, ...holds])}`,
        `RETURN count(${node}) AS ${result}`,
      ];
    });
  }

  /** Wider things that have what the node itself has not. */
  #wider(): string | null {
    const { crossing, parent, evidence } = this.missing;
    if (!crossing?.viewed || !evidence || evidence.wider.length === 0) return null;
    const { scope } = this;
    return this.#fill(this.#imports, 'l', (result) => {
      const [edges, wider, item] = [scope.variable('r'), scope.variable('n'), scope.variable('i')];
      const [node, edge] = [scope.variable('n'), scope.variable('r')];
      const kinds = evidence.wider.map(identifier).join('|');
      const up = scope
        .holds(item, crossing)
        .map((each) => `all(${item} IN ${edges} WHERE ${each})`);
      return [
        `MATCH (${parent})-[${edges}:${kinds}*1..${widest}]->(${wider}:${baseLabel})${whereOf([this.#empty, ...up])}`,
        `MATCH ${pattern(wider, edge, crossing, labelled(node, crossing))}${whereOf(scope.holds(edge, crossing))}`,
        `RETURN collect(DISTINCT ${wider}.id) AS ${result}`,
      ];
    });
  }

  /** The list's own pattern, with new variables. */
  #path(): { path: string; node: string; edge: string } {
    const { crossing, parent, page } = this.missing;
    const [node, edge] = [this.scope.variable('n'), this.scope.variable('r')];
    const label = identifier(page.labels?.[0] ?? baseLabel);
    const path = crossing
      ? pattern(parent, edge, crossing, labelled(node, crossing))
      : `(${node}:${label})`;
    return { path, node, edge };
  }
}

// From curated entries to the STATED graph: nodes first, then what connects them; every problem is collected.
import { SeedError } from '../errors.js';
import { type GraphModel, twinOf } from '../model/define.js';
import { nodeKind, nodeProperties } from '../model/kinds.js';
import { unfoundedCorrections } from './corrections.js';
import { type Dataset, makeDataset } from './dataset.js';
import { Draft } from './draft.js';
import { Facts } from './facts.js';
import { strongest } from './origins.js';
import type { Entry, RawClaim, RawNode, Seed } from './read.js';
import { coordinatesOf, Sources } from './sources.js';
import { unitProblem } from './units.js';

class Compiler {
  readonly #draft: Draft;
  readonly #facts: Facts;
  readonly #sources: Sources;
  readonly #claims: ReadonlyMap<string, RawClaim>;

  constructor(
    readonly model: GraphModel,
    readonly seed: Seed,
  ) {
    this.#draft = new Draft(model);
    this.#facts = new Facts(this.#draft);
    this.#sources = new Sources(this.#draft, seed.sources);
    this.#claims = new Map(seed.claims.map(({ value }) => [value.id, value]));
  }

  compile(): Dataset {
    const { seed } = this;
    // A file that could not be read leaves ids dangling everywhere: its own problems are shown first, and alone.
    if (seed.problems.length > 0) throw new SeedError(seed.problems);
    for (const entry of seed.nodes) this.#addEntity(entry);
    for (const entry of seed.claims) this.#addClaim(entry);
    for (const entry of seed.claims) this.#connectClaim(entry);
    for (const entry of seed.nodes) this.#connectEntity(entry);
    this.#connectLinks();
    this.#checkFormerIds();
    this.#spreadErrata();
    this.#facts.addEdges();
    for (const { place, message } of unfoundedCorrections(seed))
      this.#draft.problem(place, message);
    if (this.#draft.problems.length > 0) throw new SeedError(this.#draft.problems);
    return makeDataset(seed.head, this.#draft.nodes.values(), this.#draft.edges.values());
  }

  #addEntity({ value, place }: Entry<RawNode>): void {
    const { kind, claims, corrected, ...rest } = value;
    const { at: _at, affects: _affects, suggests: _suggests, sides: _sides, ...values } = rest;
    const claimIds = (claims as string[] | undefined) ?? [];
    for (const id of claimIds)
      if (!this.#claims.has(id))
        this.#draft.problem(place, `${value.id} stands on ${id}, which is not declared anywhere`);
    const { fact } = nodeKind(this.model, kind);
    const properties = nodeProperties(this.model, kind);
    const bearsFacts = fact || Object.keys(values).some((name) => properties[name]?.fact);
    if (bearsFacts && claimIds.length === 0)
      this.#draft.problem(place, `${value.id} is a fact and names no claim`);
    this.#checkXrefs(value.id, values['xrefs'], place);
    const unit = kind === 'Outcome' ? unitProblem(value) : null;
    if (unit) this.#draft.problem(place, unit);
    const found = claimIds.flatMap((id) => this.#claims.get(id) ?? []);
    const polarities = found.map((claim) => claim['polarity'] ?? 'SUPPORTS');
    const polarity = ['SUPPORTS', 'REFUTES', 'UNCERTAIN'].find((each) => polarities.includes(each));
    const origin = strongest(found.map((claim) => claim['origin']));
    this.#draft.addNode(
      kind,
      { ...(fact && { polarity }), origin, ...values, ...twins(corrected), claimIds },
      place,
    );
  }

  #checkXrefs(id: string, xrefs: unknown, place: Entry<unknown>['place']): void {
    for (const curie of (xrefs as string[] | undefined) ?? [])
      if (!this.seed.xrefs.has(curie))
        this.#draft.problem(place, `${id}: ${curie} is not in xrefs.tsv`);
  }

  #addClaim({ value, place }: Entry<RawClaim>): void {
    const {
      at: _at,
      refs: _refs,
      says,
      facts,
      about: _about,
      level,
      polarity,
      corrected,
      ...values
    } = value;
    const [subject, , object] = says ?? facts?.[0] ?? [];
    const predicate = says?.[1] ?? facts?.[0]?.[1];
    if (!subject) this.#draft.problem(place, `${value.id} asserts nothing: give it facts, or says`);
    const curator = values['origin'] === 'CURATOR';
    if (curator && !(values['xrefs'] as unknown[] | undefined)?.length)
      this.#draft.problem(place, `${value.id} is the curator’s: name a public identifier in xrefs`);
    if (!curator && coordinatesOf(value).length === 0)
      this.#draft.problem(place, `${value.id} names no passage: give it at, such as p4.s2`);
    this.#checkXrefs(value.id, values['xrefs'], place);
    const says3 = { subject, predicate, object: says ? object : facts?.[0]?.[2] };
    const evidence = { evidenceLevel: level, polarity: polarity ?? 'SUPPORTS' };
    const all = { name: values['text'], ...values, ...twins(corrected), ...evidence, ...says3 };
    this.#draft.addNode('Claim', all, place);
  }

  #connectClaim({ value, place, source }: Entry<RawClaim>): void {
    for (const at of coordinatesOf(value)) this.#sources.stateIn(value.id, source, at, place);
    for (const number of value.refs ?? []) this.#sources.cite(value.id, source, number, place);
    for (const [id, role] of this.#rolesOf(value))
      this.#draft.link('ABOUT', value.id, id, place, { role });
    for (const fact of value.facts ?? []) this.#facts.collect(value, fact, place);
  }

  /** What a claim is about, with the role of each node: what `about` says wins, then subjects, then objects. */
  #rolesOf({ about, says, facts }: RawClaim): ReadonlyMap<string, string> {
    const roles = new Map<string, string>();
    const mention = (id: string | null | undefined, role: string): void => {
      if (id && !roles.has(id)) roles.set(id, role);
    };
    // In the model's order, not the file's: a node that is named in two roles always keeps the same one.
    for (const role of Object.keys(this.model.vocabularies['AboutRole'] ?? {}))
      for (const id of about?.[role] ?? []) mention(id, role);
    mention(says?.[0], 'SUBJECT');
    mention(says?.[2], 'OBJECT');
    for (const [from, , to] of facts ?? []) {
      mention(from, 'SUBJECT');
      mention(to, 'OBJECT');
    }
    return roles;
  }

  #connectEntity({ value, place, source }: Entry<RawNode>): void {
    for (const id of (value['claims'] as string[] | undefined) ?? []) {
      const claim = this.#claims.get(id);
      if (claim && !this.#rolesOf(claim).has(value.id))
        this.#draft.link('ABOUT', id, value.id, place, { role: 'SUBJECT' });
    }
    if (value.kind === 'Erratum') {
      for (const at of coordinatesOf(value)) this.#sources.stateIn(value.id, source, at, place);
      for (const id of value['affects'] as string[])
        this.#draft.link('AFFECTS', value.id, id, place);
      for (const id of (value['suggests'] as string[] | undefined) ?? [])
        this.#draft.link('SUGGESTS', value.id, id, place);
    }
    if (value.kind === 'Contradiction')
      for (const [side, ids] of Object.entries(value['sides'] as Record<string, string[]>))
        for (const id of ids) this.#draft.link('HAS_SIDE', value.id, id, place, { side });
  }

  /** An error in a claim is an error in each fact that stands on it: an outcome says so itself. */
  #spreadErrata(): void {
    const affected = new Map<string, { erratum: string; place: Entry<unknown>['place'] }[]>();
    const named = new Set<string>();
    for (const { value, place } of this.seed.nodes)
      if (value.kind === 'Erratum')
        for (const id of value['affects'] as string[]) {
          named.add(`${value.id} ${id}`);
          affected.set(id, [...(affected.get(id) ?? []), { erratum: value.id, place }]);
        }
    for (const { value } of this.seed.nodes) {
      if (!nodeKind(this.model, value.kind).fact) continue;
      for (const claim of (value['claims'] as string[] | undefined) ?? [])
        for (const { erratum, place } of affected.get(claim) ?? []) {
          if (named.has(`${erratum} ${value.id}`)) continue;
          named.add(`${erratum} ${value.id}`);
          this.#draft.link('AFFECTS', erratum, value.id, place, { through: claim });
        }
    }
  }

  /** An id leads to one node: a former one is nobody's own, and nobody else's former one. */
  #checkFormerIds(): void {
    const taken = new Map<string, string>();
    for (const { value, place } of this.seed.nodes)
      for (const id of (value['formerIds'] as string[] | undefined) ?? []) {
        const other = this.#draft.nodes.has(id) ? id : taken.get(id);
        if (other)
          this.#draft.problem(
            place,
            `${id} is a former id of ${value.id} and leads to ${other} already`,
          );
        taken.set(id, value.id);
      }
  }

  #connectLinks(): void {
    for (const { value, place } of this.seed.links) {
      const [from, kind, to] = value;
      if (this.model.edges[kind]?.provenance) this.#draft.link(kind, from, to, place);
      else this.#draft.problem(place, `${kind} asserts something: write it as a fact of a claim`);
    }
  }
}

/** Corrected properties under the names by which they stand beside the printed ones. */
const twins = (corrected: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(corrected ?? {}).map(([property, value]) => [twinOf(property), value]),
  );

/** Compiles a seed to its STATED graph. Throws SeedError with every problem found. */
export const compileSeed = (model: GraphModel, seed: Seed): Dataset =>
  new Compiler(model, seed).compile();

/** Every coordinate the curated files use, by source. */
export function coordinatesUsed(seed: Seed): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  for (const { value, source } of [...seed.claims, ...seed.nodes]) {
    const set = used.get(source) ?? new Set<string>();
    for (const at of coordinatesOf(value)) set.add(at);
    used.set(source, set);
  }
  return used;
}

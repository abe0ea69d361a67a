// From curated entries to nodes and edges, collecting every problem with its file and line on the way.
import { type Place, SeedError, type SeedProblem } from '../errors.js';
import type { GraphModel, Property } from '../model/define.js';
import {
  edgeProperties,
  kindOfId,
  nodeKind,
  nodeProperties,
  sourcesOf,
  targetsOf,
  valuesOf,
} from '../model/kinds.js';
import type { Dataset, GraphEdge, GraphNode, Value, Values } from './dataset.js';
import { makeDataset } from './dataset.js';
import { parseCoordinate, passageId, sectionOf } from './passages.js';
import type { Entry, Raw, RawClaim, RawNode, Seed } from './read.js';

/** From the strongest to the weakest. */
const originRank = ['RELAYED', 'OWN', 'SYNTHESIS', 'CURATOR'];
const strongest = (origins: readonly string[]): string | undefined =>
  originRank.find((origin) => origins.includes(origin));

const durations = new Set(['PFS', 'DFS', 'OS', 'TTP', 'DOR']);
const durationUnits = new Set(['MONTHS', 'WEEKS', 'YEARS']);

interface Fact {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly values: Raw;
  readonly claims: Set<string>;
}

class Compiler {
  readonly problems: SeedProblem[];
  readonly #nodes = new Map<string, GraphNode>();
  readonly #places = new Map<string, Place>();
  readonly #edges = new Map<string, GraphEdge>();
  readonly #facts = new Map<string, Fact & { place: Place }>();
  readonly #claims = new Map<string, Entry<RawClaim>>();

  constructor(
    readonly model: GraphModel,
    readonly seed: Seed,
  ) {
    this.problems = [...seed.problems];
  }

  #problem(place: Place, message: string): void {
    this.problems.push({ place, message });
  }

  #addNode(kind: string, values: Record<string, unknown>, place: Place): void {
    const id = String(values['id']);
    const earlier = this.#places.get(id);
    if (earlier) {
      this.#problem(place, `${id} is declared twice; first at ${earlier.file}:${earlier.line}`);
      return;
    }
    this.#places.set(id, place);
    const kept = Object.entries({ ...values, kind }).filter(
      ([, value]) =>
        value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    );
    this.#nodes.set(id, { kind, id, properties: Object.fromEntries(kept) as Values });
  }

  #link(kind: string, from: string, to: string, place: Place, values: Values = {}): void {
    if (!this.#mayConnect(kind, from, to, place)) return;
    const id = edgeId(kind, from, to, values);
    this.#edges.set(id, { kind, id, from, to, properties: { ...values, id } });
  }

  #mayConnect(kind: string, from: string, to: string, place: Place): boolean {
    const missing = [from, to].filter((id) => !this.#nodes.has(id));
    for (const id of missing) this.#problem(place, `${id} is not declared anywhere`);
    if (missing.length > 0) return false;
    const [source, target] = [this.#nodes.get(from)?.kind ?? '', this.#nodes.get(to)?.kind ?? ''];
    if (
      sourcesOf(this.model, kind).includes(source) &&
      targetsOf(this.model, kind).includes(target)
    )
      return true;
    const allowed = `${sourcesOf(this.model, kind).join(' | ')} → ${targetsOf(this.model, kind).join(' | ')}`;
    this.#problem(place, `${kind} does not lead from ${source} to ${target}; it goes ${allowed}`);
    return false;
  }

  compile(): Dataset {
    for (const claim of this.seed.claims) this.#claims.set(claim.value.id, claim);
    this.#addSources();
    for (const entry of this.seed.nodes) this.#addEntity(entry);
    for (const entry of this.#claims.values()) this.#addClaim(entry);
    for (const entry of this.seed.claims)
      if (this.#claims.get(entry.value.id) !== entry)
        this.#problem(entry.place, `${entry.value.id} is declared twice`);
    for (const { value, place } of this.seed.links) {
      const [from, kind, to] = value;
      if (this.model.edges[kind]?.provenance) this.#link(kind, from, to, place);
      else this.#problem(place, `${kind} asserts something: write it as a fact of a claim`);
    }
    for (const entry of this.seed.claims) this.#connectClaim(entry);
    for (const entry of this.seed.nodes) this.#connectEntity(entry);
    for (const fact of this.#facts.values()) this.#addFact(fact);
    if (this.problems.length > 0) throw new SeedError(this.problems);
    return makeDataset(this.seed.head, this.#nodes.values(), this.#edges.values());
  }

  #addSources(): void {
    for (const source of this.seed.sources) {
      const place = { file: `${source.folder}/source.yaml`, line: 1 };
      const { id, name, summary, article } = source;
      this.#addNode(
        'Source',
        { id, name, summary, sha256: article?.sha256 ?? '', characters: article?.characters ?? 0 },
        place,
      );
    }
  }

  #addEntity({ value, place }: Entry<RawNode>): void {
    const { kind, claims, at: _at, affects: _affects, sides: _sides, ...values } = value;
    const claimIds = (claims as string[] | undefined) ?? [];
    for (const id of claimIds)
      if (!this.#claims.has(id))
        this.#problem(place, `${value.id} stands on ${id}, which is not declared anywhere`);
    const properties = nodeProperties(this.model, kind);
    const bears =
      nodeKind(this.model, kind).fact || Object.keys(values).some((name) => properties[name]?.fact);
    if (bears && claimIds.length === 0)
      this.#problem(place, `${value.id} is a fact and names no claim`);
    for (const curie of (values['xrefs'] as string[] | undefined) ?? [])
      if (!this.seed.xrefs.has(curie))
        this.#problem(place, `${value.id}: ${curie} is not in xrefs.tsv`);
    if (kind === 'Outcome') this.#checkUnit(value, place);
    const found = claimIds.flatMap((id) => this.#claims.get(id)?.value ?? []);
    const polarities = found.map((claim) => String(claim['polarity'] ?? 'SUPPORTS'));
    const polarity = ['SUPPORTS', 'REFUTES', 'UNCERTAIN'].find((each) => polarities.includes(each));
    this.#addNode(
      kind,
      {
        ...(nodeKind(this.model, kind).fact ? { polarity } : {}),
        origin: strongest(found.map((claim) => String(claim['origin']))),
        ...values,
        claimIds,
      },
      place,
    );
  }

  #checkUnit(value: Raw, place: Place): void {
    const figure = ['value', 'low', 'high'].some((name) => value[name] !== undefined);
    const [metric, unit] = [String(value['metric']), value['unit'] as string | undefined];
    if (!figure && !value['finding'] && !value['median'] && metric === 'EFFICACY')
      this.#problem(place, `${value['id']} has neither a figure nor a finding`);
    if (!figure) return;
    if (!unit) this.#problem(place, `${value['id']} has a figure without a unit`);
    else if (durations.has(metric) && !durationUnits.has(unit))
      this.#problem(
        place,
        `${value['id']}: ${metric} is a time, so its unit is ${[...durationUnits].join(', ')}, not ${unit}`,
      );
    else if (!durations.has(metric) && unit !== 'PERCENT')
      this.#problem(
        place,
        `${value['id']}: ${metric} is a share, so its unit is PERCENT, not ${unit}`,
      );
  }

  #addClaim({ value, place, source }: Entry<RawClaim>): void {
    const { at: _at, refs: _refs, says, facts, about: _about, level, polarity, ...values } = value;
    const [subject, predicate, object] = says ?? facts?.[0] ?? [];
    if (!subject) this.#problem(place, `${value.id} asserts nothing: give it facts, or says`);
    const curator = values['origin'] === 'CURATOR';
    const xrefs = (values['xrefs'] as string[] | undefined) ?? [];
    if (curator && xrefs.length === 0)
      this.#problem(place, `${value.id} is the curator’s: name a public identifier in xrefs`);
    for (const curie of xrefs)
      if (!this.seed.xrefs.has(curie))
        this.#problem(place, `${value.id}: ${curie} is not in xrefs.tsv`);
    if (!curator && coordinatesOf(value).length === 0)
      this.#problem(place, `${value.id} names no passage: give it at, such as p4.s2`);
    const evidence = { evidenceLevel: level, polarity: polarity ?? 'SUPPORTS' };
    this.#addNode(
      'Claim',
      { name: values['text'], ...values, ...evidence, subject, predicate, object },
      place,
    );
    for (const at of coordinatesOf(value)) this.#addPassage(source, at, place);
    for (const number of value.refs ?? []) this.#addReference(source, number, place);
  }

  #addPassage(sourceId: string, at: string, place: Place): void {
    const id = passageId(sourceId, at);
    if (this.#nodes.has(id)) return;
    const source = this.seed.sources.find((each) => each.id === sourceId);
    const located = source?.passages.find((each) => each.at === at);
    if (!source || !located) {
      this.#problem(
        place,
        source
          ? `${at} is not in passages.json; run her2 passages --article FILE`
          : `${sourceId} has no source.yaml`,
      );
      return;
    }
    const { paragraph, from, to } = parseCoordinate(at);
    const section = sectionOf(source, paragraph);
    const name = `${section}, paragraph ${paragraph}, ${from === to ? `sentence ${from}` : `sentences ${from}–${to}`}`;
    const { start, end, sha256 } = located;
    this.#addNode(
      'Passage',
      { id, name, section, paragraph, sentenceFrom: from, sentenceTo: to, start, end, sha256 },
      place,
    );
    this.#link('FROM_SOURCE', id, sourceId, place);
  }

  #addReference(source: string, number: number, place: Place): void {
    const id = referenceId(source, number);
    if (this.#nodes.has(id)) return;
    this.#addNode('Reference', { id, name: `[${number}]`, number }, place);
    this.#link('FROM_SOURCE', id, source, place);
  }

  #connectClaim({ value, place, source }: Entry<RawClaim>): void {
    for (const at of coordinatesOf(value))
      if (this.#nodes.has(passageId(source, at)))
        this.#link('STATED_IN', value.id, passageId(source, at), place);
    for (const number of value.refs ?? [])
      this.#link('CITES', value.id, referenceId(source, number), place);
    const roles = new Map<string, string>();
    const mention = (id: string | null | undefined, role: string): void => {
      if (id && !roles.has(id)) roles.set(id, role);
    };
    for (const [role, ids] of Object.entries(value.about ?? {}))
      for (const id of ids) mention(id, role);
    if (value.says) {
      mention(value.says[0], 'SUBJECT');
      mention(value.says[2], 'OBJECT');
    }
    for (const [from, , to] of value.facts ?? []) {
      mention(from, 'SUBJECT');
      mention(to, 'OBJECT');
    }
    for (const [id, role] of roles) this.#link('ABOUT', value.id, id, place, { role });
    for (const [from, kind, to, values = {}] of value.facts ?? []) {
      const polarity = values['polarity'] ?? value['polarity'] ?? 'SUPPORTS';
      if (this.model.edges[kind]?.provenance)
        this.#problem(
          place,
          `${kind} asserts nothing: it is made from at, refs, about, or written under links`,
        );
      else this.#collectFact(kind, from, to, { ...values, polarity }, value.id, place);
    }
  }

  #collectFact(
    kind: string,
    from: string,
    to: string,
    values: Raw,
    claim: string,
    place: Place,
  ): void {
    if (!this.#mayConnect(kind, from, to, place)) return;
    const properties = edgeProperties(this.model, kind);
    for (const [name, value] of Object.entries(values)) {
      const property = properties[name];
      if (!property) this.#problem(place, `${kind} has no property ${name}`);
      else if (!fits(this.model, property, value))
        this.#problem(place, `${kind}.${name} may not be ${JSON.stringify(value)}`);
    }
    for (const [name, property] of Object.entries(properties))
      if (
        property.required &&
        !['id', 'basis', 'origin', 'polarity'].includes(name) &&
        values[name] === undefined
      )
        this.#problem(place, `${kind} needs ${name}`);
    const id = edgeId(kind, from, to, values as Values);
    const fact = this.#facts.get(id) ?? {
      kind,
      from,
      to,
      values,
      claims: new Set<string>(),
      place,
    };
    fact.claims.add(claim);
    this.#facts.set(id, fact);
  }

  #addFact({ kind, from, to, values, claims }: Fact): void {
    const claimIds = [...claims].sort();
    const origin =
      strongest(claimIds.map((id) => String(this.#claims.get(id)?.value['origin']))) ?? 'CURATOR';
    const id = edgeId(kind, from, to, values as Values);
    const properties = { ...(values as Values), id, basis: 'STATED', origin, claimIds };
    this.#edges.set(id, { kind, id, from, to, properties });
  }

  #connectEntity({ value, place, source }: Entry<RawNode>): void {
    for (const id of (value['claims'] as string[] | undefined) ?? [])
      if (!this.#edges.has(edgeId('ABOUT', id, value.id, {})) && !this.#isAbout(id, value.id))
        this.#link('ABOUT', id, value.id, place, { role: 'SUBJECT' });
    if (value.kind === 'Erratum') {
      for (const at of coordinatesOf(value)) {
        this.#addPassage(source, at, place);
        if (this.#nodes.has(passageId(source, at)))
          this.#link('STATED_IN', value.id, passageId(source, at), place);
      }
      for (const id of value['affects'] as string[]) this.#link('AFFECTS', value.id, id, place);
    }
    if (value.kind === 'Contradiction')
      for (const [side, ids] of Object.entries(value['sides'] as Record<string, string[]>))
        for (const id of ids) this.#link('HAS_SIDE', value.id, id, place, { side });
  }

  #isAbout(claim: string, node: string): boolean {
    return [...this.#edges.keys()].some(
      (id) => id.startsWith(`ABOUT:${claim}>${node}#`) || id === `ABOUT:${claim}>${node}`,
    );
  }
}

const coordinatesOf = (value: Raw): readonly string[] => {
  const at = value['at'] as string | readonly string[] | undefined;
  return at === undefined ? [] : typeof at === 'string' ? [at] : at;
};

const referenceId = (source: string, number: number): string =>
  `reference:${source.slice(source.indexOf(':') + 1)}/${number}`;

/** Ends and properties name an edge; SUPPORTS goes without saying. */
export function edgeId(kind: string, from: string, to: string, values: Values): string {
  const told = Object.entries(values)
    .filter(([name, value]) => !(name === 'polarity' && value === 'SUPPORTS'))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `${kind}:${from}>${to}${told.length > 0 ? `#${told.join(',')}` : ''}`;
}

function fits(model: GraphModel, property: Property, value: unknown): boolean {
  const one = (item: unknown): boolean => {
    const values = valuesOf(model, property);
    if (values) return typeof item === 'string' && values.includes(item);
    if (property.type === 'int') return Number.isInteger(item);
    return typeof item === (property.type === 'float' ? 'number' : property.type);
  };
  return property.list ? Array.isArray(value) && value.every(one) : one(value);
}

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

export type { Value };

void kindOfId;

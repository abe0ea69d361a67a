// Facts: what claims assert, as edges. The same fact under two claims is one edge that stands on both.
import type { Place } from '../errors.js';
import type { GraphModel, Property } from '../model/define.js';
import { edgeProperties, valuesOf } from '../model/kinds.js';
import type { Values } from './dataset.js';
import { type Draft, edgeId } from './draft.js';
import { strongest } from './origins.js';
import type { Raw, RawClaim, RawFact } from './read.js';

interface Fact {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly values: Values;
  readonly claims: RawClaim[];
}

/** Properties that are made, not written. */
const made = new Set(['id', 'basis', 'origin', 'polarity', 'claimIds', 'rule']);

export class Facts {
  readonly #facts = new Map<string, Fact>();
  constructor(readonly draft: Draft) {}

  /** Takes one fact of a claim; a polarity of its own wins over the claim's. */
  collect(claim: RawClaim, [from, kind, to, own = {}]: RawFact, place: Place): void {
    const { model } = this.draft;
    if (model.edges[kind]?.provenance) {
      const how = 'it is made from at, refs and about, or written under links';
      this.draft.problem(place, `${kind} asserts nothing: ${how}`);
      return;
    }
    if (!this.draft.mayConnect(kind, from, to, place)) return;
    this.#check(kind, own, place);
    const polarity = own['polarity'] ?? claim['polarity'] ?? 'SUPPORTS';
    const values: Values = { ...(own as Values), polarity: String(polarity) };
    const id = edgeId(kind, from, to, values);
    const fact = this.#facts.get(id) ?? { kind, from, to, values, claims: [] };
    fact.claims.push(claim);
    this.#facts.set(id, fact);
  }

  #check(kind: string, values: Raw, place: Place): void {
    const properties = edgeProperties(this.draft.model, kind);
    for (const [name, value] of Object.entries(values)) {
      const property = properties[name];
      if (!property) this.draft.problem(place, `${kind} has no property ${name}`);
      else if (!fits(this.draft.model, property, value))
        this.draft.problem(place, `${kind}.${name} may not be ${JSON.stringify(value)}`);
    }
    for (const [name, { required }] of Object.entries(properties))
      if (required && !made.has(name) && values[name] === undefined)
        this.draft.problem(place, `${kind} needs ${name}`);
  }

  /** Adds every fact as a STATED edge. */
  addEdges(): void {
    for (const [id, { kind, from, to, values, claims }] of this.#facts) {
      const claimIds = [...new Set(claims.map((claim) => claim.id))].sort();
      const origin = strongest(claims.map((claim) => claim['origin'])) ?? 'CURATOR';
      this.draft.addEdge(kind, from, to, id, { ...values, basis: 'STATED', origin, claimIds });
    }
  }
}

function fits(model: GraphModel, property: Property, value: unknown): boolean {
  const values = valuesOf(model, property);
  const one = (item: unknown): boolean => {
    if (values) return typeof item === 'string' && values.includes(item);
    if (property.type === 'int') return Number.isInteger(item);
    return typeof item === (property.type === 'float' ? 'number' : property.type);
  };
  return property.list ? Array.isArray(value) && value.every(one) : one(value);
}

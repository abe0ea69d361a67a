// The law of premises, for every derived answer: what it names is all that it rests on, and nothing rises where a claim goes.
// SEED=… repeats a run. Each claim is taken away on the embedded engine, at most REMOVALS=… of each question where that is set; a
// server, which plans for long, does without fewer. REMOVALS=Infinity takes each on both.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/seed/dataset.js';
import { atlasClient, type Client } from './client.js';
import { atlasDataset, engines } from './engines.js';
import { numbersFrom } from './random.js';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));
const all = Number.POSITIVE_INFINITY;
const removals = process.env['REMOVALS'];
const asked = removals === undefined ? undefined : Number(removals);

/** One thing that is derived: a verdict, a path, an option, a cell, a pair. */
interface Item {
  readonly name: string;
  /** Ids of the claims that it says it rests on. */
  readonly premises: readonly string[];
  /** All that is said of it and rests on nothing else. */
  readonly derived: unknown;
  /** By name, numbers that do not grow where knowledge is taken away. */
  readonly heights: Readonly<Record<string, number>>;
}
type Items = ReadonlyMap<string, Item>;

export interface Question {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A derived answer: its one document, with the variable `without`, and what is derived in its data. */
export interface Derived<Data> {
  readonly document: string;
  items(data: Data): readonly Item[];
}

interface Answer<Data> {
  readonly data: Data;
  readonly items: Items;
}

async function answerOf<Data>(
  { document, items }: Derived<Data>,
  client: Client,
  { variables }: Question,
  without: readonly string[] = [],
): Promise<Answer<Data>> {
  const data = await client.data<Data>(document, { ...variables, without });
  return { data, items: new Map(items(data).map((item) => [item.name, item])) };
}

/** Whatever is called a claim anywhere in an answer, in order. */
const claimsIn = (data: unknown): string[] =>
  [...new Set(JSON.stringify(data).match(/(?<=")claim:[^"]+(?=")/g) ?? [])].sort();

/** What is gone, or stands lower than it did. */
const fallen = (before: Items, after: Items): string[] =>
  [...before].flatMap(([name, was]) => {
    const is = after.get(name);
    const lower = ([height, value]: [string, number]) => (is?.heights[height] ?? 0) < value;
    return !is || Object.entries(was.heights).some(lower) ? [name] : [];
  });

/** What is said otherwise than before, part by part. */
function difference({ derived: was }: Item, { derived: is }: Item): string {
  const [before, after] = [Object(was), Object(is)];
  return Object.keys(before)
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) => `${key} was ${JSON.stringify(before[key])}, is ${JSON.stringify(after[key])}`)
    .join('; ');
}

/** Where the law is broken by what an answer became when claims were taken away. */
function breaches<Data>(before: Answer<Data>, after: Answer<Data>, gone: readonly string[]) {
  const named = new Set(claimsIn(after.data));
  const found = gone.filter((claim) => named.has(claim)).map((claim) => `${claim} is still named`);
  for (const [name, is] of after.items) {
    const was = before.items.get(name);
    const risen = Object.entries(is.heights).filter(
      ([height, value]) => value > (was?.heights[height] ?? 0),
    );
    if (!was) found.push(`${name} came up`);
    else if (risen.length > 0) found.push(`${name} rose in ${risen.map(([height]) => height)}`);
  }
  for (const [name, was] of before.items) {
    const is = after.items.get(name);
    if (was.premises.some((claim) => gone.includes(claim))) continue;
    if (!is) found.push(`${name} is gone, of which none was a premise`);
    else if (!isDeepStrictEqual(is, was))
      found.push(`${name} changed, of which none was a premise: ${difference(was, is)}`);
  }
  return found;
}

/** The claims that are left without any reference, or any passage, when this one is gone. */
const fallingWith = ({ edges }: Dataset, kind: string, ground: string): string[] => {
  const others = new Set(
    edges.flatMap((edge) => (edge.kind === kind && edge.to !== ground ? [edge.from] : [])),
  );
  return edges.flatMap(({ kind: each, from, to }) =>
    // Errors are found in passages, too.
    each === kind && to === ground && from.startsWith('claim:') && !others.has(from) ? [from] : [],
  );
};

/** The most ids that a question may leave out. */
const atOnce = 200;

/** So many of the values, by chance. */
function sample<T>(values: readonly T[], size: number, random: () => number): T[] {
  const left = [...values];
  const taken: T[] = [];
  while (left.length > 0 && taken.length < size)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

/**
 * Tests that a derived answer obeys the law on every engine: the embedded one without each claim that an answer names,
 * a server without `onServer` of each question, by chance.
 */
export function obeysTheLaw<Data>(
  name: string,
  derived: Derived<Data>,
  questions: readonly Question[],
  onServer: number,
): void {
  describe.each(engines)(`premises of ${name} on $name`, (engine) => {
    let client: Client;
    beforeAll(async () => {
      client = await atlasClient(engine);
    });
    afterAll(() => client?.close());
    const embedded = engine.name === 'the embedded engine';
    const onEither = asked === all ? all : onServer;
    const most = embedded ? (asked ?? all) : onEither;
    // A server plans anew for lists of another order of size.
    const few = embedded ? 4 : 1;

    it.each(questions)(
      `without a claim what rested on it falls or stands on others, and all else stays: $name (SEED=${seed})`,
      async (question) => {
        const random = numbersFrom(seed);
        const before = await answerOf(derived, client, question);
        expect(before.items.size).toBeGreaterThan(0);
        const claims = sample(claimsIn(before.data), most, random);
        const falls = new Set<string>();
        for (const claim of claims) {
          const after = await answerOf(derived, client, question, [claim]);
          expect.soft(breaches(before, after, [claim]), `without ${claim}`).toEqual([]);
          for (const item of fallen(before.items, after.items)) falls.add(item);
        }
        if (most < all) return;
        expect(falls.size).toBeGreaterThan(0);
        // What an answer does not name is no premise of it: however many of these are taken away, all stays.
        const others = (await atlasDataset()).nodes.flatMap(({ kind, id }) =>
          kind === 'Claim' && !claims.includes(id) ? [id] : [],
        );
        for (let from = 0; from < others.length; from += atOnce) {
          const gone = others.slice(from, from + atOnce);
          const after = await answerOf(derived, client, question, gone);
          expect.soft(breaches(before, after, gone), `without ${gone}`).toEqual([]);
        }
      },
      1_200_000,
    );

    it(`without all it rests on nothing stands as it did (SEED=${seed})`, async () => {
      const random = numbersFrom(seed + 3);
      for (const question of sample(questions, few, random)) {
        const before = await answerOf(derived, client, question);
        const standing = [...before.items.values()].filter(({ heights }) =>
          Object.values(heights).some((height) => height > 0),
        );
        for (const { name, premises, derived: was } of sample(standing, 3, random)) {
          const after = await answerOf(derived, client, question, premises);
          // Other evidence may hold it where it stood, on premises of its own.
          expect(after.items.get(name)?.derived, `${question.name}: ${name}`).not.toEqual(was);
        }
      }
    });

    it(`the law holds without many claims at once (SEED=${seed})`, async () => {
      const random = numbersFrom(seed + 1);
      for (const question of sample(questions, few, random)) {
        const before = await answerOf(derived, client, question);
        const claims = claimsIn(before.data);
        const gone = sample(claims, Math.ceil(claims.length / 4), random);
        const after = await answerOf(derived, client, question, gone);
        expect.soft(breaches(before, after, gone), `${question.name} without ${gone}`).toEqual([]);
      }
    });

    it(`without a reference or a passage it is as without the claims that fall with it (SEED=${seed})`, async () => {
      const random = numbersFrom(seed + 2);
      const dataset = await atlasDataset();
      const question = questions[0] ?? expect.fail('no question');
      const before = await answerOf(derived, client, question);
      const named = new Set(claimsIn(before.data));
      for (const kind of ['CITES', 'STATED_IN'] as const) {
        const grounds = new Set(
          dataset.edges.flatMap((edge) =>
            edge.kind === kind && named.has(edge.from) ? [edge.to] : [],
          ),
        );
        const falling = [...grounds].sort().flatMap((ground) => {
          const claims = fallingWith(dataset, kind, ground);
          return claims.some((claim) => named.has(claim)) ? [{ ground, claims }] : [];
        });
        expect(falling).not.toEqual([]);
        for (const { ground, claims } of sample(falling, 3, random)) {
          const { data } = await answerOf(derived, client, question, [ground]);
          expect(data, ground).toEqual((await answerOf(derived, client, question, claims)).data);
          expect(data, ground).not.toEqual(before.data);
        }
      }
    });
  });
}

// From the start of the process until /ready answers 200.
import { setTimeout as wait } from 'node:timers/promises';
import { addressOf, type Environment, end } from '../variants/process.js';
import { launchOurs } from '../variants/start.js';

async function startOnce(env: Environment): Promise<number> {
  const began = performance.now();
  const child = launchOurs(env);
  try {
    const address = await addressOf(child);
    while ((await fetch(`${address}/ready`)).status !== 200) await wait(5);
    return performance.now() - began;
  } finally {
    await end(child);
  }
}

/** Milliseconds of so many starts in each environment, in turns. */
export async function starting<K extends string>(
  environments: Readonly<Record<K, Environment>>,
  times: number,
): Promise<Record<K, number[]>> {
  const names = Object.keys(environments) as K[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    K,
    number[]
  >;
  for (let round = 0; round < times; round++)
    for (const name of names) found[name].push(await startOnce(environments[name]));
  return found;
}

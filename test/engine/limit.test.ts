// The limits of a read, without an engine: whoever ends first decides, and the rest is left alone.
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { limited } from '../../src/engine/limit.js';
import { cypher } from '../support/cypher.js';

const statement = cypher('RETURN 1 AS one');
const forever = () => new Promise<never>(() => {});

describe('a limited read', () => {
  it('tells the engine once to cancel what took too long', async () => {
    const cancel = vi.fn(async () => {});
    const reading = limited(statement, { timeout: 10 }, forever, cancel);
    await expect(reading).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('cancels nothing after the answer, neither when the time is over nor when the caller gives up', async () => {
    const cancel = vi.fn(async () => {});
    const control = new AbortController();
    const options = { timeout: 10, signal: control.signal };
    expect(await limited(statement, options, async () => 1, cancel)).toBe(1);
    await setTimeout(30);
    control.abort();
    expect(cancel).not.toHaveBeenCalled();
  });

  it('does not begin what was given up before', async () => {
    const work = vi.fn(forever);
    const reading = limited(statement, { signal: AbortSignal.abort() }, work);
    await expect(reading).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(work).not.toHaveBeenCalled();
  });

  it('passes over an engine that fails to cancel', async () => {
    const cancel = () => Promise.reject(new Error('no connection'));
    const reading = limited(statement, { timeout: 10 }, forever, cancel);
    await expect(reading).rejects.toMatchObject({ code: 'TIMEOUT' });
    // An unhandled rejection would fail the run.
    await setTimeout(10);
  });
});

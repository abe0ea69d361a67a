// How long a caller waits: until the answer, the end of its patience, or the end of the time.
import type { Statement } from '../cypher/statement.js';
import { EngineError } from '../errors.js';
import type { RunOptions } from './engine.js';

/** Milliseconds a reading statement may take where the caller names no other limit. */
export const defaultTimeout = 20_000;

/**
 * Runs `work`, and rejects as soon as the caller gives up or the time is over, whether or not the engine notices.
 * `cancel` then tells the engine; an engine that cannot be told goes on by itself.
 */
export function limited<T>(
  { text }: Statement,
  { signal, timeout = defaultTimeout }: RunOptions,
  work: () => Promise<T>,
  cancel: () => Promise<void> = async () => {},
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const giveUp = (code: 'TIMEOUT' | 'UNAVAILABLE', message: string) => () => {
      reject(new EngineError(code, message, { statement: text }));
      // What a cancelled statement still answers is nobody’s concern.
      cancel().catch(() => {});
    };
    const abort = giveUp('UNAVAILABLE', 'the request was abandoned');
    if (signal?.aborted) return abort();
    const timer = setTimeout(giveUp('TIMEOUT', `no answer within ${timeout} ms`), timeout);
    signal?.addEventListener('abort', abort, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      });
  });
}

// Statements as tests write them.
import type { Statement } from '../../src/cypher/statement.js';

/** A statement; most need no parameters. */
export const cypher = (text: string, params: Statement['params'] = {}): Statement => ({
  text,
  params,
});

/** Counts pairs of numbers: about three seconds for 3,000 on the embedded engine, and four times that for twice as many. */
export const slow = (numbers = 3_000): Statement =>
  cypher(
    `UNWIND range(1, $numbers) AS a UNWIND range(1, $numbers) AS b
     WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS pairs`,
    { numbers },
  );

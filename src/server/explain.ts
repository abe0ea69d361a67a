// x-explain: 1 on a request gives back the statements it ran, for people to learn from and to paste into Neo4j Browser.
import type { Plugin } from 'graphql-yoga';
import type { Statement } from '../cypher/statement.js';

/** Who may ask: everybody, nobody, or callers on this machine. */
export type ExplainMode = 'on' | 'off' | 'loopback';

/** One statement that ran for a request. `ms` is the round trip, `rows` the records that came. */
export interface Explained extends Statement {
  readonly rows: number;
  readonly ms: number;
}

interface Explaining {
  readonly explained?: Explained[];
}

/** Headers by which a proxy shows itself. */
const proxied = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

const loopback = /^(?:127\.|::1$|::ffff:127\.)/;

/** Whether this request asks for its statements and may have them. A proxied caller is not on this machine. */
export function wantsExplain(mode: ExplainMode, headers: Headers, remoteAddress?: string): boolean {
  if (headers.get('x-explain') !== '1' || mode === 'off') return false;
  if (mode === 'on') return true;
  if (proxied.some((header) => headers.has(header))) return false;
  return remoteAddress === undefined || loopback.test(remoteAddress);
}

/** Adds `extensions.statements` to the answers of explained requests. */
export function useExplain(): Plugin<Explaining> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        const { explained } = args.contextValue as Explaining;
        if (!explained || Symbol.asyncIterator in result) return;
        setResult({ ...result, extensions: { ...result.extensions, statements: explained } });
      },
    }),
  };
}

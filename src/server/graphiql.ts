// GraphiQL for a browser that opens /graphql: one page, built and compressed beforehand, that loads nothing from outside.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { packagePath } from '../root.js';
import { exampleQueries } from './examples.js';

const builtFile = packagePath('dist/graphiql.html.br');

interface Page {
  readonly compressed: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

async function render(): Promise<Uint8Array<ArrayBuffer>> {
  // Nine megabytes of script: loaded only to build the page.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const tabs = exampleQueries().map((query) => ({ query }));
  const html = renderGraphiQL({
    title: 'HER2 Atlas',
    defaultTabs: tabs,
  });
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  return new Uint8Array(brotliCompressSync(html, quality));
}

/** Writes the page that the server sends. */
export async function buildGraphiql(): Promise<void> {
  writeFileSync(builtFile, await render());
}

let page: Promise<Page> | undefined;
/** The page is read, or built where there is no build, when a browser first asks for it. */
const load = (): Promise<Page> => {
  page ??= (async () => {
    const compressed = existsSync(builtFile)
      ? new Uint8Array(readFileSync(builtFile))
      : await render();
    const etag = `"${createHash('sha256').update(compressed).digest('base64url').slice(0, 22)}"`;
    return { compressed, etag };
  })();
  return page;
};

/** Answers a browser's GET of /graphql. */
export function useGraphiql(): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI: { Response } }) {
      if (request.method !== 'GET' || url.pathname !== '/graphql') return;
      // Whoever asks for a page gets the page: it takes a query in its address into its editor.
      if (!request.headers.get('accept')?.includes('text/html')) return;
      const { compressed, etag } = await load();
      const headers = {
        etag,
        'cache-control': 'no-cache',
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentPolicy,
        vary: 'accept, accept-encoding',
      };
      if (request.headers.get('if-none-match') === etag)
        return endResponse(new Response(null, { status: 304, headers }));
      if (request.headers.get('accept-encoding')?.includes('br'))
        return endResponse(
          new Response(compressed, { headers: { ...headers, 'content-encoding': 'br' } }),
        );
      return endResponse(
        new Response(new Uint8Array(brotliDecompressSync(compressed)), { headers }),
      );
    },
  };
}

/** GraphiQL's editor is one page of inline script with workers from blobs; nothing may come from elsewhere. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "img-src 'self' data:",
  "font-src 'self' data:",
].join('; ');

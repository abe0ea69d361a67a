/// <reference lib="dom" />
// GraphiQL in a real browser: its example tabs run, and nothing is loaded from outside.
import { existsSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.js';
import { buildSchema } from '../../src/schema/schema.js';
import { createServer } from '../../src/server/server.js';
import { withAtlas } from '../support/engines.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

it('there is a browser, where the whole is tested', () => {
  if (process.env['CI']) expect(existsSync(executablePath), `no ${executablePath}`).toBe(true);
});

describe.runIf(existsSync(executablePath))('GraphiQL', () => {
  const engine = openEmbedded();
  const outside: string[] = [];
  const complaints: string[] = [];
  let server: Server;
  let browser: Browser;
  let page: Page;
  let home: string;

  beforeAll(async () => {
    await withAtlas(engine);
    server = createHttpServer(createServer({ engine, schema: buildSchema() }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath, args: quiet });
    page = await browser.newPage();
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(home))
        outside.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(home);
    await page.waitForSelector('.graphiql-container', { timeout: 60_000 });
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await engine.close();
  });

  it('opens from the front page with the headline question first', async () => {
    expect(page.url()).toBe(`${home}/graphql`);
    const tabs = await page.locator('.graphiql-tab').allInnerTexts();
    expect(tabs.length).toBeGreaterThan(3);
    expect(tabs[0]).toContain('BypassPI3K');
  });

  it('runs the headline question', async () => {
    await page.locator('button.graphiql-execute-button').click();
    await page.waitForFunction(
      () => document.querySelector('.result-window')?.textContent?.includes('candidates'),
      undefined,
      { timeout: 30_000 },
    );
    expect(await page.locator('.result-window').innerText()).toContain('candidates');
  });

  it('runs every other tab without an error', async () => {
    const tabs = page.locator('.graphiql-tab');
    for (let index = 1; index < (await tabs.count()); index++) {
      const tab = tabs.nth(index);
      const name = (await tab.innerText()).trim();
      // By keyboard: a headless browser's pointer meets the gesture that moves tabs about.
      await tab.locator('.graphiql-tab-button').focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (place) => document.querySelectorAll('.graphiql-tab')[place]?.ariaSelected === 'true',
        index,
      );
      await page.waitForFunction(
        (shown) => document.querySelector('.graphiql-query-editor')?.textContent?.includes(shown),
        name,
      );
      // GraphiQL looks a moment later which operations the editor holds; until then the button does nothing.
      await page.waitForTimeout(1_000);
      const run = page.locator('button.graphiql-execute-button[aria-label^="Execute"]');
      await run.focus();
      const [answered] = await Promise.all([
        page.waitForResponse((response) => response.request().postData()?.includes(name) ?? false),
        page.keyboard.press('Enter'),
      ]);
      const { data, errors } = await answered.json();
      expect(errors).toBeUndefined();
      expect(data).toBeTruthy();
    }
  });

  it('comes again when its address is reloaded with a query in it', async () => {
    await page.goto(`${home}/graphql?query=${encodeURIComponent('{ dataset { hash } }')}`);
    await page.waitForFunction(
      () => document.querySelector('.graphiql-query-editor')?.textContent?.includes('hash'),
      undefined,
      { timeout: 30_000 },
    );
  });

  it('asked nobody else, and the browser had nothing to complain of', () => {
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

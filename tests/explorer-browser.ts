import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Where Debian puts it; `CHROMIUM` names another. */
export const browserPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const hasBrowser = existsSync(browserPath);

/** A browser that talks to nobody by itself. */
export function launchBrowser(): Promise<Browser> {
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath: browserPath, args });
}

/** A page with all that it said and asked for. */
export interface WatchedPage {
  readonly page: Page;
  /** Messages of the console and errors; none are expected. */
  readonly said: readonly string[];
  /** Addresses outside of the disk. */
  readonly asked: readonly string[];
}

/** Opens the explorer of a dataset from disk; `script` runs before it. */
export async function openExplorer(
  browser: Browser,
  out: string,
  hash = '',
  options: BrowserContextOptions = {},
  script = '',
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.addInitScript(script);
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url())) asked.push(request.url());
  });
  await page.goto(pathToFileURL(`${out}/explorer/index.html`).href + hash);
  return { page, said, asked };
}

/** Waits until the page says how many records it shows. */
export async function countIs(page: Page, text: string): Promise<void> {
  await page.locator('#count').filter({ hasText: text }).waitFor({ timeout: 20_000 });
}

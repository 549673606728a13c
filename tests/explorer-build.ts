import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { buildData } from '../pipeline/cli/build/build-command.js';
import { run } from './cli-surroundings.js';
import { browserPath, hasBrowser, launchBrowser, openExplorer, type WatchedPage } from './explorer-browser.js';
import { bundlePage } from './explorer-page.js';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** What the tests look at of a record of facts.json. */
export interface PublishedFact {
  readonly fact_id: string;
  readonly document_id: string;
  readonly kind: string;
  readonly value: string;
  readonly quote: string;
  readonly sentence: string;
}

/** The explorer of the texts of `raw/`, in a folder that is gone after `close`. */
export interface BuiltExplorer {
  readonly out: string;
  readonly facts: readonly PublishedFact[];
  /** Builds the same dataset into another folder beside it; gives that. */
  readonly buildAgain: () => Promise<string>;
  /** Opens a page, does something, and sees that it said nothing and asked nobody. */
  readonly quietly: (
    hash: string,
    act: (page: WatchedPage['page']) => Promise<void>,
    options?: Parameters<typeof openExplorer>[3],
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The explorer for all tests of a file, where there is a browser. */
export function useExplorer(): () => BuiltExplorer {
  let explorer: BuiltExplorer | undefined;
  beforeAll(async () => {
    if (hasBrowser) explorer = await buildExplorer();
    else console.warn(`No chromium at ${browserPath}: the explorer is not tested in a browser.`);
  });
  afterAll(() => explorer?.close());
  return () => explorer!;
}

/** Builds the explorer and starts a browser. */
async function buildExplorer(): Promise<BuiltExplorer> {
  bundlePage();
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  const buildInto = async (name: string): Promise<string> => {
    const out = join(folder, name);
    const places = ['--raw', join(root, 'raw'), '--out', out, '--cache', join(folder, 'cache')];
    const { code, err } = await run(buildData, [...places, '--format', 'json,explorer']);
    expect(code, err).toBe(0);
    return out;
  };
  const out = await buildInto('out');
  const browser = await launchBrowser();
  return {
    out,
    facts: JSON.parse(readFileSync(join(out, 'facts.json'), 'utf8')) as PublishedFact[],
    buildAgain: () => buildInto('again'),
    quietly: (hash, act, options) => quietly(browser, out, hash, act, options),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function quietly(
  browser: Browser,
  out: string,
  hash: string,
  act: (page: WatchedPage['page']) => Promise<void>,
  options?: Parameters<typeof openExplorer>[3],
): Promise<void> {
  const { page, said, asked } = await openExplorer(browser, out, hash, options);
  try {
    await act(page);
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
  } finally {
    await page.context().close();
  }
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRows } from '../pipeline/publish/row-lines.js';
import { dataScript } from '../pipeline/publish/explorer/data-script.js';
import { countIs, hasBrowser, launchBrowser, openExplorer } from './explorer-browser.js';
import { bundlePage } from './explorer-page.js';
import { factId, layExplorer, madeFact } from './explorer-rows.js';
import { madeDocument, madeRows } from './made-records.js';

let folder = '';
let browser: Browser;
beforeAll(async () => {
  bundlePage();
  folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(async () => {
  if (hasBrowser) await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const hostile = [
  '</script><script>window.harmed = 1</script>',
  '<img src=x onerror="window.harmed = 1">',
  '=cmd|"/c calc"!A1',
  '\u202e反\u2066向',
  '行\u2028尾\u2029&lt;b&gt;',
  '𠮷<!--',
];
const text = `1元。\n${hostile.join('\n')}\n尾1元。`;
const facts = hostile.map((part, index) => {
  const start = Array.from(text.slice(0, text.indexOf(part))).length;
  const end = start + Array.from(part).length;
  return madeFact(index, { indicator: part, subject: part, unit: part, quote: part, sentence: part, start, end });
});
const document = madeDocument(text, { title: hostile[0]!, publisher: hostile[1]!, url: 'javascript:window.harmed=1' });

describe('data of the explorer', () => {
  it('cannot end the script it stands in, or a line of it', () => {
    const script = dataScript({ name: 'text-0', text: '</script>\u2028\u2029<!--', reasons: [], numerals: [] });
    expect(script).not.toMatch(/[<\u2028\u2029]/u);
    expect(
      JSON.parse(
        script
          .slice(script.indexOf('(', 1) + 1)
          .replace(/^.*?push\(/u, '')
          .replace(/\);\n$/u, ''),
      ),
    ).toMatchObject({
      text: '</script>\u2028\u2029<!--',
    });
  });
});

describe.skipIf(!hasBrowser)('the explorer with hostile texts', () => {
  it('shows them as texts, and nothing of them runs', async () => {
    const rows = { facts, documents: [document], checks: [], series: [], targets: [], indicators: [], mentions: [] };
    layExplorer(folder, madeRows(rows, text));
    const { page, said, asked } = await openExplorer(browser, folder, `#fact=${factId(1)}`);
    await page.locator('mark[aria-current]').first().waitFor();
    await countIs(page, `${facts.length} 条`);
    const marks = await page.locator('mark').allTextContents();
    expect(marks.slice(0, 4)).toEqual([hostile[0], hostile[1], hostile[2], String.raw`\u{202e}反\u{2066}向`]);
    expect(marks.at(-1)).toBe(hostile.at(-1));
    expect(await page.locator('.tabulator-row [tabulator-field=indicator] a').first().textContent()).toBe(hostile[0]);
    expect(await page.locator('#main img, #main script, a[href^="javascript:"]').count()).toBe(0);
    expect(await page.evaluate("'harmed' in window")).toBe(false);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export')]);
    const exported = readFileSync(await download.path(), 'utf8');
    expect(exported.slice(exported.indexOf('\n') + 1)).toBe(csvRows('facts', facts));
    expect([said, asked]).toEqual([[], []]);
    await page.context().close();
  });

  it('describes the dataset for search engines without giving a text the chance to end the description', () => {
    const html = readFileSync(join(folder, 'explorer/index.html'), 'utf8');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2024-01-01/2024-12-31' });
    expect(json).not.toContain('<');
  });
});

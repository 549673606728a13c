import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordOf } from '../pipeline/model/schemas.generated.js';
import { countIs, hasBrowser, launchBrowser, openExplorer } from './explorer-browser.js';
import { bundlePage } from './explorer-page.js';
import { factId, layExplorer, madeFact } from './explorer-rows.js';
import { madeDocument, madeRows } from './made-records.js';

const count = 100_000;
/** Writes down every task that is felt, and when the first row stood there. */
const watch = `
  window.tasks = [];
  window.watching = new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)));
  window.watching.observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (document.querySelector('.tabulator-row') === null) return;
    window.firstRow = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;
let folder = '';
let browser: Browser;
beforeAll(async () => {
  if (!hasBrowser) return;
  bundlePage();
  folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  layExplorer(folder, madeRows({ facts: manyFacts(), documents: [madeDocument('共1元。')] }, '共1元。'));
  browser = await launchBrowser();
});
afterAll(async () => {
  if (!hasBrowser) return;
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

function* manyFacts(): Generator<RecordOf['facts']> {
  for (let index = 0; index < count; index += 1)
    yield madeFact(index, {
      indicator: `指标${index % 4000}`,
      subject: `第${index % 300}区`,
      sentence: `第${index % 300}区指标${index % 4000}在这一年达到${index}元，比上年同期有所增长，完成了年初提出的任务。`,
      kind: index % 3 === 0 ? 'growth' : 'level',
    });
}

describe.skipIf(!hasBrowser)('the explorer with 100,000 facts', () => {
  it('paints at once, and filters and sorts without a stall', async () => {
    const { page, said } = await openExplorer(browser, folder, '', {}, watch);
    await countIs(page, `${count} 条，共`);
    const loaded = await page.evaluate(() => performance.now());
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    );
    const rows = await page.evaluate<number>('window.firstRow');
    const loading = await page.evaluate<number>('Math.max(0, ...window.tasks.splice(0))');
    const timed = async (act: () => Promise<unknown>, text: string): Promise<number> => {
      const from = performance.now();
      await act();
      await countIs(page, text);
      return Math.round(performance.now() - from);
    };
    const search = await timed(() => page.fill('#field-q', '达到99999元'), '1 条，共');
    const kind = await timed(async () => {
      await page.fill('#field-q', '');
      await page.selectOption('#field-kind', 'growth');
    }, '33334 条，共');
    await page.getByRole('columnheader', { name: '数值' }).click();
    await page.getByRole('columnheader', { name: '数值' }).click();
    const first = page.locator('.tabulator-row [tabulator-field=value] bdi').first();
    await expect.poll(() => first.getAttribute('title')).toBe('99999');
    const stall = await page.evaluate<number>('Math.max(0, ...window.tasks)');
    console.info(
      `explorer, ${count} facts: first paint ${Math.round(painted)} ms, rows ${Math.round(rows)} ms, all loaded ` +
        `${Math.round(loaded)} ms; search ${search} ms and filter ${kind} ms from key to count; longest task ` +
        `${Math.round(loading)} ms while loading, ${Math.round(stall)} ms after`,
    );
    expect(said).toEqual([]);
    expect(painted).toBeGreaterThan(0);
    expect(painted).toBeLessThan(5000);
    expect(rows).toBeLessThan(loaded);
    expect(search).toBeLessThan(10_000);
    expect(stall).toBeLessThan(3000);
    await page.goto('about:blank');
    await page.context().close();
  });

  it('opens the last fact by its address', async () => {
    const { page } = await openExplorer(browser, folder, `#fact=${factId(count - 1)}`);
    await page.locator('mark[aria-current]').first().waitFor({ timeout: 30_000 });
    await expect.poll(() => page.locator('.tabulator-row.chosen a').getAttribute('href')).toContain(factId(count - 1));
    await page.context().close();
  });
});

describe.skipIf(!hasBrowser)('the explorer with 2,000 documents', () => {
  it('loads the text of a document when it is opened, and no other', async () => {
    const many = join(folder, 'documents');
    const ids = Array.from({ length: 2000 }, (_, index) => `d${String(index).padStart(4, '0')}`);
    const text = `共1元。${'长文'.repeat(5000)}`;
    const documents = ids.map((id) => madeDocument(text, { document_id: id, title: `文件${id}` }));
    const facts = ids.map((id, index) => madeFact(index, { document_id: id }));
    layExplorer(many, madeRows({ facts, documents }, text));
    const { page, said } = await openExplorer(browser, many);
    const texts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('data-text')) texts.push(request.url());
    });
    await page.reload();
    await countIs(page, '2000 条，共 2000 条');
    await page.getByRole('tab', { name: '文件' }).click();
    await countIs(page, '2000 条，共 2000 条');
    const loaded = await page.evaluate(() => performance.now());
    expect(texts).toEqual([]);
    await page.getByRole('link', { name: '文件d0003' }).click();
    await page.locator('.text p').first().waitFor();
    console.info(`explorer, 2000 documents: listed after ${Math.round(loaded)} ms`);
    expect(texts).toEqual([expect.stringMatching(/data-text-3\.js$/u)]);
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!hasBrowser)('the explorer with a text of a million characters', () => {
  const line = '2024年，全区地区生产总值6038亿元，同比增长5.2%，新增就业3.2万人，城镇登记失业率控制在3.5%以内。\n';
  const lines = 18_000;

  it('opens it at the fact asked for', async () => {
    const large = join(folder, 'large');
    const text = line.repeat(lines);
    const start = (index: number): number => index * line.length + line.indexOf('6038亿元');
    const facts = Array.from({ length: lines }, (_, index) =>
      madeFact(index, { quote: '6038亿元', start: start(index), end: start(index) + 6 }),
    );
    layExplorer(large, madeRows({ facts, documents: [madeDocument(text)] }, text));
    const { page } = await openExplorer(browser, large, `#fact=${factId(lines - 5)}`, {}, watch);
    const mark = page.locator('mark[aria-current]');
    await mark.waitFor();
    const inSight = async (): Promise<boolean> => {
      const { y = -1 } = (await mark.boundingBox()) ?? {};
      return y > 0 && y < 800;
    };
    await expect.poll(inSight).toBe(true);
    expect(await page.locator('.text p').count()).toBe(lines);
    const longest = await page.evaluate<number>('Math.max(0, ...window.tasks)');
    console.info(`explorer, ${text.length} characters with ${lines} facts: longest task ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(5000);
    await page.context().close();
  });
});

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countIs, hasBrowser } from './explorer-browser.js';
import { root, useExplorer } from './explorer-build.js';

const explorer = useExplorer();

describe.skipIf(!hasBrowser)('the explorer, opened from disk', () => {
  it('shows all facts', () =>
    explorer().quietly('', async (page) => {
      await countIs(page, `${explorer().facts.length} 条，共 ${explorer().facts.length} 条`);
      expect(await page.locator('h1').textContent()).toBe('数字事实浏览');
      expect(await page.locator('.tabulator-row').count()).toBeLessThan(60);
    }));

  it('finds facts by free text, by field and by an address, and says how many', () =>
    explorer().quietly('', async (page) => {
      await page.getByLabel('类型').selectOption('growth');
      const growth = explorer().facts.filter(({ kind }) => kind === 'growth');
      await countIs(page, `${growth.length} 条，共`);
      expect(page.url()).toContain('kind=growth');
      await page.getByLabel('检索').fill('生产总值');
      await expect.poll(() => page.url()).toContain('q=');
      await expect.poll(() => page.locator('#count').textContent()).not.toContain(`${growth.length} 条，`);
      const address = page.url();
      const count = await page.locator('#count').textContent();
      await page.goto('about:blank');
      await page.goto(address);
      await countIs(page, count ?? '');
    }));

  it('sorts by value as numbers, downwards too', () =>
    explorer().quietly('', async (page) => {
      await countIs(page, '条');
      const head = page.getByRole('columnheader', { name: '数值' });
      const first = page.locator('.tabulator-row').first().locator('[tabulator-field=value] bdi');
      const values = explorer().facts.map(({ value }) => Number(value));
      await head.click();
      await expect.poll(async () => Number(await first.getAttribute('title'))).toBe(Math.min(...values));
      await head.click();
      await expect.poll(async () => Number(await first.getAttribute('title'))).toBe(Math.max(...values));
    }));

  it('exports what is shown, as facts.csv has it', () =>
    explorer().quietly('#kind=share', async (page) => {
      await countIs(page, `${explorer().facts.filter(({ kind }) => kind === 'share').length} 条`);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export')]);
      const exported = readFileSync(await download.path(), 'utf8');
      const [header = '', ...lines] = readFileSync(join(explorer().out, 'facts.csv'), 'utf8').split('\n');
      const expected = lines.filter((_, index) => explorer().facts[index]?.kind === 'share');
      expect(exported).toBe(`${[header, ...expected].join('\n')}\n`);
    }));

  it('goes from a row to its sentence, and from a highlight to its row', () =>
    explorer().quietly('#q=资产管理规模', async (page) => {
      const row = page.locator('.tabulator-row').first();
      await row.locator('[tabulator-field=indicator] a').click();
      const mark = page.locator('mark[aria-current]').first();
      await mark.waitFor();
      const fact = explorer().facts.find(({ fact_id: id }) => page.url().includes(`fact=${id}`));
      expect(await page.locator('mark[aria-current]').allTextContents()).toEqual([fact?.quote]);
      expect(await mark.locator('xpath=..').textContent()).toContain(fact?.sentence);
      await page.getByRole('button', { name: '清除筛选' }).click();
      await page.locator('mark:not([aria-current])').first().click();
      await expect.poll(() => page.url()).not.toContain(fact?.fact_id);
      const next = explorer().facts.find(({ fact_id: id }) => page.url().includes(`fact=${id}`));
      await page.getByRole('button', { name: '在表中查看' }).click();
      const chosen = page.locator('.tabulator-row.chosen a');
      await expect.poll(() => chosen.getAttribute('href')).toContain(`fact=${next?.fact_id ?? ''}`);
      await page.locator('.tabulator-row.chosen a:focus').waitFor();
    }));

  it('opens a fact by its address, among all facts and numerals of its text', async () => {
    const fact = explorer().facts.at(-1)!;
    await explorer().quietly(`#fact=${fact.fact_id}`, async (page) => {
      await page.locator('mark[aria-current]').first().waitFor();
      expect(await page.locator('mark[aria-current]').first().textContent()).toBe(fact.quote.replace(/\s+$/u, ''));
      const mentions = readFileSync(join(explorer().out, 'mentions.csv'), 'utf8').split('\n');
      const others = mentions.filter((line) => line.startsWith(`${fact.document_id},`) && !line.includes(',fact,'));
      expect(await page.locator('.numeral').count()).toBeGreaterThan(others.length / 2);
      expect(await page.locator('.numeral').first().getAttribute('title')).toContain('不是事实');
    });
  });

  it('leads through a text by the arrow keys and shows why a numeral is no fact', () =>
    explorer().quietly(`#source=${explorer().facts[0]!.document_id}`, async (page) => {
      await page.locator('.text [tabindex="0"]').waitFor();
      await page.locator('.text [tabindex="0"]').focus();
      for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowRight');
      expect(await page.locator('mark:focus, .numeral:focus').count()).toBe(1);
      await page.locator('.numeral').first().focus();
      expect(await page.locator('.reason').textContent()).toContain('不是事实');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('#panel').isHidden()).toBe(true);
    }));

  it('draws a series with its targets, and gives its values as a table', async () => {
    const series = JSON.parse(readFileSync(join(explorer().out, 'series.json'), 'utf8')) as {
      series_id: string;
      status: string;
    }[];
    const mixed = series.find(
      ({ series_id: id, status }) =>
        status === 'target' && series.some((other) => other.series_id === id && other.status === 'actual'),
    )!;
    const own = series.filter(({ series_id: id }) => id === mixed.series_id);
    await explorer().quietly(`#tab=series&series=${mixed.series_id}`, async (page) => {
      await page.locator('figure svg').waitFor();
      expect(await page.locator('figure svg .dots path').count()).toBe(own.length);
      expect(await page.locator('.observations tbody tr').count()).toBe(own.length);
      expect(await page.locator('figure').getAttribute('aria-label')).toContain(String(own.length));
    });
  });

  it('lists targets by outcome and leads from a check to its sources', async () => {
    await explorer().quietly('#tab=targets&outcome=met', async (page) => {
      const rows = readFileSync(join(explorer().out, 'targets.csv'), 'utf8').split('\n');
      await countIs(page, `${rows.filter((row) => row.includes(',met,')).length} 条`);
    });
    await explorer().quietly('#tab=checks', async (page) => {
      await page.locator('.fact-links a').first().click();
      await page.locator('mark[aria-current]').first().waitFor();
    });
  });

  it('is the same in every build and passes verify-data', async () => {
    const again = await explorer().buildAgain();
    for (const name of readdirSync(join(explorer().out, 'explorer')))
      expect(
        readFileSync(join(again, 'explorer', name)).equals(readFileSync(join(explorer().out, 'explorer', name))),
        name,
      ).toBe(true);
    const node = process.execPath;
    execFileSync(node, [join(root, '.build/pipeline/cli/verify-data.js'), '--raw', join(root, 'raw'), '--out', again]);
  });
});

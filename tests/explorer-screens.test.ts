import { describe, expect, it } from 'vitest';
import { countIs, hasBrowser } from './explorer-browser.js';
import { useExplorer } from './explorer-build.js';

const explorer = useExplorer();

describe.skipIf(!hasBrowser)('the explorer on screens, paper and keyboards', () => {
  it('speaks English, and remembers it', () =>
    explorer().quietly('#tab=targets', async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await countIs(page, ' of ');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.reload();
      await page.getByRole('tab', { name: 'Targets' }).waitFor();
    }));

  it('is dark as the system is, and as is chosen', () =>
    explorer().quietly(
      '',
      async (page) => {
        const back = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
        await countIs(page, '条');
        const dark = await back();
        await page.getByRole('button', { name: '浅色' }).click();
        expect(await back()).not.toBe(dark);
      },
      { colorScheme: 'dark' },
    ));

  it.each([320, 360])('fits a screen of %i pixels', (width) =>
    explorer().quietly(
      `#fact=${explorer().facts[0]!.fact_id}`,
      async (page) => {
        const overflow = (): Promise<number> =>
          page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        await page.locator('mark[aria-current]').first().waitFor();
        expect(await overflow()).toBe(0);
        await page.getByRole('button', { name: '关闭' }).click();
        for (const tab of ['序列', '目标', '核对', '文件', '事实']) {
          await page.getByRole('tab', { name: tab }).click();
          await countIs(page, '条');
          expect(await overflow(), tab).toBe(0);
        }
      },
      { viewport: { width, height: 640 } },
    ),
  );

  it('has a tab list, a live count and a way past the head for keyboards', () =>
    explorer().quietly('', async (page) => {
      await countIs(page, '条');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('id')).toBe('skip');
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('main');
      await page.getByRole('tab', { name: '事实' }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('tab', { name: '序列' }).getAttribute('aria-selected')).toBe('true');
      expect(await page.locator('#count').getAttribute('aria-live')).toBe('polite');
    }));

  it('sorts by keys', () =>
    explorer().quietly('', async (page) => {
      await countIs(page, '条');
      const head = page.getByRole('columnheader', { name: '时期' });
      await head.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    }));

  it('puts all rows found on paper', () =>
    explorer().quietly('#kind=share', async (page) => {
      await countIs(page, '条');
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      const shares = explorer().facts.filter(({ kind }) => kind === 'share').length;
      expect(await page.locator('.print-only tbody tr').count()).toBe(shares);
    }));
});

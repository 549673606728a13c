import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { checkExtraction } from '../pipeline/check/check-extraction.js';
import type { Records } from '../pipeline/check/tables.js';
import { isTraditional, simplifierOf, toSimplified } from '../pipeline/lexicon/traditional.js';
import { textDocument, type Metadata } from '../pipeline/model/document.js';
import { completeMetadata } from '../pipeline/read/infer-metadata.js';
import { extractDocument } from '../pipeline/stages.js';
import { sharedFolder } from './shared-folder.js';

const converters: Readonly<Record<'tw' | 'hk', (text: string) => string>> = {
  tw: Converter({ from: 'cn', to: 'tw' }),
  hk: Converter({ from: 'cn', to: 'hk' }),
};

function recordsOf(text: string, stated: Metadata = {}): Records {
  const { metadata } = completeMetadata('a', text, stated);
  return checkExtraction(extractDocument(textDocument('a', text, metadata)));
}

/** What a fact says, its wording aside. */
function measures(text: string): unknown[] {
  return recordsOf(text).facts.map(({ indicator, value, unit, kind, period, status }) => ({
    ...{ indicator, value, unit, kind, period, status },
  }));
}

describe('facts of traditional texts', () => {
  test.each([
    ['2024年，全市地區生產總值6038億元，較上年增長5.8%。', '地区生产总值', '603800000000', '元', 'level'],
    ['2024年，全市地區生產總值較上年增長5.8%。', '地区生产总值', '5.8', '%', 'growth'],
    ['2024年，第三產業佔比提高1.2個百分點。', '第三产业占比', '1.2', '百分点', 'change'],
    ['2024年，全社會用電量達兩萬億千瓦時。', '全社会用电量', '2000000000000', '千瓦时', 'level'],
    ['2024年，全年新增綠地面積十餘公頃。', '新增绿地面积', '10', '公顷', 'level'],
    ['2024年，第三產業佔地區生產總值的56.3%。', '第三产业', '56.3', '%', 'share'],
  ])('%s', (text, indicator, value, unit, kind) => {
    const [fact] = recordsOf(text).facts;
    expect(fact).toMatchObject({ value, unit, kind, sentence: text, period: '2024' });
    expect(fact?.indicator).toContain(indicator);
    expect(text).toContain(fact?.quote);
  });

  test('full-width digits and punctuation', () => {
    const text = '２０２４年，全市地區生產總值６０３８．５億元，較上年增長５．８％。';
    expect(measures(text)).toEqual(measures('2024年，全市地区生产总值6038.5亿元，较上年增长5.8%。'));
    expect(recordsOf(text).facts.map(({ quote }) => quote)).toEqual(['６０３８．５億元', '５．８％']);
  });

  test('the code of an indicator is that of the simplified words', () => {
    const [old] = recordsOf('2024年，全市森林覆蓋率達到44.9%。').facts;
    const [modern] = recordsOf('2024年，全市森林覆盖率达到44.9%。').facts;
    expect(old?.indicator_id).toBe(modern?.indicator_id);
    expect(old?.indicator_id).not.toBeNull();
  });

  test('what is quoted is in the characters of the source, headings too', () => {
    const text = '一、經濟發展\n\n2024年，全市地區生產總值6038億元。\n';
    expect(recordsOf(text).facts[0]).toMatchObject({
      quote: '6038億元',
      section: '一、經濟發展',
      sentence: '2024年，全市地區生產總值6038億元。',
    });
  });
});

describe('what is known of a traditional text', () => {
  const infer = (text: string): Metadata => completeMetadata('a', text, {}).metadata;

  test('region by its simplified name, title and publisher as they are written', () => {
    const text =
      '香港特別行政區2024年財政預算執行情況報告\n來源：香港特別行政區政府\n2025年2月26日\n本港經濟增長2.5%。';
    expect(infer(text)).toMatchObject({
      title: '香港特別行政區2024年財政預算執行情況報告',
      publisher: '香港特別行政區政府',
      published: '2025-02-26',
      region: '810000',
    });
  });

  test('a city that no table has', () => {
    expect(() => recordsOf('臺北市政府統計年報\n\n臺北市2024年人口250萬人，較上年減少0.5%。')).not.toThrow();
    expect(recordsOf('臺北市2024年人口250萬人。').facts[0]).toMatchObject({ value: '2500000', unit: '人' });
  });
});

describe('which texts are converted', () => {
  test.each([
    ['本港經濟增長', true],
    ['經濟發展計劃實現預期目標，刘国华說。', false],
    ['本會對國民經濟發展計劃執行情況與預期目標實現程度進行審議，刘先生發言。', true],
    ['经济增长，劉國華指出，各区各部门', false],
    ['乾隆著作', false],
    ['GDP 5.8%', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isTraditional(text)).toBe(expected);
  });

  test('words decide, and no character moves', () => {
    expect(toSimplified('乾隆年間，隨著乾淨的裏程，衞生')).toBe('乾隆年间，随着干净的里程，卫生');
    for (const text of ['二噁英', '𡞱㜢國', '臺灣𠮷田', '勣', '著', '\ud800國'])
      expect(toSimplified(text)).toHaveLength(text.length);
  });

  test('what old typesetting left traditional in a simplified text is read, and quoted as it is written', () => {
    const text = '一九五六年農业總產值約为五百八十三亿元，較上年增長百分之五；手工業合作社已有三万個，社员达五百万戶。';
    const facts = recordsOf(text).facts;
    expect(facts.map(({ indicator, qualifier, value, unit }) => [indicator, qualifier, value, unit])).toEqual([
      ['农业总产值', 'approx', '58300000000', '元'],
      ['农业总产值', 'eq', '5', '%'],
      ['手工业合作社', 'eq', '30000', '个'],
      ['社员', 'eq', '5000000', '户'],
    ]);
    expect(facts[0]).toMatchObject({ quote: '約为五百八十三亿元', sentence: text });
    expect(simplifierOf('会议由劉国华和陈寶国主持，有关部门负责人参加，研究经济发展问题。')).toBeUndefined();
  });

  test('simplified texts are left as they are', () => {
    const facts = recordsOf('2024年，著作权登记12万件，乾元镇发布。').facts;
    expect(facts.map(({ indicator }) => indicator)).toEqual(['著作权登记']);
  });
});

describe('the same facts in traditional as in simplified characters', () => {
  const raw = fileURLToPath(new URL('../raw', import.meta.url));
  const reports = join(sharedFolder, 'corpus/provinces_2026_txt');
  const read = (folder: string, most: number): string[] =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/u.test(name))
      .slice(0, most)
      .map((name) => readFileSync(join(folder, name), 'utf8'));

  /** Facts of the texts, and how many of them their twins state too. */
  function compare(texts: readonly string[], form: keyof typeof converters): { all: number; same: number } {
    let [all, same] = [0, 0];
    for (const text of texts) {
      const traditional = converters[form](text);
      expect(traditional).toHaveLength(text.length);
      const twins = new Set(tell(traditional));
      const facts = tell(text);
      all += facts.length;
      same += facts.filter((fact) => twins.has(fact)).length;
    }
    return { all, same };
  }

  function tell(text: string): string[] {
    return recordsOf(text).facts.map(
      ({ start, end, indicator, indicator_id, subject, value, value_max, qualifier, unit, kind, period, status }) =>
        JSON.stringify([
          start,
          end,
          indicator,
          indicator_id,
          subject,
          value,
          value_max,
          qualifier,
          unit,
          kind,
          period,
          status,
        ]),
    );
  }

  test.each(['tw', 'hk'] as const)('the texts of raw/, %s', (form) => {
    const { all, same } = compare(read(raw, 20), form);
    expect(all).toBeGreaterThan(500);
    expect(same / all).toBeGreaterThanOrEqual(0.99);
  });

  test.skipIf(!existsSync(reports))(`reports of ${reports}`, () => {
    const { all, same } = compare(read(reports, 4), 'tw');
    expect(same / all).toBeGreaterThanOrEqual(0.99);
  });
});

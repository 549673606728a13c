import { describe, expect, it } from 'vitest';
import { identifyFact } from '../pipeline/check/identify-fact.js';
import { plausibilityIssues } from '../pipeline/check/plausibility.js';
import { findIndicator, indicatorRows } from '../pipeline/lexicon/indicators.js';
import { unitRow } from '../pipeline/lexicon/units.js';
import type { Fact, Kind } from '../pipeline/model/fact.js';
import { compareDecimals } from '../pipeline/recognise/decimal.js';
import { identifyIndicator } from '../pipeline/resolve/identify-indicator.js';
import { normaliseIndicator } from '../pipeline/resolve/normal-form.js';
import { factsOf } from './extract-text.js';
import { impossibleValues, knownValues } from './indicators-known.js';

/** Wordings that may mean either of two indicators; a text that uses one is ambiguous on purpose. */
const ambiguous: Readonly<Record<string, readonly string[]>> = {
  失业率: ['registered-unemployment-rate', 'surveyed-unemployment-rate'],
  城镇失业率: ['registered-unemployment-rate', 'surveyed-unemployment-rate'],
  财政收入: ['general-public-budget-revenue', 'total-fiscal-revenue'],
  人均可支配收入: ['disposable-income-per-head', 'urban-disposable-income-per-head'],
};

function idsOf(indicator: string, unit: string, kind: Kind = 'level', subject = '某市'): string[] {
  return identifyIndicator({ indicator, unit, kind, subject })
    .map(({ id }) => id)
    .sort();
}

describe('the rows of the catalogue', () => {
  it('have ids of their own, in kebab-case', () => {
    const ids = indicatorRows.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have forms in their normal form, each once', () => {
    const forms = indicatorRows.flatMap(({ forms: own, limitedForms = [] }) => [
      ...own,
      ...limitedForms.map(({ form }) => form),
    ]);
    expect(forms.filter((form) => normaliseIndicator(form) !== form)).toEqual([]);
    const repeated = indicatorRows.filter(({ zh, forms: own }) => new Set([zh, ...own]).size <= own.length);
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  it('share a form only where it is ambiguous on purpose', () => {
    const byForm = new Map<string, string[]>();
    for (const { id, zh, forms } of indicatorRows)
      for (const form of new Set([normaliseIndicator(zh), ...forms]))
        byForm.set(form, [...(byForm.get(form) ?? []), id]);
    const shared = [...byForm].filter(([, ids]) => ids.length > 1).map(([form, ids]) => [form, ids.toSorted()]);
    expect(Object.fromEntries(shared)).toEqual(ambiguous);
  });

  it('have names of their own in both languages, a definition and a source', () => {
    const names = indicatorRows.flatMap(({ zh, en }) => [zh, en]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const wanting = indicatorRows.filter(
      ({ definition, source }) => !/^[^。]{6,}。$/u.test(definition) || source.length < 4,
    );
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  it('have units of the unit tables, or quotients of such', () => {
    const units = indicatorRows.flatMap(({ unit, otherUnits = [] }) => [unit, ...otherUnits]);
    const parts = units.filter((unit) => unit !== '').flatMap((unit) => (unitRow(unit) ? [] : unit.split(/[/·]/u)));
    const bare = (part: string): string => part.replace(/^[十百千万亿]+(?=.)/u, '');
    expect(parts.filter((part) => part !== '月' && !unitRow(part) && !unitRow(bare(part)))).toEqual([]);
  });

  it('have ranges in order', () => {
    const wrong = indicatorRows.filter(({ range: [least, most] }) => compareDecimals(least, most) >= 0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(indicatorRows.map((row) => [row.id, row] as const))('%s is told by its own wordings', (id, row) => {
    for (const form of [row.zh, ...row.forms]) {
      expect(idsOf(form, row.unit)).toEqual(ambiguous[form] ?? [id]);
      if (row.unit !== '') expect(idsOf(form, row.unit === '岁' ? '个' : '岁')).toEqual([]);
    }
  });
});

describe('identifyIndicator', () => {
  it.each<[string, string, Kind, string]>([
    ['全市 地区生产总值（GDP）', '元', 'level', 'gdp'],
    ['全省地区生产总值增速', '%', 'growth', 'gdp'],
    ['经济', '%', 'growth', 'gdp'],
    ['全年实现社会消费品零售总额', '元', 'level', 'retail-sales'],
    ['社零额增速', '百分点', 'change', 'retail-sales'],
    ['居民人均可支配收入年均', '%', 'growth', 'disposable-income-per-head'],
    ['累计接待游客', '人次', 'level', 'visitors'],
    ['累计建成高标准农田', '亩', 'level', 'high-standard-farmland'],
    ['细颗粒物（PM2.5）年均浓度', '微克/立方米', 'level', 'pm25'],
    ['PM_2.5浓度', '微克/立方米', 'level', 'pm25'],
    ['“新三样”出口', '%', 'growth', 'new-three-exports'],
    ['粮食产量', '斤', 'level', 'grain-output'],
    ['粮食产量', '公斤', 'change', 'grain-output'],
    ['常住人口城镇化率', '百分点', 'change', 'urbanisation-rate'],
    ['城乡居民收入比', '', 'level', 'urban-rural-income-ratio'],
    ['基本医疗保险参保率均', '%', 'level', 'basic-medical-insurance-rate'],
    ['登记失业率', '%', 'level', 'registered-unemployment-rate'],
    ['民间投资', '%', 'share', 'private-investment'],
    ['区域创新能力', '位', 'rank', 'regional-innovation-capacity'],
    ['创建普惠托位', '个', 'level', 'inclusive-nursery-places'],
    ['千人居家为老服务床位与机构养老床位数', '张', 'level', 'elderly-care-beds-per-thousand'],
  ])('knows %s in %s as a %s of %s', (indicator, unit, kind, id) => {
    expect(idsOf(indicator, unit, kind)).toEqual([id]);
  });

  it.each<[string, string, string]>([
    ['地方级一般公共预算收入', '区级一般公共预算收入', '元'],
    ['地区生产总值', '人均地区生产总值', '元'],
    ['托位', '普惠性托位', '个'],
    ['托位', '新增托位', '个'],
    ['经营主体', '新设经营主体', '户'],
    ['规模以上工业增加值', '工业增加值', '元'],
    ['养老床位', '千人养老床位', '张'],
    ['城镇居民人均可支配收入', '农村居民人均可支配收入', '元'],
    ['高速公路通车里程', '新增高速公路通车里程', '公里'],
    ['有效发明专利', '每万人口发明专利拥有量', '件'],
  ])('keeps %s and %s apart', (one, other, unit) => {
    const [first, second] = [idsOf(one, unit), idsOf(other, unit)];
    expect([first.length, second.length]).toEqual([1, 1]);
    expect(first).not.toEqual(second);
  });

  it.each<[string, string, Kind]>([
    ['地区生产总值', '个', 'level'],
    ['地区生产总值', '', 'level'],
    ['地区生产总值', '百分点', 'change'],
    ['地区生产总值增速', '%', 'level'],
    ['居民消费价格', '百分点', 'level'],
    ['城镇化率', '人', 'change'],
    ['金融业税收', '元', 'level'],
    ['全国地区生产总值占比', '%', 'share'],
    ['某大桥高速公路通车里程', '公里', 'level'],
    ['地区生产总值增速', '位', 'rank'],
    ['累计托位', '个', 'level'],
    ['经济', '元', 'level'],
    ['率', '%', 'level'],
    ['', '', 'level'],
  ])('knows no indicator for %s in %s as a %s', (indicator, unit, kind) => {
    expect(idsOf(indicator, unit, kind)).toEqual([]);
  });

  it('takes a form that is tied to a subject for that subject alone', () => {
    expect(idsOf('汇聚头部企业', '家', 'level', '金科新区')).toEqual(['fintech-companies']);
    expect(idsOf('汇聚头部企业', '家', 'level', '某市')).toEqual([]);
  });
});

describe('what is told of the catalogue', () => {
  it.each([
    ['2024年，全市地区生产总值达到6038亿元，增长5.2%。', ['gdp', 'gdp']],
    ['2024年，城镇登记失业率为2.35%。', ['registered-unemployment-rate']],
    ['2025年，粮食产量突破1300亿斤。', ['grain-output']],
    ['2023年末，普惠性幼儿园覆盖率达到89%。', ['inclusive-kindergarten-coverage']],
    ['2025年，社会消费品零售总额增长4.6%。', ['retail-sales']],
  ])('finds in “%s” what it is about', (text, ids) => {
    expect(factsOf(text).flatMap((fact) => identifyIndicator(fact).map(({ id }) => id))).toEqual(ids);
  });

  it('names both indicators of an ambiguous wording, and gives no id', () => {
    const issues = issuesOf('2024年，失业率为5.1%。');
    expect(issues).toEqual([expect.objectContaining({ code: 'indicator-ambiguous', severity: 'info' })]);
    expect(issues[0]?.message).toContain('城镇调查失业率或城镇登记失业率');
  });

  it.each([
    ['2024年，全市地区生产总值达到6038元。', ['indicator-out-of-range']],
    ['2024年，粮食产量达到13万亿斤。', ['indicator-out-of-range']],
    ['2024年，粮食产量达到1.3万亿斤。', []],
    ['2024年，实际使用外资达到1600亿美元。', []],
    ['2024年，地区生产总值增长900%。', []],
  ])('weighs “%s”', (text, codes) => {
    expect(issuesOf(text).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the ranges', () => {
  it.each(knownValues.map(({ id, value, unit, of }) => [`${id}，${of}`, levelOf(id, value, unit)] as const))(
    'hold %s',
    (_, fact) => {
      expect(codesOf(fact)).toEqual([]);
    },
  );

  it.each(impossibleValues.map(({ id, value, unit }) => [id, value + unit, levelOf(id, value, unit)] as const))(
    'refuse %s of %s',
    (_id, _value, fact) => {
      expect(codesOf(fact)).toEqual(['indicator-out-of-range']);
    },
  );
});

function issuesOf(text: string): { code: string; severity: string; message: string }[] {
  return plausibilityIssues(factsOf(text).map(identifyFact), text).filter(({ code }) =>
    /^indicator-(?:ambiguous|out)/u.test(code),
  );
}

/** A level of an indicator under its own name. */
function levelOf(id: string, value: string, unit: string): Fact {
  const indicator = findIndicator(id)?.zh ?? id;
  const [fact] = factsOf('2024年，地区生产总值为6038亿元。');
  return { ...fact!, indicator, value, unit };
}

function codesOf(fact: Fact): string[] {
  return plausibilityIssues([identifyFact(fact)], fact.indicator).map(({ code }) => code);
}

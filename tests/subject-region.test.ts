import { describe, expect, test } from 'vitest';
import { canonicalSubject } from '../pipeline/lexicon/subject-names.js';
import { subjectRows } from '../pipeline/lexicon/subject-rows.js';
import { findRegionByCode } from '../pipeline/lexicon/regions.js';
import { isOfScope, resolveSubject, withoutScope } from '../pipeline/resolve/subject.js';
import { subjectRegion } from '../pipeline/resolve/subject-region.js';
import { factsOf } from './extract-text.js';

describe('table of subjects', () => {
  test('no name means two subjects, and every region is one of today', () => {
    const everywhere = subjectRows.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    const local = subjectRows.flatMap(({ region, local: names = [] }) =>
      names.map((name) => `${region ?? ''} ${name}`),
    );
    expect(new Set(everywhere).size).toBe(everywhere.length);
    expect(new Set(local).size).toBe(local.length);
    for (const { region } of subjectRows)
      if (region !== undefined) expect(findRegionByCode(region)?.former).toBeUndefined();
  });

  test.each([
    ['西城园', '110102', '中关村科技园区西城园'],
    ['中关村西城园', '440000', '中关村科技园区西城园'],
    ['西城园', '440000', '西城园'],
    ['国家级金融科技示范区', '110102', '金科新区'],
    ['国家级金融科技示范区', '310000', '国家级金融科技示范区'],
    ['金融街', '110102', '北京金融街'],
    ['金融街', '441300', '金融街'],
    ['自贸试验区', '440000', '中国（广东）自由贸易试验区'],
    ['上海自贸区', '100000', '中国（上海）自由贸易试验区'],
    ['自贸试验区', '100000', '自贸试验区'],
    ['西海岸新区', '370000', '青岛西海岸新区'],
    ['西海岸新区', '460000', '西海岸新区'],
    ['深圳', '440300', '深圳市'],
    ['积石山', '622927', '积石山保安族东乡族撒拉族自治县'],
    ['鼓楼区', '320106', '鼓楼区'],
    ['宣武区', '110104', '宣武区'],
  ])('%s in %s', (subject, region, name) => {
    expect(canonicalSubject(subject, region)).toBe(name);
  });
});

describe('region of a subject', () => {
  const guangdong = { region: '440000', regionName: '广东省', subject: '广东省', published: '2026-01' };
  const beijing = { region: '110000', regionName: '北京市', subject: '北京市' };
  test.each([
    ['广东省', guangdong, '440000'],
    ['深圳', guangdong, '440300'],
    ['广州、深圳', guangdong, '440000'],
    ['宝安区与南山区', guangdong, '440300'],
    ['深圳、长沙', guangdong, ''],
    ['全国', guangdong, '100000'],
    ['广东自贸试验区', guangdong, '440000'],
    ['兰州新区', guangdong, '620100'],
    ['某某集团', guangdong, '440000'],
    ['揭阳潮汕机场', guangdong, '440000'],
    ['上海浦东新区', guangdong, '310115'],
    ['和平区和河西区', { region: '120000', subject: '天津市' }, '120000'],
    ['宣武区', { ...beijing, published: '2005' }, '110104'],
    ['原宣武区', { ...beijing, published: '2024' }, '110104'],
    ['巢湖市', { region: '340000', subject: '安徽省', published: '2008-02' }, '341400'],
    ['巢湖市', { region: '340000', subject: '安徽省', published: '2024-02' }, '340181'],
    ['热河省', { region: '100000', subject: '全国', published: '1954' }, ''],
    ['深圳市', {}, '440300'],
  ])('%s in %o', (subject, metadata, region) => {
    expect(subjectRegion(subject, metadata)).toBe(region);
  });

  test('a fact about a named region has its code, others that of the document', () => {
    const facts = factsOf(
      '2025年，全省地区生产总值增长5%。深圳地区生产总值3.9万亿元，增长5.5%。',
      undefined,
      guangdong,
    );
    expect(facts.map(({ subject, region }) => [subject, region])).toEqual([
      ['广东省', '440000'],
      ['深圳', '440300'],
      ['深圳', '440300'],
    ]);
  });

  test('a former district in a text of its time', () => {
    const facts = factsOf('宣武区地区生产总值增长12%。', undefined, { ...beijing, published: '2005-02' });
    expect(facts.map(({ subject, region }) => [subject, region])).toEqual([['宣武区', '110104']]);
  });
});

describe('全市 in a text of one of its districts', () => {
  const district = { region: '110102', regionName: '北京市西城区', subject: '西城区' };
  test.each([
    ['2024年，全市', '常住人口', true],
    ['全市', '常住人口', true],
    ['在全市率先实现', '覆盖率', false],
    ['公司、全市最大项目', '最大项目', false],
  ])('%s%s', (before, indicator, expected) => {
    expect(isOfScope(before + indicator, '全市', indicator)).toBe(expected);
  });

  test('is the city where the value is its own, else the district', () => {
    expect(resolveSubject({ scope: '全市', ofScope: true, metadata: district })).toBe('北京市');
    expect(resolveSubject({ scope: '全市', ofScope: false, metadata: district })).toBe('西城区');
    expect(resolveSubject({ scope: '全区', metadata: district })).toBe('西城区');
    const facts = factsOf('全市常住人口2183万人。全区常住人口110万人。', undefined, district);
    expect(facts.map(({ subject, region }) => [subject, region])).toEqual([
      ['北京市', '110000'],
      ['西城区', '110102'],
    ]);
  });

  test('is no part of the name of a place that is ranked', () => {
    expect(withoutScope('西城区全市')).toBe('西城区');
    expect(withoutScope('西城区')).toBe('西城区');
  });
});

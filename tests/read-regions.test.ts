import { describe, expect, test } from 'vitest';
import { findRegionByCode, findRegionByName, regions, resolveRelativeRegion } from '../pipeline/lexicon/regions.js';
import { findRegionMentions } from '../pipeline/read/region-mentions.js';

describe('table of regions', () => {
  test('34 provinces, codes unique and ordered below their parents', () => {
    expect(regions.filter((region) => region.level === 'province')).toHaveLength(34);
    expect(regions.filter((region) => region.parent === '110000')).toHaveLength(16);
    expect(regions.filter((region) => region.level === 'prefecture').length).toBe(333);
    expect(new Set(regions.map((region) => region.code)).size).toBe(regions.length);
    for (const region of regions) {
      expect(region.code).toMatch(/^\d{6}$/u);
      expect(region.name).toMatch(/^\p{Script=Han}{2,}$/u);
      if (region.parent !== undefined) expect(findRegionByCode(region.parent)).toBeDefined();
    }
  });

  test.each([
    ['广东省', '440000'],
    ['广东', '440000'],
    ['内蒙古', '150000'],
    ['新疆', '650000'],
    ['恩施', '422800'],
    ['锡林郭勒', '152500'],
    ['香港', '810000'],
    ['深圳市', '440300'],
    ['深圳', '440300'],
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['延边', '222400'],
    ['红河', '532500'],
    ['西城区', '110102'],
    ['北京市西城区', '110102'],
    ['北京西城', '110102'],
    ['广东省深圳市南山区', '440305'],
    ['广东省南山区', '440305'],
    ['湖北省仙桃市', '429004'],
    ['东莞市', '441900'],
    ['全国', '100000'],
    ['鼓楼区', undefined],
    ['南京市鼓楼区', '320106'],
    ['西城园', undefined],
    ['', undefined],
  ])('%s', (name, code) => {
    expect(findRegionByName(name)?.code).toBe(code);
  });

  test.each([
    ['全市', '110102', '110000'],
    ['全区', '110102', '110102'],
    ['我区', '110102', '110102'],
    ['全国', '110102', '100000'],
    ['全省', '110102', undefined],
    ['全省', '440300', '440000'],
    ['全市', '440305', '440300'],
    ['全市', '320583', '320583'],
    ['全区', '450000', '450000'],
    ['自治区', '450300', '450000'],
    ['全州', '532503', '532500'],
    ['全县', '130123', '130123'],
    ['全市', '130123', '130100'],
    ['全市', '440000', undefined],
    ['社区', '110102', undefined],
    ['全市', '999999', undefined],
  ])('%s in a text of %s', (word, code, meant) => {
    expect(resolveRelativeRegion(word, code)?.code).toBe(meant);
  });
});

describe('findRegionMentions', () => {
  test.each([
    ['北京市西城区人民政府', ['110102']],
    ['北京西城区与上海浦东新区', ['110102', '310115']],
    ['湖南省和河南省', ['430000', '410000']],
    ['上海市场与上海市民', ['310000']],
    ['老城区改造和城区建设', []],
    ['鼓楼区', []],
    ['福州市鼓楼区', ['350102']],
    ['广州、深圳', []],
  ])('%s', (text, codes) => {
    expect(findRegionMentions(text).map((mention) => mention.region.code)).toEqual(codes);
  });

  test('short names on request, with their places', () => {
    const text = '赴广州、深圳市、惠州';
    const found = findRegionMentions(text, true);
    expect(found.map(({ start, end, short }) => [text.slice(start, end), short])).toEqual([
      ['广州', true],
      ['深圳市', false],
      ['惠州', true],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { linkTexts, type Text } from './link-texts.js';

function text(id: string, published: string, content: string, region = '110102', subject = '西城区'): Text {
  return { id, text: content, metadata: { published, region, subject } };
}

/** Observations of series.csv in short. */
function rows(texts: readonly Text[], indicator?: string): string[] {
  return linkTexts(texts)
    .series.filter((row) => indicator === undefined || row.indicator === indicator)
    .map((row) =>
      [row.subject, row.period, row.qualifier, row.value, row.status, row.revision ?? '-', row.sources].join(' | '),
    );
}

describe('series', () => {
  it('join what several documents say of one indicator, by period', () => {
    expect(
      rows([text('b', '2025-01', '2024年，地区生产总值6038亿元。'), text('a', '2024-01', '2023年，GDP达到5800亿元。')]),
    ).toEqual([
      '西城区 | 2023 | eq | 580000000000 | actual | - | a',
      '西城区 | 2024 | eq | 603800000000 | actual | - | b',
    ]);
  });

  it('merge repeated statements of one observation and take the most exact', () => {
    const texts = [
      text('a', '2025-01', '2024年，地区生产总值突破6000亿元。'),
      text('b', '2025-03', '2024年，全区生产总值达6038亿元。'),
      text('c', '2025-04', '2024年，地区生产总值约6040亿元。'),
    ];
    expect(rows(texts)).toEqual(['西城区 | 2024 | eq | 603800000000 | actual | - | a b c']);
    expect(linkTexts(texts).series[0]?.fact_ids.split(' ')).toEqual(
      linkTexts(texts).facts.map(({ fact_id: id }) => id),
    );
  });

  it('keep restatements apart and number them by publication', () => {
    expect(
      rows([
        text('b', '2025-06', '2023年，地区生产总值5900亿元。'),
        text('a', '2024-01', '2023年，地区生产总值5800亿元。'),
      ]),
    ).toEqual([
      '西城区 | 2023 | eq | 580000000000 | actual | 1 | a',
      '西城区 | 2023 | eq | 590000000000 | actual | 2 | b',
    ]);
  });

  it('take two values in one document for two things, not for a restatement', () => {
    expect(rows([text('a', '2024-01', '2023年，发放补贴300万元。2023年，发放补贴500万元。')], '发放补贴')).toEqual([
      '西城区 | 2023 | eq | 3000000 | actual | - | a',
      '西城区 | 2023 | eq | 5000000 | actual | - | a',
    ]);
  });

  it('keep target and outcome of one period apart', () => {
    expect(
      rows([
        text('a', '2024-01', '2024年主要目标：地区生产总值增长5%。'),
        text('b', '2025-01', '2024年，地区生产总值增长5%。'),
      ]),
    ).toEqual(['西城区 | 2024 | eq | 5 | actual | - | b', '西城区 | 2024 | eq | 5 | target | - | a']);
  });

  it('never join regions', () => {
    const texts = [
      text('a', '2024-01', '2023年，地区生产总值5800亿元。'),
      text('b', '2024-01', '2023年，地区生产总值3500亿元。', '110101', '东城区'),
    ];
    const ids = linkTexts(texts).series.map(({ series_id: id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('never join documents of which nobody knows whose they are', () => {
    const unknown = (id: string): Text => ({ id, text: '2023年，地区生产总值5800亿元。' });
    const ids = linkTexts([unknown('a'), unknown('b')]).series.map(({ series_id: id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('keep shares of different wholes and growth over different bases apart', () => {
    const { series } = linkTexts([
      text('a', '2024-01', '2023年，资管规模占全市35%、占全国12%。2023年，营业收入增长8%，较“十三五”末增长40%。'),
    ]);
    expect(new Set(series.map(({ series_id: id }) => id)).size).toBe(4);
  });

  it('are the same in whatever order the documents come', () => {
    const texts = [
      text('a', '2024-01', '2023年，地区生产总值5800亿元，GDP增长5.8%。'),
      text('b', '2025-06', '2023年，地区生产总值5900亿元，新建公园3个。'),
      text('c', '2025-06', '2023年，地区生产总值突破5800亿元，新建公园3个。'),
    ];
    const expected = JSON.stringify(linkTexts(texts).series);
    expect(JSON.stringify(linkTexts(texts.toReversed()).series)).toBe(expected);
  });
});

import type { Extraction } from '../pipeline/model/extraction.js';
import type { Fact } from '../pipeline/model/fact.js';
import type { Span } from '../pipeline/model/span.js';

/** A text with what is hard to publish: a character of two UTF-16 units, formulas, quotes and a broken line. */
export const sampleText = '一、成绩\n𠮷林公司2024年营收约6.5亿\n元，下降0.5%；"=1+1"占20%。\r\n-3+4号楼建成。';

/** The span of the first place of a part in the sample. */
export function spanOf(part: string): Span {
  const start = sampleText.indexOf(part);
  if (start < 0) throw new Error(`Expected a part of the sample, not ${part}`);
  return { start, end: start + part.length };
}

/** A fact about a part of the sample. */
export function sampleFact(part: string, changes: Partial<Fact> = {}): Fact {
  return {
    span: spanOf(part),
    indicator: '营业收入',
    subject: '𠮷林公司',
    region: '110102',
    kind: 'level',
    value: '650000000',
    qualifier: 'approx',
    unit: '元',
    unitCode: '',
    status: 'actual',
    period: { period: '2024', basis: 'stated' },
    reference: '',
    sentence: '𠮷林公司2024年营收约6.5亿\n元，下降0.5%；"=1+1"占20%。',
    section: '一、成绩',
    speaker: '',
    rule: 'indicator-quantity',
    ...changes,
  };
}

/** The extraction of the sample, with some of its parts replaced. */
export function sampleExtraction(changes: Partial<Extraction> = {}, id = 'folder/样本-1'): Extraction {
  return {
    document: {
      id,
      format: 'plain',
      text: sampleText,
      encoding: 'utf-8',
      sha256: 'a'.repeat(64),
      metadata: { title: '=样本', published: '2024-01', url: 'https://example.org/1', region: '110102' },
      inferred: ['title', 'regionName'],
    },
    facts: [
      sampleFact('约6.5亿\n元'),
      sampleFact('0.5%', {
        kind: 'growth',
        value: '-0.5',
        qualifier: 'eq',
        unit: '%',
        unitCode: '%',
        reference: '同比',
      }),
      sampleFact('20%', { kind: 'share', value: '20', indicator: '=1+1', subject: '＋甲', unit: '%' }),
    ],
    numerals: [
      { span: spanOf('一'), class: 'list', reason: '序号' },
      { span: spanOf('2024'), class: 'date', reason: '日期' },
      { span: spanOf('6.5亿'), class: 'fact', fact: 0, reason: '' },
      { span: spanOf('0.5'), class: 'fact', fact: 1, reason: '' },
      { span: spanOf('1+1'), class: 'name', reason: '=名称' },
      { span: spanOf('20%'), class: 'fact', fact: 2, reason: '' },
      { span: spanOf('-3'), class: 'other', reason: '楼号' },
      { span: spanOf('4号'), class: 'other', reason: '楼号' },
    ],
    issues: [{ code: 'sample', severity: 'info', message: '两行\n说明', span: spanOf('𠮷') }],
    terms: [{ term: '营收', definition: '营业收入\n的简称', span: spanOf('营收') }],
    ...changes,
  };
}

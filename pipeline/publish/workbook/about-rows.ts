import { dataVersion } from '../data-version.js';

/** A line of the first sheet: what it is about, in Chinese and in English. */
export interface AboutRow {
  readonly head: string;
  readonly zh: string;
  readonly en: string;
}

export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';
export const licenceHead = '许可';

/** What the workbook is. */
export const aboutDataset: readonly AboutRow[] = [
  {
    head: '内容',
    zh: '中文公开文本中的数字事实：每条事实有指标、主体、时期、数值、单位、状态和原文位置。',
    en: 'Numeric facts from Chinese public texts: every fact has an indicator, subject, period, value, unit, status and its place in the source.',
  },
  { head: '数据版本', zh: dataVersion, en: 'Version of the data' },
  {
    head: licenceHead,
    zh: 'CC-BY-4.0（知识共享署名 4.0 国际）',
    en: 'CC-BY-4.0 (Creative Commons Attribution 4.0 International)',
  },
];

/** How its values are to be read. */
export const aboutValues: readonly AboutRow[] = [
  {
    head: '数值',
    zh: '万、亿已乘入，单位不换算：6000亿元写作 600,000,000,000、单位 元。',
    en: 'The magnitude words 万 and 亿 are applied, units are not converted: 6000亿元 is 600,000,000,000 with the unit 元.',
  },
  {
    head: '百分数',
    zh: '增速、占比等的 % 在单位列：数值 5.8、单位 % 即 5.8%，不是 580%。',
    en: 'Growth and shares have % in the column of units: the value 5.8 with the unit % is 5.8 %, not 580 %.',
  },
  { head: '负数', zh: '负数表示下降、减少。', en: 'Negative values are falls and decreases.' },
  {
    head: '区间与限定',
    zh: '区间的下限在数值列，上限在数值上限列；约、超过、不低于等见限定列，不可当作精确值。',
    en: 'A range goes from the value to the upper value; about, more than, at least and the like stand in the column of qualifiers.',
  },
  {
    head: '文本数字',
    zh: '有效数字超过15位的数值，以及1900年3月1日之前的日期，以文本写出，以免舍入或错位。',
    en: 'Numbers of more than 15 significant digits, and days before 1 March 1900, are texts, so that none is rounded or moved.',
  },
  {
    head: '特殊字符',
    zh: '工作簿容纳不了的字符（如残缺的字符）写作 □。',
    en: 'Characters that a workbook cannot hold, such as half a character, are written □.',
  },
  { head: '空格', zh: '空单元格表示读不出或不适用。', en: 'An empty cell: not known, or it does not apply.' },
];

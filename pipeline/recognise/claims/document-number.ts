import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const constructions: readonly Construction[] = [
  {
    pattern: /[〔［【[（(﹝](?:19|20)\d{2}[〕］】\])）﹞]\s?(?:第\s?)?\d{1,5}\s?(?:号|期|次)/gu,
    class: 'ref',
    reason: '文件编号',
  },
  {
    pattern:
      /第?\s?[\d〇零一二三四五六七八九十百]{1,5}\s?号(?=令|公告|主席令|国务院令|议案|建议|提案|文件|通报|决定书|判决)/gu,
    needs: '号',
    class: 'ref',
    reason: '文件编号',
  },
  {
    pattern:
      /(?:编号|文号|证号|案号|批号|备案号|许可证号|ICP备|统一书号|刊号|股票代码|证券代码|代码|邮编|邮政编码)\s?[：:为]?\s?[A-Za-z-]{0,8}\d[\dA-Za-z.-]{2,30}/gu,
    class: 'ref',
    reason: '编号',
  },
  { pattern: /(?:ISBN|ISSN|GB|GB\/T|ISO|DB|HJ|JJG)\s?\d[\d.—-]{2,20}/gu, class: 'ref', reason: '标准或出版编号' },
  {
    pattern:
      /(?<=\p{Script=Han})[（(](?!(?:19|20)\d{2}[）)])0?\d{4,6}(?:[.．](?:SH|SZ|BJ|HK))?[）)](?![万亿千家个人元件项])/gu,
    class: 'ref',
    reason: '证券代码',
  },
  {
    pattern: /(?<![\d.])(?:00[0-3]|30[01]|60[0135]|68[89]|8[37]\d|4[03]\d)\d{3}(?=[.]?(?:SH|SZ|BJ|HK))/gu,
    needs: 'S',
    class: 'ref',
    reason: '证券代码',
  },
];

/** Numbers of documents, orders, standards and registrations. */
export const documentNumber: Recogniser = {
  id: 'document-number',
  examples: [
    '西政发【〔2023〕4号】',
    '京发改【（2022）118号】文件',
    '公布【第752号】令',
    '【证券代码：002099】',
    '百联股份【（600631）】的业绩',
  ],
  counterExamples: [
    '新增企业（2023年）4家。',
    '代码行数超过3亿行。',
    '8号楼封顶。',
    '企业（1083家）增长。',
    '计划（2024）实施。',
  ],
  find: (context) =>
    /[号码刊备〔［【[（(﹝GIDHJ]/u.test(context.text) ? findConstructions(constructions, context) : [],
};

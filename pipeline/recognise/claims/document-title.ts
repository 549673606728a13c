import type { Recogniser } from '../recogniser.js';
import { anyNumeral } from './matching/characters.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const withNumeral = (match: RegExpExecArray): boolean => anyNumeral.test(match[0]);

const constructions: readonly Construction[] = [
  {
    pattern: /《[^《》]{1,160}(?:《[^《》]{1,80}》[^《》]{0,80})?》/gu,
    class: 'name',
    reason: '文件或作品名称',
    accept: withNumeral,
  },
  {
    pattern:
      /(?:方案|计划|规划|清单|纲要|办法|协议|意见|措施|计划表|任务书|路线图|行动|要点|框架)[（(]\s?20\d{2}年?(?:\s?[-—–－~～至]{1,2}\s?20\d{2})?年?\s?[）)]/gu,
    class: 'name',
    reason: '文件名称中的年份',
  },
  { pattern: /〈[^〈〉]{1,80}〉/gu, class: 'name', reason: '文件或作品名称', accept: withNumeral },
];

/** Titles in book-title marks; a year in a title is part of the title. */
export const documentTitle: Recogniser = {
  id: 'document-title',
  examples: [
    '印发【《体制机制改革提升方案（2023—2025年）》】的通知',
    '落实【《“十四五”时期发展规划》】。',
    '修订【《关于〈2020年办法〉的决定》】。',
    '改革提升【方案（2023—2025年）】',
  ],
  counterExamples: ['印发《管理办法》等15项政策。', '2023年《纲要》实施。'],
  find: (context) => findConstructions(constructions, context),
};

import type { Recogniser } from '../recogniser.js';
import { anyNumeral } from './matching/characters.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const withNumeral = (match: RegExpExecArray): boolean => anyNumeral.test(match[0]);

const constructions: readonly Construction[] = [
  { pattern: /《[^《》]{1,160}(?:《[^《》]{1,80}》[^《》]{0,80})?》/gu, class: 'name', reason: '文件或作品名称', accept: withNumeral },
  { pattern: /〈[^〈〉]{1,80}〉/gu, class: 'name', reason: '文件或作品名称', accept: withNumeral },
];

/** Titles in book-title marks; a year in a title is part of the title. */
export const documentTitle: Recogniser = {
  id: 'document-title',
  examples: ['印发【《体制机制改革提升方案（2023—2025年）》】的通知', '落实【《“十四五”时期发展规划》】。', '修订【《关于〈2020年办法〉的决定》】。'],
  counterExamples: ['印发《管理办法》等15项政策。', '2023年《纲要》实施。'],
  find: (context) => findConstructions(constructions, context),
};

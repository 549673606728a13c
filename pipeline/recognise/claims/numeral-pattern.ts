import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const few = '[一二两三四五六七八九十]';
const character = '(?![〇零一二两三四五六七八九十百千万亿半年月日天个家项次倍成届])\\p{Script=Han}';
const noun = `(?:${character}){1,2}`;

const constructions: readonly Construction[] = [
  {
    pattern: new RegExp(`(?<![0-9几数第])${few}${noun}(?:${few}${noun}){0,2}${few}${character}`, 'gu'),
    class: 'name',
    reason: '口号或体系的简称',
  },
];

/** Numerals and nouns by turns: 三街一路, 一核两翼. */
export const numeralPattern: Recogniser = {
  id: 'numeral-pattern',
  examples: ['启动【三街一路】环境整治', '举办【一会两赛三论】坛活动', '呈现【一核两翼】特征'],
  counterExamples: ['三年任务两年完成', '两家企业三个项目', '四届三次'],
  find: (context) => findConstructions(constructions, context),
};

import type { Recogniser } from '../recogniser.js';
import { hotlines, hotlineFollowers } from '../../lexicon/references.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const free = '(?<![0-9０-９.．])';

const constructions: readonly Construction[] = [
  {
    pattern:
      /(?:电话|热线|传真|手机|短信|拨打|加拨|直拨|致电|发送至|呼叫|号码|QQ群?|微信号?|邮编)(?:号码)?\s?[：:为是]?\s?[“(（]?[0-9０-９][0-9０-９－—\- ()（）转、，,]{2,40}(?<=[0-9０-９)）])(?![0-9０-９]|[.%％万亿元个条名位户次家人台部])/gu,
    class: 'ref',
    reason: '电话或联系号码',
  },
  {
    pattern: new RegExp(
      `${free}(?:0\\d{2,3}[-－—]\\d{7,8}|1[3-9]\\d{9}|[48]00[-－—]?\\d{3}[-－—]?\\d{4})(?!\\d)`,
      'gu',
    ),
    class: 'ref',
    reason: '电话号码',
  },
  {
    pattern: new RegExp(`${free}(?:${hotlines.join('|')})(?=(?:${hotlineFollowers.join('|')}))`, 'gu'),
    class: 'name',
    reason: '服务热线名称',
  },
];

/** Telephone numbers, hotlines and other numbers one dials. */
export const dialNumber: Recogniser = {
  id: 'dial-number',
  examples: [
    '【12345】市民服务热线受理诉求84万件。',
    '长途【加拨17951】后计费。',
    '联系【电话：010-66001234】。',
    '神州行的【12593】优惠活动',
  ],
  counterExamples: [
    '电话普及率达120%。',
    '热线受理12345件。',
    '手机12万部。',
    '发送短信300条。',
    '全年接听电话6924个。',
  ],
  find: (context) => (/[0-9０-９]/u.test(context.text) ? findConstructions(constructions, context) : []),
};

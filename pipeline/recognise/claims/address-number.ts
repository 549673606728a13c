import type { Recogniser } from '../recogniser.js';
import { han, measure } from './matching/characters.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const number = '(?:[0-9０-９]{1,4}|[〇零一二三四五六七八九十百]{1,4})';
/** Days are called 号 too: 5号上午, 6月5号. */
const dayBefore = /(?:月|本月|从|至|到|前|截至|[-－—~～])\s?$/u;
const dayAfter = /^(?:上午|下午|中午|晚|凌晨|早|夜|起|至|到|前|后|以来|开|[-－—~～]|（周|\(周|正式|举行|召开)/u;

function isDay(match: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, match.index - 2), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 3);
  return dayBefore.test(before) || dayAfter.test(after);
}

const lines = '高铁|高速|铁路|城际';

const constructions: readonly Construction[] = [
  {
    pattern: new RegExp(
      `第?${number}(?:[-－]\\d{1,3})?[ \\t]?号(?:楼|院|线|园|厂房|机组|门|文|令|公告|产业园|地块|泊位|房间|展馆|馆|井|桥)?`,
      'gu',
    ),
    needs: '号',
    class: 'name',
    reason: '编号',
    accept: (match, { text }) => !isDay(match, text),
  },
  { pattern: /[A-Z]?\d{3,4}室/gu, needs: '室', class: 'name', reason: '房间号' },
  { pattern: /(?:国道|省道|县道)[GSX]?\d{2,4}(?![万千百公.\d])/gu, class: 'name', reason: '道路编号' },
  { pattern: /(?<![\d.])[GSX]?\d{3}(?:国道|省道|县道)/gu, class: 'name', reason: '道路编号' },
  {
    pattern: new RegExp(
      `(?<![几数第])[二三四五六七]环(?=[路内外以之中、，。；最沿西东南北线和至到高快]|$|${han}{0,2}段)`,
      'gu',
    ),
    needs: '环',
    class: 'name',
    reason: '环路名称',
  },
  {
    pattern: new RegExp(
      `(?<=[${han}、])[〇零一二三四五六七八九十]{1,3}(?=中学|小学|中心小学|中校区|中${han}{0,3}校区|中${han}{0,3}分校|分园|分校|分院|校区)`,
      'gu',
    ),
    needs: /[学校分]/u,
    class: 'name',
    reason: '学校编号',
  },
  {
    pattern: new RegExp(
      `(?<=${han})(?<!${measure}|[第几数])[一二三四五六七八九十百千万](?!${measure})(?=${han}?(?:${lines}))`,
      'gu',
    ),
    needs: new RegExp(lines, 'u'),
    class: 'name',
    reason: '线路名称',
  },
  { pattern: /(?<![\d.])\d{1,3}路(?=公交|车|公共汽车|电车)/gu, needs: '路', class: 'name', reason: '线路编号' },
];

/** Houses, courtyards, lines, roads and schools called by number: 8号楼, 16号线, 三环. */
export const addressNumber: Recogniser = {
  id: 'address-number',
  examples: [
    '桦皮厂【8号楼】封顶',
    '地铁【16号线】年底通车',
    '启动北新华街【110号院】腾退',
    '天宁【1号】建成园区',
    '三里河一区【28号】',
    '【318国道】贯通',
    '作为【三环】最后一块地',
    '北京【四】中雄安校区开学',
    '成达【万】高铁开工',
    '黄【百】铁路推进',
  ],
  counterExamples: [
    '6月5号上午开会。',
    '5号下午召开。',
    '拨打号码。',
    '环境改善3处。',
    '新建三环节。',
    '建成3条线路。',
    '开办中学12所。',
    '新建三条高铁。',
  ],
  find: (context) =>
    /[号室道环校园院学路速铁际]/u.test(context.text) ? findConstructions(constructions, context) : [],
};

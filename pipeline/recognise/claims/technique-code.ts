import type { Recogniser } from '../recogniser.js';
import { han, measure } from './matching/characters.js';
import { findConstructions, type Construction } from './matching/constructions.js';

/** Letters before a number that name a measured quantity rather than begin a code. */
const indicators =
  /(?:GDP|GNP|CPI|PPI|PMI|R&D|D|IPO|FDI|COD|SO|NOx|VOCs?|TEU|ODI|APP|PCT|PUE|EBITDA?|CAGR|ROE|ROI|RMB|USD|CNY|HK|US|USB|AI|TVL|GMV|AQI|BDI|LPR|MLF|SLF|SCI|OFDI|QFII|IP|EPS|PE|PB|EB|PH|pH|NEV|LNG|CNG|[A-Z]股)$/u;
const unitAfter =
  /^\s?(?:[%％‰年月日]|[万亿千余多]|[个家户人名项件处条座所张套台辆架艘吨米亩次场元倍位](?!\p{Script=Latin})|(?:公里|平方|千瓦|立方))/u;

function isCode(match: RegExpExecArray, text: string): boolean {
  const letters = match[1] ?? '';
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
  if (!unitAfter.test(after)) return !indicators.test(letters);
  return letters.length === 1 && !/^[%％‰万亿千]/u.test(after) && /^[A-Z]$/u.test(letters);
}

const model =
  '(?:歼|运|直|轰|强|教|空警|红旗|东风|巨浪|鹰击|长征|神舟|天舟|嫦娥|天问|北斗|风云|海洋|高分|资源|实践|问界|比亚迪|小米|华为|蛟龙|雪龙|山河|吉利|领克|理想|麒麟|鲲鹏|昇腾|龙芯|盘古|问天|海基|深海|深蓝|哪吒|唐探|战狼|复兴号?CR|和谐号?CRH)';
const index = '(?:沪深|中证|上证|标普|标准普尔|科创|深证|恒生|日经|纳斯达克|纳指|道琼斯|富时|创业板|北证|巨潮)';

const constructions: readonly Construction[] = [
  {
    pattern:
      /(?<![A-Za-z\d&.])([A-Za-z]{1,12}|DeepSeek-[A-Z])[-‑–—·_]?\d(?:[\dA-Za-z]|[.．](?=\d)|-(?=[\dA-Za-z])){0,16}/gu,
    class: 'name',
    reason: '技术、型号或代号',
    accept: (match, { text }) => isCode(match, text),
  },
  {
    needs: /[a-z] /u,
    pattern: /(?<![A-Za-z])[A-Za-z]?[a-z]{2,12} \d{1,4}(?:\.\d)?(?![\d%％.]|\s?[万亿千家个人元件项年月日])/gu,
    class: 'name',
    reason: '产品名称',
  },
  { pattern: /TOP\s?\d{1,4}(?![\d.%])/giu, needs: /[Oo][Pp]/u, class: 'name', reason: '榜单名称' },
  { pattern: /(?<![\d.．])[1-5]A(?:级|景区|旅游)/gu, needs: 'A', class: 'name', reason: '等级名称' },
  {
    pattern: /(?<![\d.．])\d{1,2}(?:G-A|[A-DFGKPRSX])(?![A-Za-z%])/gu,
    class: 'name',
    reason: '技术或型号',
    accept: (match, { text }) => text.charAt(match.index - 1) !== '-',
  },
  {
    pattern: new RegExp(`(?<![\\d.．年])[0-9]0后(?!${han}{0,1}[，。]?于)`, 'gu'),
    needs: '0后',
    class: 'name',
    reason: '出生年代的称呼',
  },
  {
    pattern: new RegExp(`${model}[-－—]?\\d{1,4}[A-Z]{0,2}(?!\\d|[.．]|${measure})`, 'gu'),
    class: 'name',
    reason: '型号名称',
  },
  { pattern: new RegExp(`${index}\\d{2,4}(?![.\\d%％]|点)`, 'gu'), class: 'name', reason: '指数名称' },
  {
    pattern:
      /(?<![\d.])(?:985|211|863|973)(?=[”’"]?(?:高校|大学|工程|院校|计划|项目|、(?:211|985|973)|和(?:211|985|973)|\/|及))/gu,
    class: 'name',
    reason: '工程或计划名称',
  },
  {
    pattern: /第?\d{1,2}(?:\.\d)?代(?=线|[A-Z]|显示|面板|产线|生产线|半导体)/gu,
    needs: '代',
    class: 'name',
    reason: '产线世代',
  },
];

/** Techniques, products, models and codes whose digits count nothing: 5G, PM2.5, C919, D01, 沪深300. */
export const techniqueCode: Recogniser = {
  id: 'technique-code',
  examples: [
    '建成【5G】基站244.8万个',
    '细颗粒物（【PM2.5】）年均浓度为36微克/立方米',
    '加快【5G】、【IPv6】部署',
    '实现【D01】项目供地',
    '国产大飞机【C919】交付',
    '【DeepSeek-R1】上线',
    '新增【5A级】景区3家',
    '京东方【第8.6代】线投产',
    '【沪深300】指数上涨',
    '入选【TOP10】榜单',
    '区块链、【Web3.0】、XR等技术',
    '【90后】占比30%',
    '安装【Windows 10】系统',
    '【PM_2.5】浓度下降18%',
  ],
  counterExamples: [
    '人均GDP1.5万元。',
    'GDP6038亿元。',
    'CPI2.1%。',
    'R&D2.5%。',
    '装机5GW。',
    '新华online5月9日消息',
    'about 300家',
    '面积12公里。',
    '恒生指数23000点。',
    '做优做强10条产业链。',
  ],
  find: (context) => (/[0-9]/u.test(context.text) ? findConstructions(constructions, context) : []),
};

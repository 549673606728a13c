import type { Word } from '../model/sentence.js';

/** Words that `isKept` has something to say of. */
export const mayBeKept: ReadonlySet<string> = new Set([
  '和',
  '以',
  '每',
  '上',
  '在',
  '直接',
  '争取',
  '带动',
  '长期',
  '集中',
  '重点',
  '月',
  '最终',
  '中',
  '并',
]);

/** Whether a word that elsewhere only frames what follows is a part of it here. */
export function isKept(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text ?? '';
  switch (words[index]?.text) {
    case '和':
      return next.startsWith('美');
    case '以':
      return foremost.test(textFrom(words, index));
    case '每':
      return /^(?:[0-9０-９]|[十百千万]{1,2}(?:[人户名元车辆]|瓦时))/u.test(textFrom(words, index + 1));
    case '上':
      return next.startsWith('云');
    case '在':
      return provinces.test(next) || /^(?:学|学研究生)$/u.test(next);
    case '直接':
      return index === words.length - 2 && words[index + 1]?.tag === 'vn';
    case '月':
      return /^(?:访问量|均|活跃|销量|产量|最低)/u.test(next);
    case '中':
      return next.startsWith('长期');
    case '最终':
      return /^(?:消费|产品|用户|用能|需求)/u.test(next);
    case '并':
      return next === '网';
    case '争取':
      return funds.test(textFrom(words, index));
    case '带动':
      return effects.test(textFrom(words, index));
    default:
      return isOwnManner(words, index);
  }
}

/** 〔集中〕供养: a way of doing that has a name of its own, beside 分散. */
export function isOwnManner(words: readonly Word[], index: number): boolean {
  if (words[index]?.text === '重点') return /^(?:耗能|排污|用能|排放)/u.test(words[index + 1]?.text ?? '');
  if (words[index]?.text === '长期' && words[index + 1]?.text === '护理') return true;
  return words[index]?.text === '集中' && /^(?:供养|采购|居住|托养|连片|隔离)$/u.test(words[index + 1]?.text ?? '');
}

/** 〔争取〕中央补助资金: with money behind it, it says what was done. */
const funds = /争取.*(?:资金|补助|国债|债券|额度|转移支付|预算内投资|建设任务)$/u;

/** 〔以旅游业为主的〕服务业. */
const foremost = /^以[^，、]{1,12}为(?:主|主体|核心|重点|代表|龙头|支撑|主导|母语)的[^的]/u;

/** 〔带动〕消费: what was brought about, not all there is of it. */
const effects = /^带动(?:[^，、]{0,8}(?:消费|销售|进出口|投资|就业|增收|收入|销售额|销售金额))?$/u;

/** 〔在粤〕就读的学生: a province by its one character, with 在 before it, says whose or which. */
const provinces = /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵滇云藏陕秦甘陇青宁新疆](?!.{3})/u;

function textFrom(words: readonly Word[], index: number): string {
  return words
    .slice(index)
    .map(({ text }) => text)
    .join('');
}

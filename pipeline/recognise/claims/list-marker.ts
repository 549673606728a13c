import type { Claim, RecogniseContext, Recogniser } from '../recogniser.js';
import { measure } from './matching/characters.js';

const numbers = '[一二三四五六七八九十]{1,3}';

/** Markers that may open a block, a sentence or a clause after ；：。 */
const marker = [
  `[（(]\\s?(?:${numbers}|[0-9０-９]{1,2})\\s?[）)]`,
  `${numbers}[、．.](?!${numbers}(?:、${numbers})?(?:线|月|级|类|期|产|次产|季))`,
  `[0-9０-９]{1,3}[．.、](?![0-9０-９])`,
  `[0-9０-９]{1,3}[．.、](?=(?:19|20)[0-9]{2}年)`,
  `[0-9０-９]{1,2}[）)]`,
  `${numbers}(?:是|则|要(?!素)|来[，,])`,
  `第${numbers}(?=[，,、：:]|是|点[，,是])[，,、：:]?`,
  `其${numbers}[，,：:、]`,
  '[①-⑳㈠-㈩⑴-⒇]',
].join('|');

const opening = new RegExp(`\\s*(?:${marker})`, 'uy');
/** `1 标题`: a running number, a blank and words, at the start of a block only. */
const bareNumber = new RegExp(`\\s*[0-9０-９]{1,2}[ \\t\\u3000]+(?=[\\p{L}“《"])(?!${measure})`, 'uy');
const shortHeading = /\s*[0-9０-９]{1,2}[ \t\u3000]+(?=\p{Script=Han}{3,24}\s*$)/uy;
const inner = new RegExp(`(?:[；;。！？”]|(?<![0-9０-９])[：:])(?:\\s*)(?:${marker})`, 'gu');
const afterComma = new RegExp(`[，,]${numbers}是`, 'gu');
const ordinalRow = /^\s*第[一二三四五六七八九十]{1,3}、第/u;

function claim(text: string, start: number, end: number): Claim {
  const blanks = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + blanks, end, class: 'list', reason: '列举序号' };
}

function atOpening({ text, opensBlock }: RecogniseContext): Claim | undefined {
  if (ordinalRow.test(text)) return undefined;
  opening.lastIndex = 0;
  bareNumber.lastIndex = 0;
  shortHeading.lastIndex = 0;
  const match = opening.exec(text) ?? (opensBlock ? (bareNumber.exec(text) ?? shortHeading.exec(text)) : null);
  return match === null ? undefined : claim(text, 0, match[0].trimEnd().length);
}

function* inside(text: string): Generator<Claim> {
  for (const pattern of [inner, afterComma]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      yield claim(text, match.index + 1, match.index + match[0].length);
    }
  }
}

/** Numbers that order paragraphs and clauses: 一、 （一） 1. （1） 一是 第一， 其二， */
export const listMarker: Recogniser = {
  id: 'list-marker',
  examples: [
    '【一、】发展基础',
    '【（一）】整体概况。',
    '【1.】落实规划要求',
    '【12．】2023年出台的政策',
    '【一是】数量增长；【二是】收入增加。',
    '特点：【一是】机制有效，【二是】功能完善。',
    '【第一，】坚持创新；【第二，】坚持开放。',
    '【1】 神州行套餐',
    '【(二)】创新意识',
    '【5】 本地聊天型',
  ],
  counterExamples: [
    '1.5万人参加。',
    '12 人参加。',
    '三、四线城市增长5%。',
    '一、二、三产业增长5%。',
    '第一、第二产业增长。',
    '2023年，增长5%。',
    '排名第一。',
    '次日9：00）资费下调。',
  ],
  find: (context) => {
    const first = atOpening(context);
    const rest = [...inside(context.text)].filter((found) => found.start >= (first?.end ?? 0));
    rest.sort((left, right) => left.start - right.start);
    return first === undefined ? rest : [first, ...rest];
  },
};

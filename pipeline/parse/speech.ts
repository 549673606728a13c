import type { Element } from './classify.js';
import { isTitledName, mayBeName } from './surnames.js';

/** What a paragraph is in a conversation. */
export type Speech =
  | { readonly kind: 'separator' }
  /** A line that says in which part the next one speaks: 主持人. */
  | { readonly kind: 'role' }
  /** Opens a turn; the name is the first `length` characters, colon included. */
  | { readonly kind: 'turn'; readonly name: string; readonly length: number };

const separator = /^[-—–_=*]{1,40}$/u;
const roles = new Set(['主持人', '嘉宾', '记者', '发言人', '发布人', '提问', '回答', '媒体', '网友']);
const opening = /^([^\s，。、：:；！？“”《》（）()]{1,14}?)\s?[:：]/u;
const office = /^(?:.{0,10}记者|问|答|主持人.{0,4})$/u;
/** Labels of lines that are no speakers. */
const labels = new Set([
  ...[
    '主题',
    '来源',
    '时间',
    '地点',
    '日期',
    '编辑',
    '责编',
    '美编',
    '校对',
    '审核',
    '签发',
    '文字',
    '图片',
    '摄影',
    '作者',
    '附件',
    '单位',
  ],
  ...[
    '电话',
    '网址',
    '备注',
    '抄送',
    '摘要',
    '关键词',
    '标题',
    '主办',
    '承办',
    '注意',
    '说明',
    '例如',
    '其中',
    '提示',
    '要求',
    '目标',
    '任务',
  ],
  ...[
    '责任编辑',
    '责任单位',
    '牵头单位',
    '配合单位',
    '完成时限',
    '工作目标',
    '主要任务',
    '联系人',
    '联系电话',
    '发布时间',
    '名称',
    '地址',
  ],
]);
const sentenceEnd = /[。！？!?…”][”’]?$/u;

/** Who opens a turn where. A name counts after a role line, or when the document is a conversation it takes part in. */
export function readSpeech(elements: readonly Element[]): (Speech | undefined)[] {
  const names = speakerNames(elements);
  let afterRole = false;
  return elements.map((element, index) => {
    if (element.kind === 'grid' || element.hint === 'heading') return undefined;
    const { text } = element;
    if (separator.test(text)) return { kind: 'separator' };
    if (roles.has(text) && opening.test(textAt(elements, index + 1))) {
      afterRole = true;
      return { kind: 'role' };
    }
    const match = opening.exec(text);
    const name = match?.[1];
    const isTurn = name !== undefined && (afterRole ? !labels.has(name) : names.has(name));
    afterRole = false;
    return isTurn && match !== null ? { kind: 'turn', name, length: match[0].length } : undefined;
  });
}

/** Names that open turns of a conversation: at least two speak, each more than once, or one of them asks by office. */
function speakerNames(elements: readonly Element[]): ReadonlySet<string> {
  const turns = new Map<string, number>();
  for (const element of elements) {
    if (element.kind === 'grid' || element.hint !== undefined || element.footnote) continue;
    const name = opening.exec(element.text)?.[1];
    if (name === undefined || labels.has(name) || !sentenceEnd.test(element.text)) continue;
    if (office.test(name) || mayBeName(name) || isTitledName(name)) turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  const repeated = [...turns].filter(([, count]) => count >= 2).map(([name]) => name);
  const asked = [...turns.keys()].some((name) => office.test(name));
  if (repeated.length < 2 && !(asked && turns.size >= 2)) return new Set();
  return new Set(
    [...turns.keys()].filter((name) => office.test(name) || isTitledName(name) || (turns.get(name) ?? 0) >= 2 || asked),
  );
}

function textAt(elements: readonly Element[], index: number): string {
  const element = elements[index];
  return element?.kind === 'text' ? element.text : '';
}

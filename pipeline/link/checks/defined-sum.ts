import type { FactRecord } from '../../model/schemas.generated.js';
import { normaliseIndicator } from '../../resolve/normal-form.js';
import { groupBy } from '../../model/group-by.js';
import { isTotal, mostExact } from './same-thing.js';
import { sumDefinitions } from './sum-definitions.js';

export interface DefinedSum {
  readonly whole: FactRecord;
  readonly parts: readonly FactRecord[];
}

/** Wholes whose parts are all stated, among the levels of one subject and period in one document. */
export function definedSums(setting: readonly FactRecord[]): DefinedSum[] {
  const byWording = groupBy(setting.filter(isTotal), (fact) => wordingKey(fact, wordingOf(fact)));
  const wholes = [...byWording.values()].flatMap((same) => mostExact(same) ?? []);
  return wholes.flatMap((whole) => {
    const complete = sumDefinitions.flatMap(({ whole: word, parts }) =>
      wordingOf(whole).includes(word) ? completeParts(whole, word, parts, byWording) : [],
    );
    return complete.slice(0, 1).map((parts) => ({ whole, parts }));
  });
}

function completeParts(
  whole: FactRecord,
  word: string,
  parts: readonly string[],
  byWording: ReadonlyMap<string, readonly FactRecord[]>,
): FactRecord[][] {
  const wording = wordingOf(whole);
  const found = parts.flatMap(
    (part) => mostExact(byWording.get(wordingKey(whole, wording.replace(word, part))) ?? []) ?? [],
  );
  return found.length === parts.length && found.every(({ unit }) => unit === whole.unit) ? [found] : [];
}

function wordingKey(fact: FactRecord, wording: string): string {
  return `${fact.unit ?? ''} ${wording}`;
}

/** 安排财政赤字 → 财政赤字, 外贸进出口总额 → 进出口 */
function wordingOf({ indicator }: FactRecord): string {
  return normaliseIndicator(indicator ?? '')
    .replace(/^(?:拟|安排|全[国年省市区县]|实现|完成|货物|外贸|对外|地区|国内)+/u, '')
    .replace(/(?:贸易)?(?:总额|总值|总量|规模|额)?$/u, '');
}

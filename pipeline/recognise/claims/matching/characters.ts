/** Sources of character classes, to be built into patterns. */
export const digit = '[0-9０-９]';
/** Number words without magnitudes. */
export const small = '[一二两三四五六七八九十]';
/** Number words of a written number. */
export const chinese = '[〇零一二两三四五六七八九十百千]';
export const han = '\\p{Script=Han}';

/** A numeral character of any kind. */
export const anyNumeral = /[0-9０-９〇零一二两三四五六七八九十百千万亿半]/u;

/**
 * Characters that may follow a number as unit, measure word or magnitude; a name does not go on so.
 * 年, 月, 日 and 时 are here too.
 */
export const measure =
  '[%％‰万亿千百十余多元个家户人名项件处条座所张套台辆架艘吨公克斤里米平亩顷位次场间栋幢批种类部篇册本枚只头羽株棵片段站点分秒小天年月日时周届期级岁倍成折度瓦伏升标立层门款支对双组组班节课集首队起宗例笔份]';

import { Converter } from 'opencc-js/t2cn';

/** What a character tells of the form a text is written in: nothing, traditional, simplified; or nothing as it is rare. */
const neither = 0;
const traditional = 1;
const simplified = 2;
const rare = 3;

/** The opening of a text tells enough. */
const sampleLength = 100_000;
/** Of simplified texts, names in old characters aside, nothing; of traditional ones a third of the characters. */
const leastShare = 0.1;
/** How many traditional characters there are for one simplified, as a name or a quotation from over there may hold. */
const leastRatio = 9;

let forms: Uint8Array | undefined;
const converters: Partial<Record<'tw' | 'hk', (text: string) => string>> = {};

/** Whether a text is written in traditional characters, by those that only traditional or only simplified texts have. */
export function isTraditional(text: string): boolean {
  forms ??= formOfCharacters();
  const counts = [0, 0, 0, 0];
  const end = Math.min(text.length, sampleLength);
  let han = 0;
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x4e00 || code > 0x9fff) continue;
    han += 1;
    const form = forms[code] ?? neither;
    counts[form] = (counts[form] ?? 0) + 1;
  }
  const [, old = 0, modern = 0] = counts;
  return old > 0 && old >= han * leastShare && old >= modern * leastRatio;
}

/** Fewer traditional characters than this in a simplified text are those of names and quotations. */
const leastStray = 8;

/**
 * How a text comes to simplified characters with every offset as it was: a traditional one by its words, a simplified one in
 * which old typesetting left some traditional characters (較1955年增長了) by those alone; undefined where it is in them already.
 */
export function simplifierOf(text: string): ((words: string) => string) | undefined {
  if (isTraditional(text)) return toSimplified;
  return hasStray(text) ? withoutStray : undefined;
}

function hasStray(text: string): boolean {
  const form = (forms ??= formOfCharacters());
  let stray = 0;
  for (let place = 0; place < text.length && stray < leastStray; place += 1)
    if (form[text.charCodeAt(place)] === traditional) stray += 1;
  return stray >= leastStray;
}

function withoutStray(text: string): string {
  const form = (forms ??= formOfCharacters());
  return text.replace(/\p{Script=Han}/gu, (character) =>
    form[character.charCodeAt(0)] === traditional ? simplifyOne(character, 'tw') : character,
  );
}

/**
 * A traditional text in simplified characters, as long as it was, so that every offset stays what it is. Words decide
 * where a character has several forms (乾淨 is 干净, 乾隆 stays), and what would change its length is left as it is.
 */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}+/gu, (words) => {
    const converted = convert(words, 'tw');
    const fitting = hasPlaces(words, converted)
      ? converted
      : Array.from(words, (character) => simplifyOne(character, 'tw')).join('');
    // Characters that are written so in Hong Kong alone: 衞.
    return Array.from(fitting, (character) => (isOld(character) ? simplifyOne(character, 'hk') : character)).join('');
  });
}

function simplifyOne(character: string, from: 'tw' | 'hk'): string {
  const converted = convert(character, from);
  return hasPlaces(character, converted) ? converted : character;
}

function isOld(character: string): boolean {
  const form = (forms ??= formOfCharacters())[character.charCodeAt(0)];
  return form === traditional || form === rare;
}

/** The dictionaries are indexed with the first text that needs them. */
function convert(text: string, from: 'tw' | 'hk'): string {
  return (converters[from] ??= Converter({ from, to: 'cn' }))(text);
}

const surrogate = /[\ud800-\udfff]/u;

/** Whether every character of a conversion stands where the one it is made of does. */
function hasPlaces(words: string, converted: string): boolean {
  return words.length === converted.length && !surrogate.test(words) && !surrogate.test(converted);
}

/**
 * The characters that only one of the two old standards has: Big5 without GB 2312 (國, of the 5401 common ones alone)
 * and GB 2312 without Big5 (国). What both have (后, 里, 乾, 著) tells nothing.
 */
function formOfCharacters(): Uint8Array {
  const gb = charactersOf('gb18030', 0xb0, 0xf7);
  const big5 = charactersOf('big5', 0xa4, 0xf9);
  const form = new Uint8Array(0x10000).fill(rare);
  for (const code of charactersOf('big5', 0xa4, 0xc6)) form[code] = traditional;
  for (const code of gb) form[code] = big5.has(code) ? neither : simplified;
  return form;
}

/** The ideographs that the double bytes with some lead bytes stand for. */
function charactersOf(encoding: 'gb18030' | 'big5', firstLead: number, lastLead: number): Set<number> {
  const bytes: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (let trail = encoding === 'big5' ? 0x40 : 0xa1; trail <= 0xfe; trail += 1)
      if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
  }
  const codes = Array.from(new TextDecoder(encoding).decode(Uint8Array.from(bytes)), (character) =>
    character.charCodeAt(0),
  );
  return new Set(codes.filter((code) => code >= 0x4e00 && code <= 0x9fff));
}

/**
 * Characters of one UTF-16 unit each, told by their code. A text is searched for them by table: a class of a pattern with
 * more than sixteen ranges is asked by a call for every character, which takes seven times as long.
 */
export type CharacterTable = Readonly<Uint8Array>;

export function characterTable(characters: Iterable<string>): CharacterTable {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Whether the character at an offset is of the table; none is before the text or behind it. */
export function isAt(table: CharacterTable, text: string, at: number): boolean {
  return table[text.charCodeAt(at)] === 1;
}

/** Where the first character of the table stands at or behind an offset; the length of the text where none does. */
export function nextOf(table: CharacterTable, text: string, from: number): number {
  let at = from;
  while (at < text.length && table[text.charCodeAt(at)] !== 1) at += 1;
  return at;
}

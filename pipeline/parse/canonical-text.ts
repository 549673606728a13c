/**
 * The text with every character that Unicode takes for the same as another in that one's place: 零 (U+F9B2, from old
 * encodings) → 零, the Kelvin sign → K. Only where both are as long, so that every offset stays what it is.
 */
export function canonicalText(text: string): string {
  if (text === text.normalize('NFC')) return text;
  return text.replace(/\P{ASCII}/gu, (character) => {
    const canonical = character.normalize('NFC');
    return canonical.length === character.length ? canonical : character;
  });
}

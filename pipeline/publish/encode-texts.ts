const encoder = new TextEncoder();

/**
 * Texts as UTF-8, one behind the other in one buffer of their own, which can be handed from thread to thread as a whole.
 * Each text but the last ends in a whole character.
 */
export function encodeTexts<Key>(texts: Iterable<readonly [Key, string]>): (readonly [Key, Uint8Array])[] {
  const all = [...texts];
  const bytes = encoder.encode(all.map(([, text]) => text).join(''));
  let end = 0;
  return all.map(([key, text]) => {
    const start = end;
    end += Buffer.byteLength(text);
    return [key, bytes.subarray(start, end)] as const;
  });
}

/** Digits of a decimal, the most that databases hold, and how many of them stand behind the point, more than values have. */
export const precision = 38;
export const scale = 10;

const held = new RegExp(
  `^(?<whole>-?\\d{1,${String(precision - scale)}})(?:\\.(?<fraction>\\d{1,${String(scale)}}))?$`,
  'u',
);

/** `-0.5` as -5000000000n: a decimal in units of its last digit; undefined when it has more digits than are held. */
export function unscaledDecimal(text: string): bigint | undefined {
  const parts = held.exec(text)?.groups;
  return parts && BigInt(`${parts['whole'] ?? ''}${(parts['fraction'] ?? '').padEnd(scale, '0')}`);
}

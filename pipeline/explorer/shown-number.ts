import type { Language } from './language.js';

const zhScales = [
  [13, 12, '万亿'],
  [9, 8, '亿'],
  [5, 4, '万'],
] as const;

/** An exact decimal as people read it: 6038亿 in Chinese, 603,800,000,000 in English. No digit is lost. */
export function shownNumber(decimal: string, language: Language): string {
  const [sign, whole, fraction] = split(decimal);
  if (language === 'en') return sign + whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') + (fraction && `.${fraction}`);
  const scale = zhScales.find(([digits]) => whole.length >= digits);
  if (scale === undefined) return sign + whole + (fraction && `.${fraction}`);
  const [, places, name] = scale;
  const rest = (whole.slice(-places) + fraction).replace(/0+$/u, '');
  return `${sign}${whole.slice(0, -places)}${rest && `.${rest}`}${name}`;
}

function split(decimal: string): [sign: string, whole: string, fraction: string] {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(decimal);
  return match === null ? ['', decimal, ''] : [match[1] === '-' ? '−' : '', match[2] ?? '', match[3] ?? ''];
}

const signs: Readonly<Record<string, string>> = { approx: '≈ ', gt: '> ', ge: '≥ ', lt: '< ', le: '≤ ' };

/** A value with its qualifier and unit: ≥ 6000亿元. */
export function shownValue(
  value: { readonly value: string; readonly max: string | null; readonly qualifier: string | null },
  unit: string | null,
  language: Language,
): string {
  const max = value.max === null ? '' : `–${shownNumber(value.max, language)}`;
  const space = language === 'en' && unit !== null && unit !== '%' ? ' ' : '';
  return `${signs[value.qualifier ?? ''] ?? ''}${shownNumber(value.value, language)}${max}${space}${unit ?? ''}`;
}

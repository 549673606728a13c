/** Words that state a quantity without a numeral, or beside one that counts otherwise; by the unit they are read in. */
export const quantityWords: readonly {
  readonly form: RegExp;
  readonly unit: string;
  readonly value: string;
}[] = [
  { form: /[一过超大多近]半|半数|半壁/u, unit: '%', value: '50' },
  { form: /翻番/u, unit: '番', value: '1' },
  { form: /倍增|翻番/u, unit: '倍', value: '1' },
  { form: /首位|居首|榜首|首/u, unit: '位', value: '1' },
];

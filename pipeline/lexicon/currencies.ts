import type { UnitRow } from './units.js';

function currency(
  unit: string,
  code: string,
  examples: readonly string[],
  others: readonly string[] = [],
  notBefore = '',
): UnitRow {
  return {
    unit,
    code,
    dimension: 'currency',
    examples,
    forms: [unit, ...others],
    ...(notBefore === '' ? {} : { notBefore }),
  };
}

/** Currencies with their ISO 4217 codes. */
export const currencyRows: readonly UnitRow[] = [
  currency(
    '元',
    'CNY',
    ['奖励500万元', '8亿元人民币', '15元钱', '十块钱', '9万圆整', '100元整'],
    ['元人民币', '人民币', '圆', '圆整', '元整', '元钱', '块钱'],
    '素 旦 宵 老 首 帅 件 器',
  ),
  currency('美元', 'USD', ['8.44亿美元', '三万元美金', '5美金'], ['美金', '元美元', '元美金']),
  currency('港元', 'HKD', ['25481港元', '3万港币', '5元港币'], ['港币', '元港币', '元港元']),
  currency('澳门元', 'MOP', ['200澳门元', '50葡币'], ['葡币', '澳门币']),
  currency('新台币', 'TWD', ['5306亿台币', '20亿新台币'], ['台币', '元新台币', '元台币']),
  currency('欧元', 'EUR', ['3000多欧元', '三万元欧元'], ['元欧元']),
  currency('日元', 'JPY', ['1万亿日元', '9000元日币'], ['日币', '日圆', '元日币', '元日元']),
  currency('韩元', 'KRW', ['8亿韩元'], ['韩币', '韩圆']),
  currency('英镑', 'GBP', ['20亿英镑']),
  currency('卢布', 'RUB', ['300亿卢布']),
  currency('瑞士法郎', 'CHF', ['1.0092瑞士法郎'], ['瑞郎']),
  currency('加元', 'CAD', ['5万加元'], ['加拿大元']),
  currency('澳元', 'AUD', ['5万澳元'], ['澳大利亚元']),
  currency('新西兰元', 'NZD', ['5万新西兰元'], ['纽元']),
  currency('新加坡元', 'SGD', ['5万新加坡元'], ['新元']),
  currency('泰铢', 'THB', ['900亿泰铢']),
  currency('印度卢比', 'INR', ['60亿印度卢比'], ['卢比']),
  currency('越南盾', 'VND', ['3万越南盾']),
  currency('印尼盾', 'IDR', ['3万印尼盾'], ['印尼卢比']),
  currency('菲律宾比索', 'PHP', ['3万菲律宾比索']),
  currency('林吉特', 'MYR', ['3万林吉特'], ['马来西亚林吉特', '令吉']),
  currency('坚戈', 'KZT', ['3万坚戈']),
  currency('图格里克', 'MNT', ['3万图格里克']),
  currency('奈拉', 'NGN', ['445奈拉']),
  currency('雷亚尔', 'BRL', ['20亿雷亚尔']),
  currency('兰特', 'ZAR', ['20亿兰特']),
  currency('里亚尔', 'SAR', ['20亿里亚尔'], ['沙特里亚尔']),
  currency('迪拉姆', 'AED', ['20亿迪拉姆']),
  currency('瑞典克朗', 'SEK', ['20亿瑞典克朗']),
  currency('挪威克朗', 'NOK', ['20亿挪威克朗']),
  currency('丹麦克朗', 'DKK', ['20亿丹麦克朗']),
  currency('里拉', 'TRY', ['20亿里拉'], ['土耳其里拉']),
  currency('比特币', 'XBT', ['20个比特币'], ['个比特币']),
];

/** Parts of currency units that stand alone: 3美分, 5毛钱. ISO 4217 has no codes for them. */
export const currencyPartRows: readonly UnitRow[] = [
  currency('美分', '{US-cent}', ['5美分']),
  currency('角', '{jiao}', ['5角钱', '涨了3角'], ['角钱'], '形 度 落 色 洲 逐 钢 膜 债 斗 楼 湖 马 门 梅 星 码 铁'),
  currency('毛', '{jiao}', ['1毛钱'], ['毛钱'], '利 巾 衣 织 坯 发 皮 泽 竹 主 病 细 尖 重 线 笔 孔 囊 绒 豆'),
];

/** Names and signs before the number: 人民币5亿元, ￥500, US$20. */
export const currencyPrefixes: readonly { readonly form: string; readonly unit: string }[] = [
  { form: '人民币', unit: '元' },
  { form: '￥', unit: '元' },
  { form: '¥', unit: '元' },
  { form: 'RMB', unit: '元' },
  { form: '港币', unit: '港元' },
  { form: '新台币', unit: '新台币' },
  { form: '日币', unit: '日元' },
  { form: 'HK$', unit: '港元' },
  { form: 'US$', unit: '美元' },
  { form: '$', unit: '美元' },
  { form: '＄', unit: '美元' },
  { form: '€', unit: '欧元' },
  { form: '£', unit: '英镑' },
];

/** Parts of a currency unit behind it: 5元3角2分, 两美元又三美分. `places`: the power of ten each is of the unit. */
export const currencyParts: readonly {
  readonly form: string;
  readonly of: readonly string[];
  readonly places: number;
}[] = [
  { form: '角', of: ['元', '块'], places: -1 },
  { form: '毛', of: ['元', '块'], places: -1 },
  { form: '分', of: ['元', '块'], places: -2 },
  { form: '美分', of: ['美元'], places: -2 },
  { form: '港仙', of: ['港元'], places: -2 },
  { form: '日本銭', of: ['日元'], places: -2 },
];

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checks } from '../pipeline/link/checks/index.js';
import { checksOf, outcomesOf, regional, type Text } from './check-texts.js';

interface Example {
  /** What the numbers say truly, and the same with one number wrong. */
  readonly true: Text | readonly Text[];
  readonly false: Text | readonly Text[];
  /** `expected found` of the false one. */
  readonly numbers: string;
}

/** The kinds of checks, each with what it confirms and what it finds. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  'same-observation': [
    {
      true: [regional('2024年，公共停车位总数达到3.2万个。'), regional('2024年，公共停车位总数突破3万个。')],
      false: [regional('2024年，公共停车位总数达到3.2万个。'), regional('2024年，公共停车位总数达到4.1万个。')],
      numbers: '32000 41000',
    },
  ],
  'from-to-growth': [
    {
      true: regional('2024年，房地产业占比由60.5%下降至40.2%，下降20.3个百分点。'),
      false: regional('2024年，房地产业占比由60.5%下降至40.2%，下降25.3个百分点。'),
      numbers: '-20.3 -25.3',
    },
    {
      true: regional('2024年，快递业务量由2.00亿件增加到3.00亿件，增长50.0%。'),
      false: regional('2024年，快递业务量由2.00亿件增加到3.00亿件，增长33.3%。'),
      numbers: '50 33.3',
    },
  ],
  'growth-of-levels': [
    {
      true: regional('2023年，财政收入200.0亿元。2024年，财政收入220.0亿元，同比增长10%。'),
      false: regional('2023年，财政收入200.0亿元。2024年，财政收入220.0亿元，同比增长15%。'),
      numbers: '10 15',
    },
    {
      true: regional('2025年，快递业务量达到6.00亿件，较2020年的4.00亿件增长50%。'),
      false: regional('2025年，快递业务量达到6.00亿件，较2020年的4.00亿件增长67%。'),
      numbers: '50 67',
    },
  ],
  'change-of-levels': [
    {
      true: regional('2025年，千人养老床位达到9.0张，较“十三五”末增加4.5张，是“十三五”末的2倍。'),
      false: regional('2025年，千人养老床位达到9.0张，较“十三五”末增加4.5张，是“十三五”末的3倍。'),
      numbers: '2 3',
    },
    {
      true: regional('2025年，快递业务量达到6.00亿件，较2020年的4.00亿件增加2.00亿件。'),
      false: regional('2025年，快递业务量达到6.00亿件，较2020年的4.00亿件增加3.00亿件。'),
      numbers: '200000000 300000000',
    },
    {
      true: regional('2024年，公园绿地面积达到550万平方米，比上年增加50万平方米，增长10%。'),
      false: regional('2024年，公园绿地面积达到550万平方米，比上年增加50万平方米，增长20%。'),
      numbers: '10 20',
    },
  ],
  'share-of-whole': [
    {
      true: regional('2024年，共有托位4000个，其中普惠托位1900个，占比47.5%。'),
      false: regional('2024年，共有托位4000个，其中普惠托位1900个，占比52%。'),
      numbers: '47.5 52',
    },
    {
      true: regional('2024年，6家机构入围，占全国42家入围机构的七分之一。'),
      false: regional('2024年，9家机构入围，占全国42家入围机构的七分之一。'),
      numbers: '21.43 14.2857',
    },
    {
      true: regional('2024年，实现总收入5000亿元，研究开发经费支出200亿元，研发投入强度4.0%。', '东湖园'),
      false: regional('2024年，实现总收入5000亿元，研究开发经费支出200亿元，研发投入强度5.0%。', '东湖园'),
      numbers: '4 5',
    },
  ],
  'ratio-of-levels': [
    {
      true: regional('2024年，地区生产总值1000亿元，常住人口100万人，人均地区生产总值10万元。'),
      false: regional('2024年，地区生产总值1000亿元，常住人口100万人，人均地区生产总值15万元。'),
      numbers: '100000 150000',
    },
  ],
  'sum-of-parts': [
    {
      true: regional('2024年，出口总额300亿元，进口总额200亿元，进出口总额500亿元。'),
      false: regional('2024年，出口总额300亿元，进口总额200亿元，进出口总额600亿元。'),
      numbers: '50000000000 60000000000',
    },
    {
      true: regional('“十四五”期间，新增中小学位6.4万个。\n“十四五”期间新增义务教育学位近5万个、普通高中学位1.4万个。'),
      false: regional(
        '“十四五”期间，新增中小学位9.4万个。\n“十四五”期间新增义务教育学位近5万个、普通高中学位1.4万个。',
      ),
      numbers: '64000 94000',
    },
    {
      true: regional('2024年，共设指标28项，其中预期性指标19项、约束性指标9项。'),
      false: regional('2024年，共设指标28项，其中预期性指标19项、约束性指标8项。'),
      numbers: '27 28',
    },
    {
      true: regional('2024年，共有医院50家，其中三甲医院6家。'),
      false: regional('2024年，共有医院50家，其中三甲医院60家。'),
      numbers: '50 60',
    },
    {
      true: regional('2024年，运动员共获15枚奖牌，包括11金3银1铜。'),
      false: regional('2024年，运动员共获16枚奖牌，包括11金3银1铜。'),
      numbers: '15 16',
    },
    {
      true: regional('2024年20项计划指标中，19项指标达到目标，1项指标未完成目标。'),
      false: regional('2024年20项计划指标中，17项指标达到目标，1项指标未完成目标。'),
      numbers: '18 20',
    },
  ],
  'count-times-mean': [
    {
      true: regional('2024年，新增签约项目200个，投入总金额1610亿元、平均金额8亿元。'),
      false: regional('2024年，新增签约项目200个，投入总金额3610亿元、平均金额8亿元。'),
      numbers: '160000000000 361000000000',
    },
    {
      true: regional('2024年，为1000户企业发放补贴500万元，户均5000元。'),
      false: regional('2024年，为1000户企业发放补贴500万元，户均8000元。'),
      numbers: '8000000 5000000',
    },
  ],
  'gap-to-whole': [
    {
      true: [
        regional('2024年，规上工业增加值增长6.5%、高于全国0.7个百分点。'),
        regional('2024年，规上工业增加值增长5.0%、低于全国0.8个百分点。', '西湖区', 2024, '330106'),
      ],
      false: [
        regional('2024年，规上工业增加值增长6.5%、高于全国0.7个百分点。'),
        regional('2024年，规上工业增加值增长5.0%、低于全国1.8个百分点。', '西湖区', 2024, '330106'),
      ],
      numbers: '4 5',
    },
  ],
};

const cases = Object.entries(examples).flatMap(([check, all]) => all.map((example) => ({ check, ...example })));

describe.each(cases)('$check', ({ check, true: right, false: wrong, numbers }) => {
  it('confirms what agrees', () => {
    expect(checksOf(right, check).map(({ outcome }) => outcome)).toEqual(['consistent']);
    expect(checksOf(right).filter(({ outcome }) => outcome === 'inconsistent')).toEqual([]);
  });

  it(`finds what does not: ${numbers}`, () => {
    expect(outcomesOf(wrong, check)).toContain(`inconsistent ${numbers}`);
  });
});

describe('the list of checks', () => {
  const codes = checks.map(({ code }) => code);

  it('has every kind once, each in a file of its name and with examples', () => {
    const files = readdirSync(fileURLToPath(new URL('../pipeline/link/checks', import.meta.url)));
    expect(codes.filter((code) => !files.includes(`${code}.ts`))).toEqual([]);
    expect([...codes].sort()).toEqual(Object.keys(examples).sort());
  });
});

describe('a row', () => {
  it('tells the numbers in a Chinese and an English sentence with their quotes', () => {
    const [row] = checksOf(regional('2024年，共有托位3700个，其中普惠托位1745个，占比47%。'), 'share-of-whole');
    expect(row).toMatchObject({
      subject: '东湖区',
      unit: '%',
      expected: '47.2',
      found: '47',
      explanation: '东湖区普惠托位：“1745个”÷“3700个”为47.2%，文中称“47%”，相符。',
      explanation_en: '东湖区普惠托位: “1745个”÷“3700个” is 47.2%; the text says “47%”: consistent.',
    });
    expect(row?.fact_ids.split(' ')).toHaveLength(3);
  });

  it('says how far apart numbers are that do not agree', () => {
    const [row] = checksOf(regional('2024年，共有托位3700个，其中普惠托位1745个，占比57%。'), 'share-of-whole');
    expect(row?.explanation).toBe(
      '东湖区普惠托位：“1745个”÷“3700个”为47.2%，文中称“57%”，相差9.8个百分点，超出允许的0.5个百分点。',
    );
  });

  it('is the same whatever the order of the documents', () => {
    const texts = examples['gap-to-whole']?.[0]?.false as readonly Text[];
    const rows = (all: readonly Text[]): string[] => outcomesOf(all).map((row) => row.split(' ')[0] ?? '');
    expect(rows(texts.toReversed())).toEqual(rows(texts));
  });
});

describe('silence', () => {
  it.each([
    ['growth at constant prices', '2023年，地区生产总值1000亿元。2024年，地区生产总值1100亿元，同比增长6%。'],
    ['growth said to be real', '2024年，居民消费支出由2.00万元增加到2.40万元，扣除价格因素实际增长12.0%。'],
    [
      'growth of comparable firms',
      '2023年，规模以上企业利润200.0亿元。2024年，规模以上企业利润220.0亿元，同比增长15%。',
    ],
    ['growth over another base', '2023年，财政收入200.0亿元。2024年，财政收入220.0亿元，比2020年增长50%。'],
    ['a rise to so many times', '2024年，快递业务量由2.00亿件增加到6.00亿件，增长3倍。'],
    ['a balance below its part', '2024年，两市合计净流入资金20.7亿元，其中机构资金净流入30.0亿元。'],
    ['a yearly mean after a total', '2024年，快递业务量由2.00亿件增加到3.00亿件，平均每年增加0.25亿件。'],
    ['means below their whole', '2024年，居民人均可支配收入3.00万元，其中城镇居民人均可支配收入4.00万元。'],
    ['a list that belongs to two wholes', '2024年，新建小学20所、中学15所，其中寄宿制学校18所。'],
    ['brackets that speak of a larger whole', '2024年，科技园拥有企业30家（全区90家），其中上市企业20家。'],
    ['thresholds passed in turn', '2021年至2025年，外贸规模连续突破8万亿元、9万亿元。'],
    ['shares of what is not told', '2024年，普惠托位1900个，占比52%。'],
    ['different years', '2023年，出口总额300亿元。2024年，进口总额200亿元，进出口总额900亿元。'],
    ['gaps to another thing', '2024年，财政收入增长6.5%、高于经济增速0.7个百分点。'],
  ])('about %s', (_, text) => {
    expect(checksOf(regional(text)).filter(({ outcome }) => outcome === 'inconsistent')).toEqual([]);
  });

  it('about wordings alike of different regions', () => {
    const texts = [
      regional('2024年，托位总数4000个。'),
      regional('2024年，托位总数9000个。', '西湖区', 2024, '330106'),
    ];
    expect(checksOf(texts)).toEqual([]);
  });

  it('about a target and an outcome that differ', () => {
    const texts = [regional('2024年计划新建公园9座。', '东湖区', 2023), regional('2024年新建公园7座。')];
    expect(checksOf(texts)).toEqual([]);
  });
});

import type { Qualifier } from '../model/quantity.js';

/** A word that says how exact a number is. */
export interface HedgeRow {
  readonly form: string;
  readonly qualifier: Exclude<Qualifier, 'range'>;
  /** Text with the hedge at work, and the qualifier it gives. */
  readonly example: string;
  /** Characters before the form that make it the end of another word: 节约, 附近. */
  readonly notAfter?: string;
  /** What follows the form and makes it another word: 以下 before 简. */
  readonly notBefore?: string;
  /** Only before magnitude words alone and 半: 上百, 过半. */
  readonly bareOnly?: true;
  /** Only behind units of time. */
  readonly timeOnly?: true;
}

/** Directly before the number. */
export const hedgesBefore: readonly HedgeRow[] = [
  {
    form: '约',
    qualifier: 'approx',
    example: '参与群众约479万人次',
    notAfter: '节合条契签预履制违失集简隐特邀婉誓公盟和租续解毁守赴相规绰俭缔纽要',
  },
  { form: '大约', qualifier: 'approx', example: '大约30个' },
  { form: '大概', qualifier: 'approx', example: '大概30个' },
  { form: '大概是', qualifier: 'approx', example: '大概是30个' },
  { form: '大约是', qualifier: 'approx', example: '大约是30个' },
  { form: '大约有', qualifier: 'approx', example: '大约有30个' },
  { form: '约为', qualifier: 'approx', example: '平均约为30个' },
  { form: '约占', qualifier: 'approx', example: '约占30%' },
  { form: '约有', qualifier: 'approx', example: '约有30个' },
  { form: '约合', qualifier: 'approx', example: '约合30亿元' },
  { form: '近', qualifier: 'approx', example: '奖励近9亿元', notAfter: '最附临邻相亲靠就贴远新' },
  { form: '将近', qualifier: 'approx', example: '将近30个' },
  { form: '接近', qualifier: 'approx', example: '接近30个' },
  { form: '接近于', qualifier: 'approx', example: '接近于30%' },
  { form: '逼近', qualifier: 'approx', example: '逼近30亿元' },
  { form: '大致', qualifier: 'approx', example: '大致30个' },
  { form: '左右', qualifier: 'approx', example: '左右30个' },
  { form: '超', qualifier: 'gt', example: '中小微企业融资超29亿元', notAfter: '赶反高' },
  { form: '超过', qualifier: 'gt', example: '资产管理规模超过16万亿元', notAfter: '不' },
  { form: '超过了', qualifier: 'gt', example: '收视率超过了30%' },
  { form: '超出', qualifier: 'gt', example: '超出30个' },
  { form: '突破', qualifier: 'gt', example: '地区生产总值突破6000亿元' },
  { form: '突破了', qualifier: 'gt', example: '突破了6000亿元' },
  { form: '冲破', qualifier: 'gt', example: '冲破6000亿元' },
  { form: '逾', qualifier: 'gt', example: '覆盖逾千家企业' },
  { form: '高于', qualifier: 'gt', example: '增速高于5%', notAfter: '不' },
  { form: '多于', qualifier: 'gt', example: '多于30个', notAfter: '不' },
  { form: '大于', qualifier: 'gt', example: '大于30个', notAfter: '不' },
  { form: '过', qualifier: 'gt', example: '产值过百亿元', notAfter: '通经不度渡透胜超跨迈闯', bareOnly: true },
  {
    form: '上',
    qualifier: 'ge',
    example: '上百家企业',
    notAfter: '以之线网路身台桌会岗市海晚早马基历史地船车跨迈登站跃再升爬',
    bareOnly: true,
  },
  { form: '>', qualifier: 'gt', example: '>30%' },
  { form: '＞', qualifier: 'gt', example: '＞30%' },
  { form: '≥', qualifier: 'ge', example: '≥30%' },
  { form: '≧', qualifier: 'ge', example: '≧30%' },
  { form: '不低于', qualifier: 'ge', example: '增速不低于5%' },
  { form: '不得低于', qualifier: 'ge', example: '不得低于5%' },
  { form: '不得少于', qualifier: 'ge', example: '不得少于1000户' },
  { form: '不得小于', qualifier: 'ge', example: '不得小于30米' },
  { form: '不少于', qualifier: 'ge', example: '退租不少于1000户' },
  { form: '不小于', qualifier: 'ge', example: '不小于30个' },
  { form: '不下', qualifier: 'ge', example: '不下30次' },
  { form: '不下于', qualifier: 'ge', example: '不下于30次' },
  { form: '大于等于', qualifier: 'ge', example: '大于等于30个' },
  { form: '大于或等于', qualifier: 'ge', example: '大于或等于30个' },
  { form: '大于或者等于', qualifier: 'ge', example: '大于或者等于30个' },
  { form: '至少', qualifier: 'ge', example: '至少30个' },
  { form: '至少有', qualifier: 'ge', example: '至少有30个' },
  { form: '至少为', qualifier: 'ge', example: '至少为30个' },
  { form: '至少是', qualifier: 'ge', example: '至少是30个' },
  { form: '最少', qualifier: 'ge', example: '最少30个' },
  { form: '最低', qualifier: 'ge', example: '最低30元' },
  { form: '起码', qualifier: 'ge', example: '起码30个' },
  { form: '不足', qualifier: 'lt', example: '不足30个' },
  { form: '不到', qualifier: 'lt', example: '不到30个' },
  { form: '不满', qualifier: 'lt', example: '不满18周岁' },
  { form: '未满', qualifier: 'lt', example: '未满18周岁' },
  { form: '低于', qualifier: 'lt', example: '低于5%', notAfter: '不' },
  { form: '少于', qualifier: 'lt', example: '少于30个', notAfter: '不' },
  { form: '小于', qualifier: 'lt', example: '小于30个', notAfter: '不' },
  { form: '未达', qualifier: 'lt', example: '未达30%' },
  { form: '<', qualifier: 'lt', example: '<3.5%' },
  { form: '＜', qualifier: 'lt', example: '＜3.5%' },
  { form: '≤', qualifier: 'le', example: '≤3.5%' },
  { form: '≦', qualifier: 'le', example: '≦3.5%' },
  { form: '不超过', qualifier: 'le', example: '不超过30个' },
  { form: '不超', qualifier: 'le', example: '不超30个' },
  { form: '不得超过', qualifier: 'le', example: '不得超过30个' },
  { form: '不得高于', qualifier: 'le', example: '不得高于3.5%' },
  { form: '不得多于', qualifier: 'le', example: '不得多于30个' },
  { form: '不得大于', qualifier: 'le', example: '不得大于30个' },
  { form: '不高于', qualifier: 'le', example: '不高于3.5%' },
  { form: '不多于', qualifier: 'le', example: '不多于30个' },
  { form: '不大于', qualifier: 'le', example: '不大于30个' },
  { form: '小于等于', qualifier: 'le', example: '小于等于30个' },
  { form: '小于或等于', qualifier: 'le', example: '小于或等于30个' },
  { form: '小于或者等于', qualifier: 'le', example: '小于或者等于30个' },
  { form: '最高', qualifier: 'le', example: '最高500万元补偿' },
  { form: '最高为', qualifier: 'le', example: '最高为500万元' },
  { form: '最多', qualifier: 'le', example: '最多500万元' },
  { form: '最多为', qualifier: 'le', example: '最多为5个' },
  { form: '至多', qualifier: 'le', example: '至多500万元' },
];

/** A few characters before the number. */
export const distantHedges: readonly string[] = ['约占', '大约', '大概', '差不多'];

/** Directly behind the number, before the unit. */
export const hedgesInside: readonly HedgeRow[] = [
  { form: '多', qualifier: 'gt', example: '300多家', notBefore: '功媒' },
  { form: '余', qualifier: 'gt', example: '1.6万余套', notBefore: '额热款粮' },
  { form: '来', qualifier: 'approx', example: '三十来个', notBefore: '自源到' },
  { form: '+', qualifier: 'gt', example: '300+个' },
  { form: '左右', qualifier: 'approx', example: '30左右' },
];

/** Behind number and unit. */
export const hedgesBehind: readonly HedgeRow[] = [
  { form: '以上', qualifier: 'ge', example: '120个以上', notBefore: '述海' },
  { form: '及以上', qualifier: 'ge', example: '120个及以上' },
  { form: '或以上', qualifier: 'ge', example: '120个或以上' },
  { form: '或者以上', qualifier: 'ge', example: '120个或者以上' },
  { form: '或者更多', qualifier: 'ge', example: '120个或者更多' },
  { form: '之上', qualifier: 'gt', example: '120个之上' },
  { form: '起', qualifier: 'ge', example: '120元起', notBefore: '来步点到于诉草码火伏重源因' },
  { form: '以内', qualifier: 'le', example: '3.5%以内' },
  { form: '之内', qualifier: 'le', example: '3.5%之内' },
  { form: '内', qualifier: 'le', example: '30分钟内', notBefore: '部外容需地', timeOnly: true },
  { form: '以下', qualifier: 'le', example: '3.5%以下', notBefore: '简几问情方' },
  { form: '及以下', qualifier: 'le', example: '3.5%及以下' },
  { form: '或以下', qualifier: 'le', example: '3.5%或以下' },
  { form: '之下', qualifier: 'lt', example: '3.5%之下' },
  { form: '左右', qualifier: 'approx', example: '4.5%左右' },
  { form: '上下', qualifier: 'approx', example: '4.5%上下', notBefore: '游级楼半' },
  { form: '+', qualifier: 'gt', example: '300个+' },
];

/** Between unit and hedge: 50万元（含）以上. The second makes 以上 strict. */
export const inclusions: readonly string[] = ['（含）', '(含)', '（含', '(含'];
export const exclusions: readonly string[] = ['（不含）', '(不含)'];

/** Units behind which 多 and 余 still hedge: 三年多, 两公里多. */
export const looseHedgeDimensions: ReadonlySet<string> = new Set([
  'time',
  'length',
  'mass',
  'currency',
  'age',
  'multiple',
  'area',
]);

/** Bounds with a verb between: 最高给予700万元. The verb is no part of the quantity. */
export const distantBounds: readonly { readonly form: string; readonly qualifier: 'le' | 'ge' }[] = [
  { form: '最高', qualifier: 'le' },
  { form: '最多', qualifier: 'le' },
  { form: '至少', qualifier: 'ge' },
];

/** Verbs and particles that may stand between such a bound and its number. */
export const boundVerbs: readonly string[] = [
  '给予',
  '可给予',
  '可',
  '可达',
  '达',
  '达到',
  '可获',
  '可获得',
  '可享',
  '可享受',
  '可补',
  '可补贴',
  '补贴',
  '补助',
  '奖励',
  '资助',
  '支持',
  '给',
  '可给',
  '可贷',
  '可申请',
  '予以',
  '不超过',
  '限额',
  '额度',
  '额度为',
  '上限',
  '上限为',
  '可支持',
  '可奖励',
  '可资助',
  '可补助',
  '提供',
  '可提供',
  '安排',
  '建设',
  '完成',
  '新增',
  '一次性奖励',
  '一次性给予',
  '给予一次性奖励',
];

/** Qualifiers that say more than another beside them: 至少约30个 is a bound first. */
export const qualifierRank: Readonly<Record<Qualifier, number>> = {
  range: 5,
  ge: 4,
  le: 4,
  gt: 3,
  lt: 3,
  approx: 2,
  eq: 1,
};

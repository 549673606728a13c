import type { Status } from '../model/fact.js';

/** Words of a clause that say whether its value happened, is aimed at, or is laid down. The first row that matches decides. */
export interface StatusWord {
  readonly pattern: RegExp;
  readonly status: Status;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export const statusWords: readonly StatusWord[] = [
  {
    pattern:
      /(?:^(?!.*(?:获|兑现|发放|争取|到位|撬动|落实|下达|拨付|累计|资金(?!支持|奖励|补)|预算|提高|增加|拉动|已经|目前|去年|上年|(?:资助|补[贴助])面|[由从][^，；。、]{0,6}$)).*(?:给予|补贴|补助|奖励|资助|补偿|奖补|贴息(?!贷款|方式))[^，；。、]{0,8}$|(?:不超过|最高|每[人户家年][^，；。]{0,6})(?:给予|补贴|补助|奖励|资助|补偿)|(?<!将)每年(?:投入|安排|拨付|列支)[^，；。]{0,4}$)/u,
    status: 'provision',
    examples: ['对首次上榜企业给予', '每年投入'],
    counterExamples: ['获得市级奖励资金', '兑现综合贡献奖励', '财政安排补助资金', '人均补助标准提高到'],
  },
  {
    pattern:
      /(?:力争|确保|重点培育打造|争取(?:到|在|再|年|新|实现|完成|达|建)|(?:计划|拟)(?:用[^，。；]{1,5}时间)?(?:每[天日周月季年])?(?:新?[建开增引改培投创]|创建|竣工|完成|实施|到|用|安排|组织|招|发|出|推|实现|供)|预期目标|目标(?:为|是|安排)|规划建设|(?<!即)将(?:[给向为在](?!了)|达到?|建成|新增|实现|超过?|突破|建设|完成|投入|推出|发布|打造|增长|有|组织|举办|开展|实施|改造|开通|提供|培训|迎来|安排|启动|发放|设立|覆盖|形成|升至|降至|增至|稳定在|保持在|下降|减少|增加|上升|提高|降低|回落|上涨|下跌|节约|节省|裁员|裁减|带领|带动|惠及|新建|修建|吸引|发送|接待|培育|创造|减免|解决|安置|开行)|要(?:达到|实现|完成)|(?:计划|纲要)(?:规定|要求)|应该?(?:有|达到)|拟安排|将每[年月]|(?<![确设核])定为|再(?:打造|新?建|新增|培育|推出)|年内(?:建成|完成|实现)|努力实现)/u,
    status: 'target',
    examples: ['力争改造', '计划创建', '我们将发布', '试点将在'],
    counterExamples: ['争取中央预算内投资', '省重大科技计划项目', '财政赤字率控制在'],
  },
];

/** Words right before a value of a plan not yet carried out: they bind only that value. */
export const plannedWords =
  /(?:预计(?:投入|投资|带动|可|到|[^，；。、]{0,8}将)[^，；。、]{0,8}|还将(?![^，；。、]*[到至由为成])[^，；。、]{1,8})$/u;

/** Words of a clause whose value has yet to come where its period is not over: 〔预计〕今天发送旅客, not 比预计; 人数〔可能从〕330人增至700人. */
export const expectedWords =
  /(?<![比较超于])预计(?![的数值])|(?<!不)可能(?:会|将)?(?:[从由]|达到?|[增升降跌]至|突破|超过)/u;

const forecasters =
  '公司|分析师|分析家|分析人士|经济学家|业内人士|专家|机构|市场|投行|央行|银行|组织|[A-Z]{2,5}|此前|之前|原先|平均';
/**
 * What somebody said to expect is no outcome, whatever came of it: 经济学家〔此前预计〕，零售销售增长0.4%, 低于〔市场预期的〕11.3万;
 * what stands against it is: 市场预期增长3%，〔实际〕增长2%.
 */
export const forecastWords = new RegExp(
  `(?:${forecasters})们?(?:的?(?:预期|预测)值?的?$|[^，。；、的]{0,6}(?:预测|预计|预期)(?![的数值寿模])(?!.*(?:实际|结果|最终|但))[^。；]*$)`,
  'u',
);

/** What is said to come with them holds for all that follows in the sentence: 〔预计今年全年〕完成投资…，新增…; 〔届时〕，每天可供…. */
export const toCome = /预计(?:今年|本年)?全年|届时/u;

/** What holds once something is built is yet to come: 项目〔建成投产后可〕实现年产值6亿元，新增就业500人. */
export const onceBuilt =
  /(?:建成|投产|达产|投运|投用|运营|竣工|完工|达效)后[，,]?[^，。；]{0,12}?(?:可|将|有望|预计|能够?)(?![^。；]*(?:已经?|目前|去年))/u;

/** What follows a value that a policy lays down: 提供30%、最高500万元〔补偿〕. */
export const provisionAfter =
  /^[^，。；]{0,14}(?:补偿|补贴|补助|奖励|资助|奖补|奖金|贴息|支持|资金支持|资金奖励|补偿金额)/u;

/** The head of a value that a rule binds: 〔不得低于〕20%. */
export const boundLaidDown = /^(?:不得|不应|不准|不能)[高低多少大小超]/u;

/** What makes the value before it an aim: 45万人以上〔的目标〕, 13%左右〔的预期目标〕; not 目标速度. */
export const aimAfter =
  /^(?:等)?的?(?:预期|预定|规划|年度|既定|原定|战略|宏伟|奋斗|发展|全年|任务|约束性){0,2}目标(?:任务|要求)?(?![速设值管责客市])/u;

/** What a value is due as, in a clause with 按: 按实际投入的30%〔给予补助〕, 按2倍〔计发〕, 按7.5%〔征收〕. */
export const dueAfter =
  /^(?:的(?:标准|比例|额度))?(?:一次性)?(?:(?:给予|予以|享受)[^，。；]{0,14}(?:补偿|补贴|补助|奖励|资助|奖补|支持|贴息)|计发|计算发放|报销|(?:计提|征收|计征|计税|缴纳|提取|返还)(?!入库))/u;

/** A fine: 处二万元以上十万元以下〔的罚款〕. */
export const fineAfter = /^的?罚款/u;
export const fineBefore = /(?:处|处以|并处|可处)$/u;

/** Verbs that lay down what comes after the value. */
export const grantVerbs = /(?:给予|提供|发放给|享受|予以)[^，；。]{0,12}$/u;

/** Words that say a clause tells of what has happened, whatever the section. */
export const pastWords =
  /(?:已(?:经)?(?:达|建|完成|有|实现|累计|签|[提升]高|降低|增[长加]|下降|减少|超过|突破|解决|开工|投产|形成|取得)|现在(?!起|开始|[^，。；]{0,4}要)|截至(?:目前|20)|(?<=取消|免除|减免|结束|终结|实现|突破|超过|达到)了|去年|上年|目前(?:已|共|[^，。；的]{0,10}(?:达到?|还?有)))/u;

/** Words of price lists: what an operator or authority charges is laid down. */
export const tariffWords =
  /(?:月租|资费|话费|套餐|充值|包月|通话费|市话|长途|短信|租费|票价|收费标准|运价|起步价|计价)/u;
export const tariffUnits: ReadonlySet<string> = new Set([
  '元',
  '分钟',
  '条',
  '元/分钟',
  '元/条',
  '元/次',
  '元/小时',
  '元/公里',
  '元/月',
  '小时',
]);

/** Words that make all that follows them in a sentence a plan: 主要预期目标是：…. */
export const planOpeners =
  /^\s*(?:下一步|接下来)[，,]|(?:预期目标|主要目标|目标任务|发展目标)[^。，；]{0,10}(?:[:：]|是|为)|(?:计划|纲要|规划)(?:规定|要求)[，：]/u;

/** Units of what one use costs: such a price is laid down wherever it stands, but for one worked out (折合, 平均). */
export const chargeUnits: ReadonlySet<string> = new Set([
  '元/分钟',
  '元/条',
  '元/次',
  '元/小时',
  '元/公里',
  '元/度',
  '元/千瓦时',
  '元/立方米',
]);
export const workedOut = /(?:合|折合|平均|均价|约为|相当于)$/u;

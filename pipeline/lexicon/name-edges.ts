/** What stands at an edge of an indicator, or in it, and is no part of its name. */
export interface NameEdge {
  /** Matches what is left out. */
  readonly pattern: RegExp;
  /** As it is said, and the name that is left. */
  readonly examples: readonly (readonly [said: string, name: string])[];
  /** Names that stay as they are. */
  readonly counterExamples?: readonly string[];
}

/** When something was told and by whom: left out as long as two characters remain. */
export const tellingEdges: readonly NameEdge[] = [
  {
    pattern:
      /(?<![0-9０-９一二三四五六七八九十每])[到至从自]?(?:今天|昨天|前天|明天|昨日|日前|近日)(?:（）|\(\))?(?:上午|下午|凌晨|晚上|白天)?[起的又]?/u,
    examples: [
      ['泰山昨天游客', '泰山游客'],
      ['今天（）发布的价格指数', '价格指数'],
    ],
  },
  {
    pattern: /^(?:(?:现在|如今)(?!的)|(?:这?几年来?)?(?:我们|咱们)的|(?:该|本)?公司(?:共|累计)?(?:实现|取得))(?=.{2})/u,
    examples: [
      ['现在人口', '人口'],
      ['几年我们的办理率', '办理率'],
      ['公司实现净利润', '净利润'],
    ],
    counterExamples: ['现在的收入'],
  },
  {
    // Behind it stands what is measured.
    pattern:
      /^\p{Script=Han}{0,10}?(?:(?:公布|发布)的(?=\p{Script=Han}{2,}(?:指数|[率额量值]|收入|经济)$)|(?:统计|数据|调查|结果)显示(?=.{2})|(?:公布|发布|宣布)(?=(?:我国|全国|中国).{2})|\p{Script=Han}{0,6}(?<!累计)报告(?=(?:单日|当日)?(?:新增|现有|累计|境外|本土|确诊|死亡|接种).{2}))/u,
    examples: [
      ['统计局公布的价格指数', '价格指数'],
      ['海关统计显示出口', '出口'],
      ['疾控中心报告新增病例', '新增病例'],
    ],
    counterExamples: ['累计报告确诊病例'],
  },
  { pattern: /(?<=.{2})[呢啊嘛呀]$/u, examples: [['家里的收入呢', '家里的收入']] },
];

/** What frames a name, in the order in which it is left out. */
export const framingEdges: readonly NameEdge[] = [
  { pattern: /^[的了、]+/u, examples: [['的就业人数', '就业人数']] },
  {
    // In how many years or days: 三年行动, 五年计划, 九年义务教育 are names.
    pattern:
      /^(?:近(?:些|几|两)?年来?|几天|[两三四五]年(?!计划|规划|行动|[期制级])(?:以?来|内|中间|中(?![央国等小部医]))?)(?=\p{Script=Han}{3,})/u,
    examples: [
      ['近年来政府累计投入', '政府累计投入'],
      ['几天迎来游客', '迎来游客'],
      ['两年中新建铁路铺轨', '新建铁路铺轨'],
      ['五年中央财政支持投资', '中央财政支持投资'],
    ],
    counterExamples: ['三年行动项目', '五年计划投资'],
  },
  {
    // That it was done: 为了, 除了 and 了解 are words of their own.
    pattern: /(?<=\p{Script=Han}{2})(?<![除为受足罢])了(?=[\p{Script=Han}“《])(?![解结望却不得事如然断])/gu,
    examples: [
      ['引进了各类机构', '引进各类机构'],
      ['平台安装了“一键呼”', '平台安装“一键呼”'],
      ['装载机遇到了的寒流', '装载机遇到的寒流'],
    ],
    counterExamples: ['资金来源除了超募资金', '收集了解产品信息', '他们为了孩子投入', '居民了却心愿'],
  },
  {
    // What is told on the way to the value.
    pattern:
      /(?:(?<=.{2})(?:跨过|跨越|跨上|迈上|连跨|跃上|迈过)[^，。、]{0,3}[两二三四五六]个[百千万亿]+元?(?:大关|大?台阶|门槛|关口)|(?:再|屡)?创(?:历史|同期)?新高)$/u,
    examples: [
      ['经济总量跨过两个万亿元大关', '经济总量'],
      ['进出口总值创历史新高', '进出口总值'],
    ],
  },
  {
    // Who expects it.
    pattern:
      /^(?:[^，。、“]{0,8}(?:公司|分析[师家]|人士|经济学家|专家|机构|组织|此前|平均)们?|市场|[A-Z]{2,5})[^，。、的]{0,4}(?:预测|预期|预计)(?!到)(?=.{2,})/u,
    examples: [
      ['经济学家此前预期销售', '销售'],
      ['分析师平均预测同期收入', '同期收入'],
      ['IMF预测经济', '经济'],
    ],
    counterExamples: ['人均预期寿命'],
  },
  {
    // That it is planned is its status.
    pattern:
      /预计(?=(?:日均|全[国省市])?(?:发送|运送|接待|开行|完成|实现|新增))|(?<=.{2})(?:拟(?:安排|定|按)?$|拟(?=安排|投入)|(?<![即主健大小名老宿])(?:还|都|也)?将(?:共|在)?(?:(?=(?:为此|每年)?(?:安排|投[入资]|改造|[新修兴扩]建|建[设成]|生产|[新增]增|增加|提高|节[省约]|拨出|裁[员减]|开设|组织|培[育训养]|发放|筹集))|$))/u,
    examples: [
      ['赤字率拟安排', '赤字率'],
      ['中央财政拟安排补贴', '中央财政安排补贴'],
      ['公司还将在生产', '公司生产'],
      ['铁路预计发送旅客', '铁路发送旅客'],
    ],
    counterExamples: ['健将人数'],
  },
  {
    // That it is done is its status too; 落地落地金额 says so twice.
    pattern: /(?<=.{2})已经(?=.{2})|(?<=(?<word>\p{Script=Han}{2}))\k<word>(?=(?:总?金额|[总面]积|数量|总量)$)/gu,
    examples: [
      ['项目已经落地', '项目落地'],
      ['项目落地落地金额', '项目落地金额'],
    ],
  },
  {
    // Who changed it.
    pattern:
      /^[^，。“]{0,16}?(?:(?<![一两火拖])把(?![握关脉守])|(?:决定|宣布|计划|性|时间|要求|提出|同意)将)(?=.{2,}(?<!放在?|摆在)$)/u,
    examples: [
      ['央行决定将存款准备金率', '存款准备金率'],
      ['景区把售票窗口', '售票窗口'],
    ],
    counterExamples: ['拖把产量'],
  },
  {
    // That it is added to what stands before; 上解支出 goes to the level above.
    pattern: /^加(?:上(?!解))?(?=[^，。、]{3,}(?:收入|支出|资金|基金)$)(?![快强大入工])/u,
    examples: [
      ['加转移支付收入', '转移支付收入'],
      ['加上一般债券收入', '一般债券收入'],
      ['加上解市级支出', '上解市级支出'],
    ],
    counterExamples: ['加工贸易收入'],
  },
  {
    // What brought a rate about.
    pattern: /^[^，。、“]{2,12}(?:推动|促使|促进)(?=[^，。、]{3,}(?:率|指数|占比)$)/u,
    examples: [['新机制推动企业反映问题解决率', '企业反映问题解决率']],
  },
];

/** What only leads to a value, at the end of a name, once or several times. */
export const leadingEdges: readonly NameEdge[] = [
  { pattern: /[的、由从]/u, examples: [['失业率由', '失业率']] },
  { pattern: /(?<=.{4})每年/u, examples: [['新增就业人数每年', '新增就业人数']] },
  { pattern: /(?<=标准|金|补贴|津贴|[高达]到)每月/u, examples: [['基础养老金每月', '基础养老金']] },
  { pattern: /(?<=.{3})达到/u, examples: [['普及率达到', '普及率']] },
  { pattern: /在全[国省市区]/u, examples: [['占比在全国', '占比']] },
  { pattern: /(?<=.{4})增速[高低快慢]于[^，。、]*/u, examples: [['规模以上工业增速高于全国', '规模以上工业']] },
  { pattern: /(?:[低高]于|不超过|控制在)?每[立平]方米/u, examples: [['价格不超过每平方米', '价格']] },
  { pattern: /(?<=密度)(?:为|是|达到?|约|近)*每平方[公千][里米]/u, examples: [['人口密度为每平方公里', '人口密度']] },
  {
    pattern: /由[正负升降增减涨跌盈亏]转[正负升降增减涨跌盈亏]/u,
    examples: [['工业增速由负转正', '工业增速']],
  },
  { pattern: /翻番/u, examples: [['居民收入翻番', '居民收入']] },
  { pattern: /连跨/u, examples: [['经济总量连跨', '经济总量']] },
  { pattern: /(?<=[价率数])报/u, examples: [['道琼斯指数报', '道琼斯指数']] },
  {
    pattern: /(?<=.{2})(?:最终|尾盘)?(?:报收于?|收[于报]|收盘[于报])/u,
    examples: [['期金尾盘收报', '期金']],
  },
  { pattern: /(?<=收入比)(?:降|收窄|缩小)/u, examples: [['城乡居民收入比缩小', '城乡居民收入比']] },
  { pattern: /(?<=[率数])[位处]于/u, examples: [['采购经理指数位于', '采购经理指数']] },
  { pattern: /(?<=[数量额值率])排/u, examples: [['产量排', '产量']] },
  { pattern: /(?<=[率数价])[跌涨降升]/u, examples: [['汇率跌', '汇率']] },
  { pattern: /(?<=.{2})有望/u, examples: [['粮食总产有望', '粮食总产']] },
  { pattern: /(?<![行作认因])为/u, examples: [['面积为', '面积']], counterExamples: ['不文明行为'] },
  {
    pattern: /(?<=[数额量率值资价])是/u,
    examples: [
      ['职工数是', '职工数'],
      ['年平均工资是', '年平均工资'],
    ],
  },
  {
    // How sure it is, before a value.
    pattern:
      /(?<=.{2})(?:也?因此|(?<!成)就|(?<![冷忘])却|(?<![原规准细法守否])则|也|(?<![而不])已|(?<!不)仅|[就却也都]{0,2}(?:可以|能够|应当|应该|只要))/u,
    examples: [
      ['发电能力可以', '发电能力'],
      ['工农业总产值就应当', '工农业总产值'],
      ['种植面积因此', '种植面积'],
      ['门店数已', '门店数'],
    ],
    counterExamples: ['取得成就', '基本原则', '花销不已'],
  },
  { pattern: /(?<=[数额量率值重])同期/u, examples: [['消费比重同期', '消费比重']] },
  {
    pattern: /(?<=.{2})(?:且|(?<![合兼归吞一])并)/u,
    examples: [
      ['机构入围且', '机构入围'],
      ['药品降价并', '药品降价'],
    ],
    counterExamples: ['企业合并'],
  },
  { pattern: /(?<=.{2})中有/u, examples: [['伤员中有', '伤员']] },
  {
    pattern: /(?<=.{2})(?<![没所装载占拥享设现持含带具原国公私共富保专特现])有/u,
    examples: [['化肥厂有', '化肥厂']],
    counterExamples: ['公司所有'],
  },
  { pattern: /扩大到原来/u, examples: [['规模扩大到原来', '规模']] },
  { pattern: /(?:增加|提高)[到至](?:[人户亩]均)?/u, examples: [['补助标准提高到人均', '补助标准']] },
  {
    pattern: /(?<!发|到|抵|雷|通|直|畅|传|表|转|下)达/u,
    examples: [['投资达', '投资']],
    counterExamples: ['乡镇通达'],
  },
  { pattern: /每[人生户](?:每[月年天])?/u, examples: [['补助标准每人每月', '补助标准']] },
  {
    pattern:
      /(?:(?:提高|升高|增加|上涨|上升|下降|降低|下跌|减少|回落|[降升涨跌])[到至]|为|突破|超过|跌破|报)每(?:[小千瓦]*时|[公]?[斤里]|[吨秒亩桶股升克]|盎司|立方米|平方米)/u,
    examples: [['原油期货价格跌破每桶', '原油期货价格']],
  },
  { pattern: /(?<=.{3})[仅只](?:用时?|需)/u, examples: [['办理时间仅用', '办理时间']] },
  { pattern: /(?<=[率数额量值比])(?:位|稳)?居/u, examples: [['产量稳居', '产量']] },
  { pattern: /(?<=.{2})(?<![平人日])年?均/u, examples: [['利润年均', '利润']], counterExamples: ['月平均'] },
];

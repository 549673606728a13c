/** Pairs that must be whole in an indicator. */
const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['‘', '’'],
];

/**
 * An indicator as it is published: without the marks of quantities left out of it, without punctuation or particles at its edges,
 * and with no quote or bracket left open.
 */
export function tidyIndicator(indicator: string): string {
  let text = indicator.replace(/[，,；;：:。\s]+/gu, '');
  for (const [open, close] of pairs) text = dropUnpaired(text, open, close);
  const told = withoutReport(text)
    .replace(/^[的了、]+/u, '')
    .replace(step, '')
    .replace(foretold, '')
    .replace(planned, '')
    .replace(done, '')
    .replace(handled, '')
    .replace(cause, '');
  return (leadsOn.test(told) ? told.replace(trailing, '') : told).replace(/(?<![侵强])占$/u, '占比');
}

/** When a report was given and by whom, which is no part of what it reports. */
function withoutReport(text: string): string {
  const dated = day.test(text) ? text.replace(day, '').replace(/（）|\(\)/gu, '') : text;
  const rest = dated
    .replace(speech, '')
    .replace(reported, '')
    .replace(/(?<=.{2})[呢啊嘛呀]$/u, '');
  return rest.length < 2 ? text : rest;
}

/** 〔今天（）〕发布的指数, 泰山〔昨天〕游客. */
const day =
  /(?<![0-9０-９一二三四五六七八九十每])[到至从自]?(?:今天|昨天|前天|明天|昨日|日前|近日)(?:（）|\(\))?(?:上午|下午|凌晨|晚上|白天)?[起的又]?/u;
/** 〔现在〕人口, 〔几年我们的〕办理率, 〔公司实现〕净利润. */
const speech =
  /^(?:(?:现在|如今)(?!的)|(?:这?几年来?)?(?:我们|咱们)的|(?:该|本)?公司(?:共|累计)?(?:实现|取得))(?=.{2})/u;
/** 〔统计局公布的〕价格指数, 〔海关统计显示〕出口, 〔疾控中心报告〕新增病例: behind it stands what is measured. */
const reported =
  /^\p{Script=Han}{0,10}?(?:(?:公布|发布)的(?=\p{Script=Han}{2,}(?:指数|[率额量值]|收入|经济)$)|(?:统计|数据|调查|结果)显示(?=.{2})|(?:公布|发布|宣布)(?=(?:我国|全国|中国).{2})|\p{Script=Han}{0,6}(?<!累计)报告(?=(?:单日|当日)?(?:新增|现有|累计|境外|本土|确诊|死亡|接种).{2}))/u;

/** What only leads to a value: 从, 由每人每月, 由负转正, and 达 and 为 but for words that end in them. */
const trailing =
  /(?:[的、由从]|(?<=.{4})每年|(?<=标准|金|补贴|津贴|[高达]到)每月|(?<=.{3})达到|在全[国省市区]|(?<=.{4})增速[高低快慢]于[^，。、]*|(?:[低高]于|不超过|控制在)?每[立平]方米|(?<=密度)(?:为|是|达到?|约|近)*每平方[公千][里米]|由[正负升降增减涨跌盈亏]转[正负升降增减涨跌盈亏]|翻番|连跨|(?<=[价率数])报|(?<=.{2})(?:最终|尾盘)?(?:报收于?|收[于报]|收盘[于报])|(?<=收入比)(?:降|收窄|缩小)|(?<=[率数])[位处]于|(?<=[数量额值率])排|(?<=[率数价])[跌涨降升]|(?<=.{2})有望|(?<![行作认因])为|(?<=[数额量率值])是|(?<=[数额量率值重])同期|(?<=.{2})(?:且|(?<![合兼归吞一])并)|(?<=.{2})中有|(?<=.{2})(?<![没所装载占拥享设现持含带具原国公私共富保专特现])有|扩大到原来|(?:增加|提高)[到至](?:[人户亩]均)?|(?<!发|到|抵|雷|通|直|畅|传|表|转|下)达|每[人生户](?:每[月年天])?|(?:(?:提高|升高|增加|上涨|上升|下降|降低|下跌|减少|回落|[降升涨跌])[到至]|为|突破|超过|跌破|报)每(?:[小千瓦]*时|[公]?[斤里]|[吨秒亩桶股升克]|盎司|立方米|平方米)|(?<=.{3})[仅只](?:用时?|需)|(?<=[率数额量值比])(?:位|稳)?居|(?<=.{2})(?<![平人日])年?均)+$/u;

/** Whether an indicator ends in a character that `trailing` can end in, or may hold a comparison: looked at first, for speed. */
const leadsOn =
  /[的、由从年月天到国省市区正负升降增减涨跌盈亏番跨报为达人生户居均米降窄小时斤里吨秒亩桶股升克司用需于收望涨排有是且并期]$|增速[高低快慢]于/u;

/** 经济总量〔跨过两个万亿元大关〕, 进出口总值〔创历史新高〕: what is told on the way to the value. */
const step =
  /(?:(?<=.{2})(?:跨过|跨越|跨上|迈上|连跨|跃上|迈过)[^，。、]{0,3}[两二三四五六]个[百千万亿]+元?(?:大关|大?台阶|门槛|关口)|(?:再|屡)?创(?:历史|同期)?新高)$/u;

/** 赤字率〔拟安排〕, 中央财政〔拟〕安排补贴, 财政〔将〕投入, 公司〔还将在〕生产, 铁路〔预计〕发送旅客: that it is planned is its status. */
const planned =
  /预计(?=(?:日均|全[国省市])?(?:发送|运送|接待|开行|完成|实现|新增))|(?<=.{2})(?:拟(?:安排|定|按)?$|拟(?=安排|投入)|(?<![即主健大小名老宿])(?:还|都|也)?将(?:共|在)?(?:(?=(?:为此|每年)?(?:安排|投[入资]|改造|[新修兴扩]建|建[设成]|生产|[新增]增|增加|提高|节[省约]|拨出|裁[员减]|开设|组织|培[育训养]|发放|筹集))|$))/u;

/** 〔经济学家此前预期〕销售增长, 〔分析师平均预测〕同期收入, 〔IMF预测〕经济: who expects it. */
const foretold =
  /^(?:[^，。、“]{0,8}(?:公司|分析[师家]|人士|经济学家|专家|机构|组织|此前|平均)们?|市场|[A-Z]{2,5})[^，。、的]{0,4}(?:预测|预期|预计)(?!到)(?=.{2,})/u;

/** 项目〔已经〕落地: that it is done is its status; 落地〔落地〕金额 says so twice. */
const done = /(?<=.{2})已经(?=.{2})|(?<=(?<word>\p{Script=Han}{2}))\k<word>(?=(?:总?金额|[总面]积|数量|总量)$)/gu;

/** 〔央行决定将〕存款准备金率下调, 〔景区把〕售票窗口增加到38个: who changed it. */
const handled =
  /^[^，。“]{0,16}?(?:(?<![一两火拖])把(?![握关脉守])|(?:决定|宣布|计划|性|时间|要求|提出|同意)将)(?=.{2,}(?<!放在?|摆在)$)/u;

/** 〔新机制推动〕企业反映问题解决率: what brought a rate about. */
const cause = /^[^，。、“]{2,12}(?:推动|促使|促进)(?=[^，。、]{3,}(?:率|指数|占比)$)/u;

function dropUnpaired(text: string, open: string, close: string): string {
  if (!text.includes(open) && !text.includes(close)) return text;
  const opened: number[] = [];
  const lost = new Set<number>();
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) === open) opened.push(index);
    else if (text.charAt(index) === close && opened.pop() === undefined) lost.add(index);
  }
  for (const index of opened) lost.add(index);
  return lost.size === 0
    ? text
    : Array.from(text)
        .filter((_, index) => !lost.has(index))
        .join('');
}

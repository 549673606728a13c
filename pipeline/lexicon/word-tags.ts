/** Words the dictionary tags wrongly for our texts, with the tag they get instead. */
export const wordTags: ReadonlyMap<string, string> = new Map([
  ...['新建', '新设', '新开工', '新创建', '新开通', '新培育', '新启动', '新签约', '新引进', '新投产', '新入库', '新评定', '新认定', '新打造', '新改建', '新建成', '新增', '惠及', '获批', '做强', '建强', '压降', '串联', '更新改造', '优化提升', '改造提升', '顺利完成', '圆满完成', '全面完成', '全面建成', '全面落实', '启动施工', '精彩亮相', '新发现', '新探明', '争取', '落地', '突破', '获评', '入选', '入围', '跻身', '迈上', '净增', '共获', '斩获', '招引', '盘活', '筹措', '筹集', '建好', '办好', '抓好', '建成投用', '建成投产', '投产达效', '竣工投产', '结对', '对口支援', '减负', '退税', '降费', '增产', '完工', '竣工', '授牌', '挂牌', '发放', '覆盖'].map((word): [string, string] => [word, 'v']),
  ...['力争', '有序', '精准', '扎实', '稳妥', '全面', '圆满', '成功', '快于'].map((word): [string, string] => [word, word === '快于' ? 'v' : 'ad']),
  ...['城镇', '城市', '河湖', '治沙', '普通高中', '湿地', '中欧', '养老'].map((word): [string, string] => [word, 'n']),
  ['连续', 'd'],
  ['率', 'n'],
  ['县', 'n'],
  ['村', 'n'],
  ['较', 'p'],
]);

/** Nouns of action that are verbs when they open a phrase: 建设高标准农田30万亩. */
export const openingVerbs: ReadonlySet<string> = new Set(['建设', '培育', '启动', '服务', '办理', '布局', '优化', '突破', '盘活', '调整', '改造', '实施', '培训', '救助', '帮扶', '投资', '消费', '改革', '治理', '推广', '修复', '创建', '组织', '打造', '推进', '支持']);

/** Verbs the segmenter glues to the word before: 覆盖〔率达〕, 营收〔超〕. Split off when the rest is no word of one character. */
export const gluedVerbs: readonly string[] = ['达到', '达', '超', '至'];

/** Words of names that say too little alone: what they are about is told by the clause before. */

/** Verbs of a deed that needs to be told what for: 〔落实〕资金. */
export const bareVerbs: readonly string[] = [
  '实施',
  '落实',
  '安排',
  '解决',
  '支持',
  '引进',
  '投入',
  '形成',
  '办理',
  '整改',
  '筹措',
  '拨付',
  '下达',
  '争取',
];

/** Heads of such a deed: 落实〔资金〕, 形成〔案例〕. */
export const bareHeads: readonly string[] = [
  '资金',
  '案例',
  '成果',
  '项目',
  '问题',
  '任务',
  '事项',
  '措施',
  '补助资金',
];

/** Words before such a head that say no more: 〔各类〕问题. */
export const vagueWords: readonly string[] = ['各类', '各项', '重点', '重大', '典型', '新', '相关', '有关', '具体'];

/** Verbs of what comes of a deed: 〔惠及〕群众, 〔带动〕消费. */
export const effectVerbs: readonly string[] = ['惠及', '带动', '拉动', '撬动', '吸引', '覆盖', '受益'];

/** Names that leave out their field once the sentence has told it. */
export const fieldRows: readonly { readonly bare: RegExp; readonly told: RegExp; readonly field: string }[] = [
  { bare: /^(?:较大)?事故(?:起数|数|死亡人数|总量)?$/u, told: /安全生产|生产安全/u, field: '生产安全' },
  { bare: /^(?:避险搬迁|治理排危|隐患点|搬迁任务$)/u, told: /地质灾害/u, field: '地质灾害' },
  { bare: /^毛入学率$/u, told: /高等教育|高等学校|高校/u, field: '高等教育' },
  { bare: /^收入(?:比|倍差|差距)$/u, told: /城乡/u, field: '城乡居民' },
];

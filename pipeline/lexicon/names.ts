/**
 * Proper names that hold numeral characters: places, organisations, products. Words only; each row says what they are.
 * Full names of administrative divisions come from the table of regions; here are their short forms and all other places.
 */
export interface NameGroup {
  readonly id: string;
  /** Reason given for a numeral inside one of the words. */
  readonly reason: string;
  readonly words: readonly string[];
}

/** Words of a blank-separated list. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

export const nameGroups: readonly NameGroup[] = [
  {
    id: 'province-and-prefecture',
    reason: '地名',
    words: words('四川 三亚 三沙 三明 三门峡 九江 十堰 百色 六盘水 六安 七台河 五家渠 二连浩特 万宁 五指山'),
  },
  {
    id: 'locality',
    reason: '地名',
    words:
      words(`三水市 三江县 三江侗族 三都县 三都水族 三穗 三山区 四方台 四方区 五常 五原 五莲 五通桥 五峰县 五峰土家族 五大连池 五营区 五龙口 六枝 七里河 七星关 八公山
      八道江 九龙坡 九龙江 九寨沟 九台市 九里区 万州 万盛 万载 万全县 万柏林 万山特区 万秀 两当 两江新区 二道江 零陵 百里洲 十里河 八里庄 三里屯 三里河
      六里桥 五棵松 五里店 六里屯 七里庄 十里堡 万寿路 万寿寺 百万庄 百子湾 千佛山 五道口 五道庙 三元桥 四道口 四惠 西四路口 西四北 东四十条 东四北 四季青 东单三条
      三元里 五角场 五里坨 八宝山 八大处 八角 八通线 八达岭 半步店 九龙山 九棵树 六郎庄 一亩园 万泉河 万柳 万丰路 十三陵 十渡 三教街 二环路 三环路 四环路
      五环路 六环路 二道桥 三坊七巷 五大道 八廓街`),
  },
  {
    id: 'landscape',
    reason: '地名',
    words:
      words(`三峡 三江源 三江平原 三江口 三星堆 三苏祠 三清山 三孔 三北 长三角 珠三角 三都澳 三角洲 黄河三角洲 三角地 五台山 五莲山
      五老峰 五女山 五龙山 九华山 九宫山 九寨 九龙湖 九龙湾 九嶷山 九连山 九洲 九曲 六盘山 八仙山 八百里秦川 八百里洞庭 千岛湖 千岛 千湖
      千里岛 千峡湖 千家峒 万绿湖 万峰林 万峰湖 万里茶道 万里长城 百里杜鹃 百里峡 百里山水 百丈 百望山 十八洞 十八里店 十万大山 四明山
      四姑娘山 四面山 两江四岸 两河口 两湖 两广 百里画廊 百里长街 大三峡 新三峡 一线天 半月湾 雷州半岛 半岛`),
  },
  {
    id: 'organisation',
    reason: '机构或企业名',
    words:
      words(`万达 万科 万华 万豪 万向 万丰 万国 万泰 万商 万事达 万得 亿欧 亿达 亿华通 亿联 亿纬 亿利 百度 百胜 百联 百盛 百丽 百川 百望
      百济神州 百图 百奥 百利 百特 百事 百安居 百合网 百大集团 菜百 三一重工 三一集团 三一 三星 三菱 三元食品 三元股份 三安光电 三安 三花
      三联 三井 三洋 三全 三只松鼠 三棵树 四维图新 四创电子 四方股份 五矿 五粮液 五菱 五洲 五八同城 六福 六必居 六国化工 七匹狼 七牛 八方股份
      八马 九阳 九鼎 九牧 九三集团 九三学社 九芝堂 九安 九号公司 九洲集团 九龙仓 十月稻田 千禾 千金药业 千方科技 千寻位置 千问 千帆 万家基金
       第一财经 一汽 二汽 一嗨 一心堂 一点资讯 两面针 三七互娱 三六零 三聚 三生 三夫 三特索道 三元达 三力士 三友 三环集团
      四通 四环医药 万润 万集科技 万盛股份 百润 百洋 百亚 千红 千味央厨 零跑 零一万物 零重力`),
  },
  {
    id: 'body',
    reason: '机构名',
    words:
      words(`新三板 两院 两会 红十字 红十字会 红二十字 九三学社 第一书记 三甲 二甲 三级甲等 二级甲等 三等甲级 一附院 二附院 八路军 新四军 红四方面军
      红二方面军 红一方面军 八一 五四 五四运动 七一 三八 三八红旗 九一八 一二九 七七事变 五卅
      双十一 双十二 三会一课 四大发明 五经 四书五经 二十四节气 二十四史 十二生肖 十二木卡姆 三国 三国演义 百团大战 万隆 万国邮联 万有引力
        三伏 城六区 城四区 十五运会 十四运会 十三运会 `),
  },
  {
    id: 'sector',
    reason: '三次产业的名称',
    words: words(
      '第一产业 第二产业 第三产业 一产 二产 三产 一二三产业 一二三产 二三产业 一、二、三产业 二、三产业 一二产业',
    ),
  },
];

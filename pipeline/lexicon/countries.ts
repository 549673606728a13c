/** Other countries as texts call them, in ISO 3166 and by their usual short names, and the unions of states that publish figures. */
export const countryNames: readonly string[] = (
  '阿富汗 阿尔巴尼亚 阿尔及利亚 阿根廷 阿联酋 阿曼 阿塞拜疆 埃及 埃塞俄比亚 爱尔兰 爱沙尼亚 安哥拉 奥地利 澳大利亚 巴巴多斯 ' +
  '巴布亚新几内亚 巴基斯坦 巴拉圭 巴勒斯坦 巴林 巴拿马 巴西 白俄罗斯 保加利亚 贝宁 比利时 冰岛 波黑 波兰 玻利维亚 伯利兹 ' +
  '博茨瓦纳 布基纳法索 布隆迪 朝鲜 赤道几内亚 丹麦 德国 东帝汶 多哥 多米尼加 俄罗斯 厄瓜多尔 厄立特里亚 法国 菲律宾 斐济 ' +
  '芬兰 佛得角 冈比亚 刚果 哥伦比亚 哥斯达黎加 格鲁吉亚 古巴 圭亚那 哈萨克斯坦 海地 韩国 荷兰 黑山 洪都拉斯 吉布提 ' +
  '吉尔吉斯斯坦 几内亚 加拿大 加纳 加蓬 柬埔寨 捷克 津巴布韦 喀麦隆 卡塔尔 科摩罗 科特迪瓦 科威特 克罗地亚 肯尼亚 拉脱维亚 ' +
  '莱索托 老挝 黎巴嫩 立陶宛 利比里亚 利比亚 卢森堡 卢旺达 罗马尼亚 马达加斯加 马尔代夫 马耳他 马拉维 马来西亚 马里 毛里求斯 ' +
  '毛里塔尼亚 美国 蒙古国 孟加拉国 秘鲁 缅甸 摩尔多瓦 摩洛哥 莫桑比克 墨西哥 纳米比亚 南非 南苏丹 尼泊尔 尼加拉瓜 尼日尔 ' +
  '尼日利亚 挪威 葡萄牙 日本 瑞典 瑞士 萨尔瓦多 塞尔维亚 塞拉利昂 塞内加尔 塞浦路斯 塞舌尔 沙特 沙特阿拉伯 斯里兰卡 斯洛伐克 ' +
  '斯洛文尼亚 苏丹 苏里南 索马里 塔吉克斯坦 泰国 坦桑尼亚 汤加 突尼斯 土耳其 土库曼斯坦 瓦努阿图 危地马拉 委内瑞拉 文莱 乌干达 ' +
  '乌克兰 乌拉圭 乌兹别克斯坦 西班牙 希腊 新加坡 新西兰 匈牙利 叙利亚 牙买加 亚美尼亚 也门 伊拉克 伊朗 以色列 意大利 印度 ' +
  '印度尼西亚 印尼 英国 约旦 越南 赞比亚 乍得 智利 中非 苏联 欧盟 欧元区 东盟 非盟'
).split(' ');

const countries: ReadonlySet<string> = new Set(countryNames);
const beginnings: ReadonlySet<string> = new Set(countryNames.map((name) => name.slice(0, 2)));

export function isOtherCountry(name: string): boolean {
  return countries.has(name);
}

/** Whether the first words of a text may be the name of another country, by its first two characters. */
export function mayBeginCountry(text: string): boolean {
  return beginnings.has(text.slice(0, 2));
}

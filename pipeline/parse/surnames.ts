/** Surnames of one character, the usual ones and those met in public life. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '詹郅邴隗温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷申耿左焦柳甘祝包宁柯管纪欧路盛成凌蓝游阮霍滕关费车童季裴褚娄艾穆谷郁仇栗窦卜应匡桑米解冷辛苗花申屠敖胥冀佟巩连卓尚涂明曲房洪俞华时靳';
const double = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '司徒',
  '令狐',
  '端木',
  '南宫',
  '独孤',
];
const titles =
  /(?:先生|女士|教授|博士|院士|[院部局市区县省处校所会厅司署]长|主任|书记|主席|总理|总裁|经理|专家|律师|医生|老师)$/u;
const han = /^\p{Script=Han}+$/u;

/** Whether a word of two to four characters may be a person's name: 郅海杰, 欧阳修. */
export function mayBeName(text: string): boolean {
  if (!han.test(text)) return false;
  if (double.some((surname) => text.startsWith(surname))) return text.length >= 3 && text.length <= 4;
  return (text.length === 2 || text.length === 3) && single.includes(text.charAt(0));
}

/** A surname or name with its title: 詹教授, 王局长. */
export function isTitledName(text: string): boolean {
  const match = titles.exec(text);
  return (
    match !== null &&
    match.index >= 1 &&
    match.index <= 4 &&
    han.test(text) &&
    (match.index === 1 ? single.includes(text.charAt(0)) : mayBeName(text.slice(0, match.index)))
  );
}

/** Words with which the name of an organisation, an area or an event ends: 兰州〔新区〕, 金融街〔论坛〕. */
export const organisationEnds: readonly string[] = [
  '新区', '开发区', '高新区', '示范区', '自贸区', '自贸港', '保税区', '园区', '科技园', '产业园', '商圈', '都市圈', '城市群', '经济带', '集团', '公司', '银行', '交易所', '北交所', '深交所', '上交所', '大学', '学院', '医院', '机场', '集群', '论坛', '年会', '大会', '博览会', '进博会', '服贸会', '广交会', '诗会', '基金', '基金一期', '基金二期', '街道', '金融街', '艺术中心', '演艺区', '博物馆', '图书馆', '口岸', '港口', '管委会', '联盟', '研究院', '实验室', '运动会', '全运会', '十五运会', '文化节', '景区', '大吉巷', '国企', '央企', '国有企业', '科学城', '半岛', '三角洲', '新城',
];

/** Names of times and groups that stand where a subject may stand: 旧中国, 解放前. */
export const otherSubjects: readonly string[] = ['旧中国', '国民党政府', '解放前'];

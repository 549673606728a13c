import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('science');
const bulletin = '国家统计局、科学技术部、财政部《全国科技经费投入统计公报》';
const patents = '《“十四五”国家知识产权保护和运用规划》';
const firms = '科学技术部、财政部、国家税务总局《高新技术企业认定管理办法》';

/** Research, patents, and firms that live of them. */
export const scienceRows: readonly IndicatorRow[] = [
  flow('research-expenditure', '研究与试验发展经费支出', 'Expenditure on research and development', {
    forms:
      '研发经费 全社会研发经费投入 全社会研发投入 研发经费投入 研发投入 全社会研发经费 全社会研发经费支出 研究与试验发展经费 研发经费支出 全社会研究与试验发展经费 R&D经费 全社会R&D经费 研究开发经费支出 研究与试验发展经费投入',
    unit: '元',
    range: '1万 10万亿',
    definition: '一定时期内全社会用于基础研究、应用研究和试验发展的经费。',
    source: bulletin,
  }),
  flow('research-intensity', '研发经费投入强度', 'Intensity of research and development', {
    forms:
      '研发投入强度 全社会研发投入强度 全社会研发经费投入强度 研究与试验发展经费投入强度 R&D经费投入强度 研发强度 研发经费支出占地区生产总值比重 全社会研发经费支出相当于全市生产总值的比例 全社会研发投入占比 社会研发投入强度 研发经费支出与地区生产总值之比 研究与试验发展经费支出占国内生产总值比重 研究与试验发展经费支出与国内生产总值之比',
    unit: '%',
    range: '0.1 12',
    definition: '研究与试验发展经费与地区生产总值之比。',
    source: bulletin,
  }),
  stock('valid-invention-patents', '有效发明专利', 'Valid invention patents', {
    forms: '有效发明专利量 发明专利拥有量 发明专利有效量 有效发明专利拥有量',
    unit: '件',
    range: '1 1000万',
    definition: '已授权且在维持期内的发明专利数。',
    source: '国家知识产权局《知识产权统计年报》',
  }),
  stock(
    'high-value-patents-per-10000',
    '每万人口高价值发明专利拥有量',
    'High-value invention patents per 10,000 residents',
    {
      forms: '每万人高价值发明专利拥有量 万人高价值发明专利拥有量 每万人口高价值发明专利 每万人高价值发明专利',
      unit: '件',
      range: '0.1 300',
      definition: '高价值有效发明专利数与常住人口（万人）之比。',
      source: patents,
    },
  ),
  stock('patents-per-10000', '每万人口发明专利拥有量', 'Invention patents per 10,000 residents', {
    forms: '每万人发明专利拥有量 万人发明专利拥有量 每万人口有效发明专利拥有量',
    unit: '件',
    range: '0.1 500',
    definition: '有效发明专利数与常住人口（万人）之比。',
    source: '《“十三五”国家知识产权保护和运用规划》',
  }),
  flow('patents-granted', '专利授权量', 'Patents granted', {
    forms: '专利授权 授权专利',
    unit: '件',
    range: '1 800万',
    definition: '一定时期内由专利行政部门授予的专利权件数。',
    source: '国家知识产权局《知识产权统计年报》',
  }),
  flow('technology-contracts', '技术合同成交额', 'Value of technology contracts', {
    forms: '技术合同成交总额 技术合同登记成交额 技术合同交易额 技术合同成交金额',
    unit: '元',
    range: '1万 20万亿',
    definition: '一定时期内在技术市场登记的技术开发、转让、咨询和服务合同金额。',
    source: '科学技术部《技术合同认定登记管理办法》',
  }),
  stock('high-technology-firms', '高新技术企业', 'High-technology firms', {
    forms: '国家高新技术企业 国家级高新技术企业 高新技术企业数量',
    unit: '家',
    range: '1 200万',
    definition: '在国家重点支持的技术领域内持续研发、经认定的企业数。',
    source: firms,
  }),
  flow('new-high-technology-firms', '新增高新技术企业', 'New high-technology firms', {
    forms: '净增高新技术企业 净增国家高新技术企业 新认定高新技术企业',
    unit: '家',
    range: '1 20万',
    definition: '一定时期内新认定的高新技术企业数。',
    source: firms,
  }),
  stock('technology-small-firms', '科技型中小企业', 'Technology-based small firms', {
    forms: '科技型中小企业数量 国家科技型中小企业',
    unit: '家',
    range: '1 200万',
    definition: '依托科技人员从事研发并经评价入库的中小企业数。',
    source: '科学技术部《科技型中小企业评价办法》',
  }),
  flow('new-technology-small-firms', '新增科技型中小企业', 'New technology-based small firms', {
    unit: '家',
    range: '1 50万',
    definition: '一定时期内新评价入库的科技型中小企业数。',
    source: '科学技术部《科技型中小企业评价办法》',
  }),
  stock('national-key-laboratories', '全国重点实验室', 'National key laboratories', {
    forms: '国家重点实验室',
    unit: '家',
    otherUnits: ['个'],
    range: '1 1000',
    definition: '经国家批准建设、承担战略性科技任务的实验室数。',
    source: '《中华人民共和国科学技术进步法》',
  }),
  flow('new-national-key-laboratories', '新增全国重点实验室', 'New national key laboratories', {
    forms: '获批建设全国重点实验室 获批建设的全国重点实验室',
    unit: '家',
    otherUnits: ['个'],
    range: '1 200',
    definition: '一定时期内获批建设的全国重点实验室数。',
    source: '《中华人民共和国科学技术进步法》',
  }),
  stock('technological-progress-contribution', '科技进步贡献率', 'Contribution of technological progress', {
    unit: '%',
    range: '10 95',
    definition: '科技进步对经济增长的贡献份额。',
    source: '《国家中长期科学和技术发展规划纲要（2006—2020年）》',
  }),
  stock('innovation-index', '综合科技创新水平指数', 'Index of scientific and technological innovation', {
    unit: '%',
    range: '10 100',
    definition: '由创新环境、投入、产出、产业化和对社会影响合成的指数。',
    source: '中国科学技术发展战略研究院《中国区域科技创新评价报告》',
  }),
  stock('regional-innovation-capacity', '区域创新能力', 'Regional innovation capacity', {
    unit: '',
    range: '5 100',
    definition: '由知识创造、获取、企业创新、环境和绩效合成的区域评价值，多以位次表示。',
    source: '中国科技发展战略研究小组《中国区域创新能力评价报告》',
  }),
  stock('research-staff', '研发人员', 'Research staff', {
    forms: '研发人员总量 研发人员数量 R&D人员',
    unit: '人',
    range: '1 2000万',
    definition: '从事研究与试验发展活动的人员。',
    source: bulletin,
  }),
  stock('academicians', '两院院士', 'Academicians', {
    unit: '名',
    range: '1 3000',
    definition: '中国科学院院士与中国工程院院士人数之和。',
    source: '《中国科学院院士章程》《中国工程院章程》',
  }),
  flow('new-academicians', '新增“两院”院士', 'New academicians', {
    forms: '新增两院院士 新当选两院院士 新当选院士',
    unit: '名',
    range: '1 200',
    definition: '一定时期内新当选的中国科学院院士与中国工程院院士人数。',
    source: '《中国科学院院士章程》《中国工程院章程》',
  }),
];

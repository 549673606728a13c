import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Metadata } from '../pipeline/model/document.js';
import { completeMetadata } from '../pipeline/read/infer-metadata.js';
import { listDocuments, readDocument, type DocumentFile } from '../pipeline/read/read-folder.js';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const corpus = join(process.env['GOVFACTS_SHARED'] ?? join(root, '../shared'), 'corpus');

function infer(text: string, id = 'text'): Metadata {
  return completeMetadata(id, text, {}).metadata;
}

/** The texts of `raw/` without their sidecars. */
async function readBare(): Promise<ReadonlyMap<string, Metadata>> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  try {
    for (const file of readdirSync(join(root, 'raw')))
      if (!file.endsWith('.json')) cpSync(join(root, 'raw', file), join(folder, file));
    const documents = await Promise.all(listDocuments(folder).map(readDocument));
    return new Map(documents.map(({ document }) => [document.id, document.metadata]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('texts of raw/ without sidecars', async () => {
  const bare = await readBare();

  test.each([
    [
      'fengtai-lectures-2022',
      { region: '110106', subject: '丰台区', published: '2022', genre: 'newspaper-page', title: '首都发展大讲堂' },
    ],
    [
      'xicheng-delegation-2023',
      { region: '110102', subject: '西城区', published: '2023', genre: 'news', publisher: '北京西城' },
    ],
    [
      'xicheng-park-reform-2023',
      {
        title: '北京市西城区人民政府关于印发《中关村科技园区西城园体制机制改革提升方案（2023—2025年）》的通知',
        publisher: '北京市西城区人民政府',
        published: '2023-12-29',
        region: '110102',
        regionName: '北京市西城区',
        subject: '西城区',
        genre: 'policy',
      },
    ],
    [
      'xicheng-plan-2024',
      {
        title: '西城区2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
        published: '2024',
        region: '110102',
        subject: '西城区',
        genre: 'plan',
      },
    ],
    [
      'xicheng-press-2025',
      {
        title: '“一把手发布·京华巡礼”系列主题新闻发布会',
        publisher: '北京市人民政府新闻办公室',
        published: '2025',
        region: '110102',
        subject: '西城区',
        genre: 'press-conference',
      },
    ],
  ])('%s', (id, expected) => {
    expect(bare.get(id)).toMatchObject(expected);
  });

  test('the sidecars of raw/ state region, date, subject and genre of every text', async () => {
    for (const file of listDocuments(join(root, 'raw'))) {
      const { inferred } = (await readDocument(file)).document;
      for (const field of ['region', 'published', 'subject', 'genre', 'title'] as const)
        expect(inferred).not.toContain(field);
    }
  });
});

describe('published', () => {
  test.each([
    ['政府工作报告\n——二〇二六年一月二十七日在甘肃省十四届人大五次会议上\n各位代表：\n一', '2026-01-27'],
    ['政府工作报告\n２０２５年１月８日在乙县第三届人民代表大会上\n各位代表：', '2025-01-08'],
    ['关于甲的通知\n正文很长，' + '文'.repeat(100) + '。\n甲市办公室\n2023年12月29日印发', '2023-12-29'],
    ['标题\n发布时间：\n2026-02-09 09:45\n各位代表：', '2026-02-09'],
    ['某某新闻的标题\n2024-05-06 10:00\n' + '正文，'.repeat(40), '2024-05-06'],
    ['2026年某省政府工作报告\n各位代表：', '2026'],
    ['2023年某市国民经济和社会发展统计公报\n' + '全年，'.repeat(40), undefined],
    ['政府工作报告\n各位代表：\n一、2024年工作回顾\n文', '2025'],
    ['新华网南昌５月１０日电（记者甲）日前，' + '文'.repeat(100), undefined],
    ['标题\n时间：2026-02-30\n各位代表：', undefined],
    ['第十四届全国人民代表大会第三次会议听取了国务院总理所作的政府工作报告。会议批准这个报告。', '2025'],
    ['第二届全国人民代表大会第三次会议听取了国务院总理所作的政府工作报告。会议批准这个报告。', undefined],
    ['2023年4月12日，代表团赴广州考察，' + '学习，'.repeat(40), undefined],
  ])('%#', (text, published) => {
    expect(infer(text).published).toBe(published);
  });

  test.each([
    ['004_2023', '2023'],
    ['plan-2024', '2024'],
    ['20260205-notice', '2026-02-05'],
    ['2025-11_report', '2025-11'],
    ['2012_20120724_05', '2012-07-24'],
    ['2012_20121324_05', '2012'],
    ['C000010_72', undefined],
    ['123456789', undefined],
  ])('file name %s', (id, published) => {
    expect(infer('正文，'.repeat(40), id).published).toBe(published);
  });

  test.each([
    ['截至2006年3月31日，公司重仓股市值约41亿元。今年一季度，保险资金增加', '2006'],
    ['4月30日晚7时，假日办发布了2006年“五一”黄金周旅游信息。今天大部分城市准备到位', '2006-04-30'],
    ['上海公布的数据显示，自2000年国庆黄金周以来，今年收入最高', undefined],
    ['本报记者获悉，今年收入与2005年6月相比增长，到2010年7月建成', undefined],
  ])('news without a date: %s', (text, published) => {
    expect(infer(`${text}${'文'.repeat(100)}。`, 'C000010_72').published).toBe(published);
  });

  test('a dateline in the year of the file name', () => {
    expect(infer(`新华网南昌５月１０日电（记者甲）日前，${'文'.repeat(100)}`, 'news-2006').published).toBe(
      '2006-05-10',
    );
  });
});

describe('region and subject', () => {
  const filler = '，各项工作稳步推进'.repeat(12);
  test.each([
    [`各位代表：\n现在，我代表国务院，向大会报告政府工作${filler}。`, '100000', '全国'],
    [`中华人民共和国2025年国民经济和社会发展统计公报\n2026年2月28日\n正文${filler}。`, '100000', '全国'],
    [`2023年全国教育事业发展统计公报\n教育部\n正文${filler}。`, '100000', '全国'],
    [`2025年国民经济运行情况\n国家统计局\n正文${filler}。`, '100000', '全国'],
    [`政府工作报告\n——2024年1月9日在深圳市南山区第八届人民代表大会上\n各位代表：`, '440305', '南山区'],
    [`各位代表：\n受丰台区人民政府委托，现将情况报告如下${filler}。`, '110106', '丰台区'],
    [`广东省省长 甲\n各位代表：`, '440000', '广东省'],
    [`正文${filler}。全省游客增加，我省南京、苏州、无锡、常州等地最多。`, '320000', '江苏省'],
    [`我省考试报名工作启动${filler}。\n来源：长春日报`, '220000', '吉林省'],
    [`各位考生${filler}。\n（来源：昆山市财政局会计科）`, '320583', '昆山市'],
    [`今天天气很好${filler}。`, undefined, undefined],
    [`国美电器在上海市场的门店增至40家${filler}。`, undefined, undefined],
    [`新华网雅典５月８日电 希腊公司举行发布会${filler}。`, undefined, undefined],
    [`新华网南昌５月１０日电 亚洲开发银行说中国经济增长，中国消费上升${filler}。`, undefined, undefined],
    [`鼓楼区的一家商店开业${filler}。`, undefined, undefined],
  ])('%#', (text, region, subject) => {
    const metadata = infer(text);
    expect(metadata.region).toBe(region);
    expect(metadata.subject).toBe(subject);
  });
});

test('the name of a file tells the region only of a text that tells none', () => {
  const filler = '，各项工作稳步推进'.repeat(12);
  expect(infer(`今天天气很好${filler}。`, '2026_广东省_报告').region).toBe('440000');
  expect(infer(`我省考试报名工作启动${filler}。\n来源：长春日报`, '2026_广东省_报告').region).toBe('220000');
});

test('a former district in a text of its time', () => {
  const text = '政府工作报告\n——2005年1月9日在北京市宣武区第十三届人民代表大会上\n各位代表：';
  expect(infer(text)).toMatchObject({ region: '110104', subject: '宣武区', regionName: '北京市宣武区' });
});

describe('title and publisher', () => {
  test.each([
    [`# 大标题\n\n${'文'.repeat(100)}。`, '大标题'],
    [`政府工作报\n告\n各位代表：`, '政府工作报告'],
    [`甲市人民政府 关于印发 《办法》的通知\n各区：`, '甲市人民政府关于印发《办法》的通知'],
    [`各位代表：\n我代表国务院，向大会作关于第一个五年计划的报告。`, '关于第一个五年计划的报告'],
    [`各位代表：\n我代表国务院向大会，提出关于1991年度计划的报告，请予审查。`, '关于1991年度计划的报告'],
    [`各位代表：\n我现在根据国务院的决定，向大会作政府工作报告。`, '政府工作报告'],
    [`各位代表：\n去年的会议提出关于调整经济的报告以来，情况好转。`, 'text'],
    [`百家企业成为调查对象\n${'正文，'.repeat(40)}`, '百家企业成为调查对象'],
    [`一季度经济开局良好\n甲省统计局\n2024年4月16日\n${'正文，'.repeat(40)}`, '一季度经济开局良好'],
    [`本报记者甲乙丙丁报道\n${'正文，'.repeat(40)}`, 'text'],
  ])('%#', (text, title) => {
    expect(infer(text).title).toBe(title);
  });

  test('a source with its value in the next line', () => {
    expect(infer('标题\n来源：\n四川日报\n各位代表：').publisher).toBe('四川日报');
    expect(infer('标题\n各位代表：\n（来源：青海日报）\n编辑：甲').publisher).toBe('青海日报');
  });
});

describe.skipIf(!existsSync(corpus))('corpus (skipped where the shared folder is absent)', () => {
  test('thirty provinces, each with its own region and the year 2026', async () => {
    const files = listDocuments(join(corpus, 'provinces_2026_txt'));
    expect(files).toHaveLength(30);
    for (const file of files) {
      const { document } = await readDocument(file);
      const province = file.id.split('_')[1];
      expect(document.metadata).toMatchObject({ subject: province, regionName: province, genre: 'report' });
      expect(document.metadata.published).toMatch(/^2026-0[12]-\d\d$/u);
      const nameless = infer(document.text);
      expect(nameless).toMatchObject({ subject: province, published: document.metadata.published });
      expect(infer(document.text.slice(document.text.indexOf('各位代表'))).subject).toBe(province);
    }
  });

  test('national reports speak of the whole state, in the year of their file name', async () => {
    for (const file of listDocuments(join(corpus, 'national_reports'))) {
      const { metadata } = (await readDocument(file)).document;
      expect([file.id, metadata.subject, metadata.region]).toEqual([file.id, '全国', '100000']);
      const year = /_(\d{4})$/u.exec(file.id)?.[1];
      if (year !== undefined) expect(metadata.published?.slice(0, 4)).toBe(year);
    }
  });

  test('news in GBK is read, but for files with NUL bytes', async () => {
    const outcomeOf = async (file: DocumentFile): Promise<unknown> => {
      try {
        return (await readDocument(file)).document.encoding;
      } catch (error) {
        return error instanceof Error && 'code' in error ? error.code : error;
      }
    };
    const outcomes = await Promise.all(listDocuments(join(corpus, 'sogou_gbk')).map(outcomeOf));
    expect(new Set(outcomes)).toEqual(new Set(['gb18030', 'binary']));
    expect(outcomes.filter((outcome) => outcome === 'binary')).toHaveLength(5);
  });
});

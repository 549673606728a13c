import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { deriveHtml } from '../pipeline/read/formats/html.js';
import { DocumentError } from '../pipeline/read/document-error.js';
import { makeDocument } from '../pipeline/read/read-folder.js';
import { extractDocument } from '../pipeline/stages.js';
import type { SourceDocument } from '../pipeline/model/document.js';
import { sharedFolder } from './shared-folder.js';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const article = '<p>2023年，全市实现地区生产总值6038亿元，同比增长5.8%，城镇新增就业1.2万人。</p>';
const articleText = '2023年，全市实现地区生产总值6038亿元，同比增长5.8%，城镇新增就业1.2万人。';

async function textOf(html: string, file = 'a.html'): Promise<string> {
  return (await deriveHtml(file, Buffer.from(html))).text;
}

async function linesOf(html: string, file?: string): Promise<string[]> {
  return (await textOf(html, file)).split('\n').filter((line) => line !== '');
}

async function read(html: string, sidecar = {}): Promise<SourceDocument> {
  const file = { id: 'a', path: 'a.html', format: 'html' } as const;
  return makeDocument(file, Buffer.from(html), { metadata: sidecar });
}

async function factsOf(html: string): Promise<string[]> {
  const { facts } = extractDocument(await read(html, { published: '2024-01-15' }));
  return facts.map(({ value, unit }) => `${value} ${unit}`);
}

async function failure(bytes: Uint8Array, stated?: string): Promise<DocumentError> {
  const error: unknown = await deriveHtml('raw/a.html', bytes, stated).catch((thrown: unknown) => thrown);
  if (error instanceof DocumentError) return error;
  throw new Error('Expected a DocumentError');
}

describe('encoding of a page', () => {
  const chinese = `${articleText}社会消费品零售总额下降。`;
  const big = '經濟社會發展計劃執行情況與國民收入增長報告，我們堅持穩中求進，統籌發展和安全。';
  const declared = (label: string, text: string): string => page(`<p>${text}</p>`, `<meta charset="${label}">`);

  test.each([
    ['gb2312, declared', iconv.encode(declared('gb2312', chinese), 'gbk'), 'gb18030', chinese],
    ['gbk, not declared', iconv.encode(page(`<p>${chinese}</p>`), 'gbk'), 'gb18030', chinese],
    ['gbk, said to be utf-8', iconv.encode(declared('utf-8', chinese), 'gbk'), 'gb18030', chinese],
    ['utf-8, said to be gb2312', Buffer.from(declared('gb2312', chinese)), 'utf-8', chinese],
    ['utf-8, said to be big5', Buffer.from(declared('big5', big)), 'utf-8', big],
    ['big5', iconv.encode(declared('big5', big), 'big5'), 'big5', big],
    ['gbk, said to be big5', iconv.encode(declared('big5', chinese), 'gbk'), 'gb18030', chinese],
    ['utf-8 with mark', Buffer.from(`\ufeff${declared('gbk', chinese)}`), 'utf-8-bom', chinese],
    ['utf-16 with mark', iconv.encode(page(chinese), 'utf-16le', { addBOM: true }), 'utf-16le', chinese],
    ['a few characters', iconv.encode(declared('gb2312', '锟揭 5%'), 'gbk'), 'gb18030', '锟揭 5%'],
  ])('%s', async (_, bytes, encoding, text) => {
    expect(await deriveHtml('a.html', bytes)).toMatchObject({ encoding, text: `${text}\n` });
  });

  test.each([
    ['an http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'],
    ['a declaration of XML', '<?xml version="1.0" encoding="GBK"?>'],
    ['a JSP directive', '<%@ page contentType="text/html; charset=GBK" %>'],
    ['a JSP page encoding', '<%@ page pageEncoding="GBK"%>'],
  ])('told by %s', async (_, head) => {
    const bytes = iconv.encode(`${head}<p>锟揭 5%</p>`, 'gbk');
    expect(await deriveHtml('a.jsp', bytes)).toMatchObject({ encoding: 'gb18030', text: '锟揭 5%\n' });
  });

  test('a sidecar goes before all of these', async () => {
    const bytes = iconv.encode(declared('utf-8', big), 'big5');
    expect(await deriveHtml('a.html', bytes, 'big5')).toMatchObject({ encoding: 'big5', text: `${big}\n` });
    expect(await deriveHtml('a.html', bytes)).toMatchObject({ encoding: 'big5', text: `${big}\n` });
    expect(await failure(bytes, 'utf-8')).toMatchObject({ code: 'encoding' });
  });
});

describe('the article of a page', () => {
  const news = page(
    `<div class="header"><a href="/">首页</a> <a href="/a">新闻</a> <a href="/b">政务公开</a></div>
     <nav><ul><li><a href="/1">要闻</a></li><li>2024年专题</li></ul></nav>
     <div class="crumb">您的位置：<a href="/">首页</a> &gt; <a href="/x">统计数据</a> &gt; 正文</div>
     <div id="zoom"><div class="title">2023年全市经济运行情况</div>
     <div class="info">发布时间：2024-01-18 09:30 来源：市统计局 浏览次数：1234次 【字体：<a href="javascript:;">大</a> 中 小】 打印 关闭窗口</div>
     ${article}<h2>一、农业</h2><p>粮食产量<b>12</b>.<i>5</i>万吨。</p><!-- 注释 99 -->
     <p style="display:none">隐藏的 77 万元</p><script>var text = "脚本 66 万元";</script><style>p{width:55px}</style></div>
     <p>上一篇：<a href="/p">2022年全市经济运行情况</a></p><p>下一篇：没有了</p>
     <div class="related"><h3>相关新闻</h3><ul><li><a href="/2">1月份用电量增长8%</a></li><li><a href="/3">财政收入</a></li><li><a href="/4">就业</a></li></ul></div>
     <form><input name="q"><input type="submit" value="搜索 3"></form>
     <footer>版权所有：某市统计局 京ICP备05012345号 电话：010-88888888</footer>
     <div>某ICP备12345678号-1 网站标识码：1101020001</div>`,
    '<title>2023年全市经济运行情况_统计数据_某市统计局</title>',
  );

  test('is what is left without the page around it', async () => {
    expect(await linesOf(news)).toEqual([
      '2023年全市经济运行情况',
      '发布时间：2024-01-18 09:30',
      '来源：市统计局',
      articleText,
      '一、农业',
      '粮食产量12.5万吨。',
    ]);
  });

  test('gives title, date and source of the document', async () => {
    const { metadata, inferred } = await read(news);
    expect(metadata).toMatchObject({ title: '2023年全市经济运行情况', published: '2024-01-18', publisher: '市统计局' });
    expect(inferred).toContain('title');
  });

  test('has its title and date from the head where the page shows none, and the sidecar goes before', async () => {
    const head =
      '<meta name="ArticleTitle" content="关于2023年预算执行情况的公告"><meta name="PubDate" content="2024-02-03 10:00">' +
      '<meta name="ContentSource" content="某市财政局">';
    const html = page(article, head);
    expect((await read(html)).metadata).toMatchObject({
      title: '关于2023年预算执行情况的公告',
      published: '2024-02-03',
      publisher: '某市财政局',
    });
    expect((await read(html, { published: '2024-03-01' })).metadata.published).toBe('2024-03-01');
    expect((await linesOf(html))[0]).toBe('关于2023年预算执行情况的公告');
  });

  test('keeps headings, prose and data in whatever the page calls its parts', async () => {
    const text = await textOf(
      page(
        `<header><h1>某市2023年统计公报</h1></header><div class="sidebar">${article}</div>
        <aside><p>全年粮食产量12.5万吨，比上年增长1.2%；肉类产量3.4万吨，下降0.5%，其中猪肉2.1万吨。</p></aside>
        <div class="top"><table><tr><td>指标</td><td>数值</td></tr><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>
        <tr><td>丙</td><td>3</td></tr><tr><td>丁</td><td>4</td></tr></table></div>
        <p>附件：<a href="/a.doc">1.计划表</a> <a href="/b.xls">2.明细表</a> <a href="/c.pdf">3.说明</a></p>`,
        '<title>某市2023年统计公报</title>',
      ),
    );
    for (const words of ['某市2023年统计公报', articleText, '猪肉2.1万吨', '丁\t4', '1.计划表'])
      expect(text).toContain(words);
  });

  test('stands in tables on old pages', async () => {
    const old = page(
      `<table><tr><td><a href="/">网站首页</a></td><td><a href="/a">机构设置</a></td><td><a href="/b">统计动态</a></td></tr></table>
      <table width=980><tr><td width=200><table><tr><td>栏目导航</td></tr><tr><td><a href=/d>统计公报</a></td></tr>
      <tr><td><a href=/e>月度数据</a></td></tr><tr><td><a href=/f>年度数据</a></td></tr></table></td><td><table>
      <tr><td>当前位置：<a href=/>首页</a>&gt;&gt;统计公报</td></tr><tr><td align=center><strong>某市2023年统计公报</strong></td></tr>
      <tr><td>发布时间：2024-03-15&nbsp;&nbsp;来源：综合科&nbsp;&nbsp;阅读次数：<script>hits(12)</script>5,032&nbsp;字号：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr>
      <tr><td><div class=TRS_Editor><p><b>一、综合</b></p>${article}<p align=right>单位：亿元</p>
      <table border=1><tr><td><p>指　标</p></td><td><p>2023年</p></td></tr><tr><td><p>地区生产总值</p></td><td><p>6038</p></td></tr>
      <tr style="display:none"><td>隐藏</td><td>1</td></tr></table></div></td></tr>
      <tr><td>上一篇：<a href=1>2022年统计公报</a><br>下一篇：没有了</td></tr><tr><td>【<a href="javascript:print()">打印</a>】【关闭】</td></tr></table></td></tr></table>
      <p>主办：某市统计局　邮编：100000　电话：0100-1234567</p>`,
      '<title>某市2023年统计公报_某市统计局</title>',
    );
    expect(await linesOf(old)).toEqual([
      '某市2023年统计公报',
      '发布时间：2024-03-15',
      '来源：综合科',
      '一、综合',
      articleText,
      '单位：亿元',
      '指　标\t2023年',
      '地区生产总值\t6038',
    ]);
  });

  test('stands beside lists of other articles, which a page dates', async () => {
    const list = '<li><a href="1">我省一季度工业增长6.1%</a><span>2024-04-18</span></li>'.repeat(3);
    expect(await linesOf(page(`${article}<div class="right-col"><h3>热点推荐</h3><ul>${list}</ul></div>`))).toEqual([
      articleText,
    ]);
  });

  test('keeps a list of links that states data, and what a list says beside its links', async () => {
    const row = '<tr><td><a href="/region">某区</a></td><td>123.4</td></tr>';
    expect(await linesOf(`<table>${row.repeat(5)}</table>`)).toHaveLength(5);
    const items = '<li><a href="/1">农业</a>全年粮食产量12.5万吨，比上年增长1.2%，单产提高。</li>';
    expect(await linesOf(`<ul>${items.repeat(4)}</ul>`)).toHaveLength(4);
  });

  test.each([
    '上篇',
    '著作权（Copyright）登记量1000件',
    '全省ICP备案网站10万个，版权所有者5万人',
    '主办单位：某协会 承办单位：某展览公司 电话：021-1234567',
    '浏览量超过1.2亿次',
    '下一页岩气田产量5亿立方米',
    '打印机产量12万台',
    '收藏文物3.5万件',
    '首页点击率提高5%',
  ])('keeps a line that opens like one of the page: %s', async (line) => {
    expect(await linesOf(`${article}<p>${line}</p>`)).toEqual([articleText, line]);
  });

  test.each([
    '上一篇：某市公报',
    '【下一条】没有了',
    '您的位置：首页 > 数据',
    '【打印本页】【关闭窗口】',
    '浏览次数：1,234',
    '版权所有：某市人民政府',
    'Copyright © 2024 All Rights Reserved',
    '京ICP备05012345号-1 京公网安备 11010102000001号',
    '主办：某市政府 技术支持：某公司',
    '分享到：',
  ])('drops a line of the page: %s', async (line) => {
    expect(await linesOf(`${article}<p>${line}</p>`)).toEqual([articleText]);
  });

  test('goes through a form that holds the whole page', async () => {
    expect(
      await linesOf(`<form action="x"><input type="hidden" value="1"><input name="q">${article.repeat(5)}</form>`),
    ).toHaveLength(5);
  });

  test('is refused where there is none', async () => {
    expect(await failure(Buffer.from(page('<script>var a = 1;</script><a href="/">首页</a>')))).toMatchObject({
      code: 'empty',
      file: 'raw/a.html',
    });
    expect(await failure(Buffer.from('<frameset><frame src="a.htm"></frameset>'))).toMatchObject({ code: 'empty' });
    expect(await failure(new Uint8Array())).toMatchObject({ code: 'empty' });
    expect(await failure(Buffer.from('%PDF-1.4\0\x01'))).toMatchObject({ code: 'binary' });
    expect(await failure(Buffer.alloc(8_000_001, ' '))).toMatchObject({ code: 'too-large' });
  });
});

describe('words and lines', () => {
  test.each([
    ['inline elements split nothing', '<p>增长<b>5</b>.<span>8</span><font>%</font></p>', ['增长5.8%']],
    ['entities', '<p>A&amp;B &lt;5&gt; &#24180;&nbsp;&ldquo;十四五&rdquo;</p>', ['A&B <5> 年 “十四五”']],
    ['a sign of less is no tag', '<p>利润总额<3%，营业收入的<利润总额</p>', ['利润总额<3%，营业收入的<利润总额']],
    ['line breaks of the source', '<p>地区生\n  产总值\n6038亿元\nby 2024</p>', ['地区生产总值 6038亿元 by 2024']],
    ['br ends a line', '一、工业<br>增长5%<br/>二、农业', ['一、工业', '增长5%', '二、农业']],
    ['blocks end lines', '<div>甲<p>乙</div>丙<ul><li>丁<li>戊</ul>', ['甲', '乙', '丙', '丁', '戊']],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>', ['漢字']],
    ['quotation', '<p><q>十四五</q>规划</p>', ['“十四五”规划']],
    ['preformatted lines', '<pre>甲 1\n乙 2</pre>', ['甲 1', '乙 2']],
    ['a section of characters', '<p><![CDATA[增长<5%]]></p>', ['增长<5%']],
    ['Word', '<p class=MsoNormal>增长<o:p></o:p>5%<![if !x]>。<![endif]></p>', ['增长5%。']],
    ['control characters', '<p>增长5\u0007.8%\u0001</p>', ['增长5.8%']],
    ['misnested markup', '<b><p>甲</b>乙</p><i>丙</p>丁', ['甲乙', '丙', '丁']],
  ])('%s', async (_, html, lines) => {
    expect(await linesOf(html)).toEqual(lines);
  });

  test('two line breaks make a paragraph, one a line of it', async () => {
    expect(await textOf('甲<br>乙<br><br>丙')).toBe('甲\n乙\n\n丙\n');
  });

  test('headings have a depth, items and notes a role', async () => {
    const html =
      '<h1>公报</h1><h3>一、工业</h3><ul><li><p>甲</p><p>乙</p></li></ul><div class="footnotes"><p>[1]注释。</p></div>';
    const { elements } = (await deriveHtml('a.html', Buffer.from(html))).layout;
    expect(elements).toMatchObject([
      { text: '公报', hint: 'heading', depth: 1 },
      { text: '一、工业', hint: 'heading', depth: 3 },
      { text: '甲', hint: 'list-item' },
      { text: '乙' },
      { text: '[1]注释。', hint: 'footnote' },
    ]);
    expect(elements[3]).not.toHaveProperty('hint');
  });

  test.each([
    ['增长5.8<sup>[1]</sup>%', '增长5.8%'],
    ['增长5.8<a href="#_ftn1">[1]</a>%', '增长5.8%'],
    ['达到6038<sup>1</sup>亿元', '达到6038亿元'],
    ['实现高质量发展<sup>1</sup>。', '实现高质量发展¹。'],
    ['绿色金融<sup>[2]</sup>发展', '绿色金融[2]发展'],
    ['面积50km<sup>2</sup>', '面积50km²'],
    ['面积50 m<sup>2</sup>', '面积50 m²'],
    ['面积50km²', '面积50km²'],
    ['产量3×10<sup>4</sup>吨', '产量3×10⁴吨'],
    ['PM<sub>2.5</sub>浓度', 'PM2.5浓度'],
  ])('raised and lowered words: %s', async (html, text) => {
    expect(await linesOf(`<p>${html}</p>`)).toEqual([text]);
  });

  test('a footnote mark is no part of a number', async () => {
    expect(await factsOf('<p>2023年地区生产总值增长5.8<sup>[1]</sup>%。</p><p>[1]按可比价格计算。</p>')).toEqual([
      '5.8 %',
    ]);
    expect(await factsOf('<p>2023年新增绿化面积5.8 km<sup>2</sup>。</p>')).toEqual(['5.8 平方公里']);
  });

  test('what runs from right to left states no fact', async () => {
    expect(await factsOf('<p>2023年财政收入<bdo dir="rtl">321</bdo>亿元。</p>')).toEqual([]);
    expect(await factsOf('<p>2023年财政收入123亿元。</p>')).toEqual(['12300000000 元']);
  });
});

describe('JSP', () => {
  test('code of the server is no text', async () => {
    const html = `<%@ page language="java" %><%-- 77 万元 > --%><% if (a > 5) { %>
      <jsp:include page="/head.jsp"/><c:import url="x"><c:param name="y">true</c:param></c:import>
      <p><%= name %>增长5.8%。\${bean.value}</p><% } %><c:if test="\${x > 1}"><p>下降3%。</p></c:if>`;
    expect(await linesOf(html, 'a.jsp')).toEqual(['增长5.8%。', '下降3%。']);
  });

  test('what never ends is text', async () => {
    expect(await linesOf('<p>误差<%5，增长5.8%。</p>', 'a.jsp')).toEqual(['误差<%5，增长5.8%。']);
  });
});

describe('tables', () => {
  const gridOf = async (html: string): Promise<unknown> => {
    const { elements } = (await deriveHtml('a.html', Buffer.from(html))).layout;
    return elements.map((element) =>
      element.kind === 'text'
        ? element.text
        : { heads: element.headerRows, rows: element.rows.map((row) => row.map(({ text }) => text).join('|')) },
    );
  };

  test('merged cells stand in all their places, their words once in the text', async () => {
    const html =
      '<table><tr><th rowspan="2">指标</th><th colspan="2">2023年</th></tr><tr><th>总量</th><th>增速</th></tr>' +
      '<tr><td>生产总值</td><td>6038</td><td>5.8</td></tr></table>';
    expect(await gridOf(html)).toEqual([
      { heads: 2, rows: ['指标|2023年|2023年', '指标|总量|增速', '生产总值|6038|5.8'] },
    ]);
    expect(await textOf(html)).toBe('指标\t2023年\t\n\t总量\t增速\n生产总值\t6038\t5.8\n');
  });

  test('heads that only their spans tell', async () => {
    const html =
      '<table><tr><td rowspan="2">指标</td><td colspan="2">2023年</td></tr><tr><td>总量</td><td>增速</td></tr>' +
      '<tr><td>生产总值</td><td>6038</td><td>5.8</td></tr></table>';
    expect(await gridOf(html)).toMatchObject([{ heads: 2 }]);
  });

  test('caption and unit are lines before the table, notes behind', async () => {
    const html =
      '<p>表1</p><table><caption>主要指标</caption><tr><td colspan="2" align="right">单位：亿元</td></tr><tr><td>指标</td><td>数值</td></tr>' +
      '<tr><td>财政收入</td><td>312</td></tr><tr><td colspan="2">注：初步核算数。</td></tr></table><p>正文。</p>';
    expect(await gridOf(html)).toEqual([
      '表1',
      '主要指标',
      '单位：亿元',
      { heads: undefined, rows: ['指标|数值', '财政收入|312'] },
      '注：初步核算数。',
      '正文。',
    ]);
    expect(await factsOf(html)).toEqual(['31200000000 元']);
  });

  test('a unit below the table belongs to it', async () => {
    const rows = '<tr><td>指标</td><td>2023年</td></tr><tr><td>财政收入</td><td>312</td></tr>';
    const html = `<table>${rows}</table><p>单位：亿元</p><p>正文。</p>`;
    expect(await gridOf(html)).toMatchObject(['单位：亿元', { rows: ['指标|2023年', '财政收入|312'] }, '正文。']);
    expect(await gridOf(`<table>${rows}</table><p>单位：万元</p><table>${rows}</table>`)).toMatchObject([
      {},
      '单位：万元',
      {},
    ]);
  });

  test.each([
    ['one cell', '<table><tr><td><p>甲，增长5%。</p><p>乙。</p></td></tr></table>'],
    ['rows of one cell', '<table><tr><td></td><td>甲，增长5%。</td></tr><tr><td>乙。</td></tr></table>'],
    ['tables in tables', '<table><tr><td><table><tr><td>甲，增长5%。</td></tr></table></td><td>乙。</td></tr></table>'],
  ])('a table that places text is text: %s', async (_, html) => {
    expect(await gridOf(html)).toEqual(['甲，增长5%。', '乙。']);
  });

  test('a table of data inside of one that places text', async () => {
    const data = '<table><tr><td>指标</td><td>数值</td></tr><tr><td>收入</td><td>1</td></tr></table>';
    expect(await gridOf(`<table><tr><td><p>甲。</p>${data}<p>乙。</p></td><td>丙</td></tr></table>`)).toMatchObject([
      '甲。',
      { rows: ['指标|数值', '收入|1'] },
      '乙。',
      '丙',
    ]);
  });

  test('the lines of a cell', async () => {
    const html =
      '<table><tr><td>地区<br>生产\n总值</td><td>1,086,145\n,333.95</td><td>6038<br>5.8</td></tr><tr><td>a</td><td>-365,36\n0,253.2\n9</td><td>1,234 5,678</td></tr></table>';
    expect(await gridOf(html)).toMatchObject([
      { rows: ['地区生产总值|1,086,145,333.95|6038 5.8', 'a|-365,360,253.29|1,234 5,678'] },
    ]);
  });

  test('cells stretched beyond all bounds', async () => {
    const html =
      '<table><tr><td colspan="1000000" rowspan="1000000">甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td><td rowspan="0">戊</td></tr>' +
      '<tr><td>己</td><td colspan="-3">庚</td></tr></table>';
    const text = await textOf(html);
    for (const word of '甲乙丙丁戊己庚') expect(text).toContain(word);
    expect(text.length).toBeLessThan(40);
    const rows = '<tr><td colspan="100" rowspan="65534">1</td><td>2</td></tr>'.repeat(5_000);
    expect((await textOf(`<table>${rows}</table>`)).length).toBeLessThan(400_000);
  });
});

describe('hostile pages', () => {
  const words = '增长5.8%。';
  test.each([
    ['nested blocks', '<div>'.repeat(10_000) + words + '</div>'.repeat(10_000)],
    ['misnested', '<span><div></span>'.repeat(10_000) + words],
    ['nested tables', '<table><tr><td>'.repeat(10_000) + words],
    ['nested lists', '<ul><li>'.repeat(10_000) + words],
    [
      'fonts never closed',
      Array.from({ length: 10_000 }, (_, color) => `<font color=${String(color)}><p>`).join('') + words,
    ],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, index) => `a${String(index)}`).join(' ')}>${words}`],
    ['titles', '<title>'.repeat(100_000) + words],
    ['ends', '<p>' + '</b></i></td>'.repeat(50_000) + words],
  ])(
    '%s: the words are there',
    async (_, html) => {
      expect((await linesOf(html)).at(-1)).toContain(words);
    },
    20_000,
  );

  test('brackets', async () => {
    const html = `${'<'.repeat(10_000)}${'['.repeat(10_000)}${words}`;
    expect(await textOf(html)).toBe(`${html}\n`);
  });

  test.each([
    '<scr<%x%>ipt>var 增长 = 5;</script>',
    '<SCRIPT>if (a</b) 增长 = 5;</ScRiPt >',
    '<script src="x" data-a=">">增长 = 5</script>',
    '<style>/* 增长 5% */</style>',
    '<<script>增长 = 5</script>',
    '<textarea>增长5%</textarea><button>增长5%</button><select><option>增长5%</select>',
    '<svg><text>增长5%</text></svg><noscript>增长5%</noscript><template>增长5%</template>',
    '<div hidden>增长5%</div><p style="DISPLAY : none">增长5%</p><p aria-hidden=true>增长5%</p>',
    '<object><div>增长5%</object><video>增长5%</video><iframe><p>增长5%</iframe>',
  ])('%s never becomes text', async (html) => {
    expect((await linesOf(`${html}<p>下降3%。</p>`)).join('').replace('<', '')).toBe('下降3%。');
  });

  test('five megabytes take time in proportion', async () => {
    const html = `<p>${words}</p>`.repeat(5_000);
    const time = async (text: string): Promise<number> => {
      const start = performance.now();
      await textOf(text);
      return performance.now() - start;
    };
    await time(html);
    const short = await time(html);
    expect(await time(`<div>${'['.repeat(4_000_000)}</div>${html.repeat(8)}`)).toBeLessThan(short * 40 + 3_000);
  }, 60_000);

  test('more elements than a page can have are refused', async () => {
    expect(await failure(Buffer.from('<br>'.repeat(300_001) + words))).toMatchObject({ code: 'too-large' });
  });
});

const corpus = join(sharedFolder, 'corpus');

describe.skipIf(!existsSync(corpus))('the pages of the corpus (skipped where it is not beside the repository)', () => {
  const pagesOf = (folder: string): string[] =>
    readdirSync(join(corpus, folder))
      .filter((name) => /\.(?:html|jsp)$/u.test(name))
      .map((name) => join(corpus, folder, name));
  const squeeze = (text: string): string => text.replace(/[\s\u3000\u00a0]|<[^>]*>/gu, '');

  test('news that is nothing but its article loses no character', async () => {
    const files = pagesOf('xwlb_html');
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) {
      const source = readFileSync(file, 'utf8');
      const { text } = await deriveHtml(file, Buffer.from(source));
      if (!source.includes('&')) expect(squeeze(text), file).toBe(squeeze(source));
    }
  });

  test('pages of a portal give their paragraphs and nothing of the portal', async () => {
    const files = pagesOf('jsp_pages');
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const source = readFileSync(file, 'utf8');
      const text = squeeze((await deriveHtml(file, Buffer.from(source))).text);
      expect(text, file).not.toMatch(/<%|jsp|首页|函数|var|阳光易购】/u);
      for (const [, paragraph = ''] of source.matchAll(/<p[^>]*>([^<&]{12,})<\/p>/giu))
        expect(text, file).toContain(squeeze(paragraph));
    }
  });

  test('an annual report gives its tables', async () => {
    const [file = ''] = pagesOf('annual_reports');
    const { layout } = await deriveHtml(file, readFileSync(file));
    const grids = layout.elements.filter((element) => element.kind === 'grid');
    expect(grids.length).toBeGreaterThan(300);
    const words = grids.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)));
    expect(words).toContain('2,941,412,770.30');
    expect(words.filter((text) => /^\d{1,3}(?:,\d{3})* ,\d/u.test(text))).toEqual([]);
  });
});

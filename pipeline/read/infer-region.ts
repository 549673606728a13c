import {
  findRegionByCode,
  findRegionByName,
  hasCode,
  regionsAbove,
  resolveRelativeRegion,
  type Region,
} from '../lexicon/regions.js';
import type { Excerpt } from './excerpt.js';
import { findRegionMentions, type RegionMention } from './region-mentions.js';

/** Ways in which a text says which region it speaks of, the surest first. Each gives one region or nothing. */
const ways: readonly ((excerpt: Excerpt, publisher: string | undefined) => Region | undefined)[] = [
  findState,
  findOffice,
  findMandate,
  findPublisher,
  findDominant,
  findBySource,
  findByCities,
  findDateline,
  findInFileName,
];

/** The region a text speaks of, or nothing where that is not clear. */
export function inferRegion(excerpt: Excerpt, publisher: string | undefined): Region | undefined {
  for (const way of ways) {
    const region = way(excerpt, publisher);
    if (region !== undefined) return region;
  }
  return undefined;
}

const state = findRegionByCode('100000');
/** The state: its government or its congress speaks. 我代表国务院; 受中共中央和国务院的委托; 国务院总理; 在第十四届全国人民代表大会; or its statisticians sign. */
const stateSpeaks: readonly RegExp[] = [
  /(?:代表|受)[^。，\n]{0,10}国务院/u,
  /^国务院总理/mu,
  /^(?:\S{0,12}在)?第.{1,4}届全国人民代表大会/mu,
  /国务院总理[^。\n]{1,8}所作的/u,
  /总理在报告中/u,
  /^中华人民共和国(?:[0-9０-９]{4}年)?国民经济和社会发展/mu,
  /^国家统计局$/mu,
  /^(?:[0-9０-９]{4}年(?:度)?)?(?:中国|全国|我国)[\p{Script=Han}]{2,24}公报$/mu,
];

function findState({ opening }: Excerpt): Region | undefined {
  return stateSpeaks.some((pattern) => pattern.test(opening)) ? state : undefined;
}

const office =
  /第.{1,4}届|人民代表大会|人民政府|政府工作报告|人代会|省长|市长|区长|县长|州长|主席|委员会|统计局|统计公报|国民经济|办公厅|办公室|管理局|财政局/u;

/** A line of the masthead that names an office of the region: 在广东省第十四届, 广东省省长, 北京市西城区人民政府文件. */
function findOffice({ masthead }: Excerpt): Region | undefined {
  const lines = masthead.map((line) => line.text.replace(/\s+/gu, ''));
  for (const line of lines) {
    const [first] = findRegionMentions(line);
    if (first !== undefined && office.test(line)) return first.region;
  }
  return undefined;
}

/** 受西城区人民政府委托, 我代表海南省人民政府. */
function findMandate({ opening }: Excerpt): Region | undefined {
  for (const match of opening.matchAll(/(?:代表|受)(?<who>[^。，\n]{2,20}?)人民政府/gu)) {
    const mention = findRegionMentions(match.groups?.['who'] ?? '').at(-1);
    if (mention !== undefined) return mention.region;
  }
  return undefined;
}

function findInFileName({ fileName }: Excerpt): Region | undefined {
  const mentions = findRegionMentions(fileName);
  return mentions.length === 1 ? mentions[0]?.region : undefined;
}

/** A publisher that goes by the name of a region which the text also names: 北京西城. */
function findPublisher({ body }: Excerpt, publisher: string | undefined): Region | undefined {
  const region = publisher === undefined ? undefined : codedRegion(publisher);
  return findRegionMentions(body).some((mention) => mention.region === region) ? region : undefined;
}

/** Words by which a text speaks of its own region, the lowest kind first. */
const ownWords: readonly { readonly ending: RegExp; readonly words: RegExp }[] = [
  { ending: /[县旗]$/u, words: /[全我][县旗]|县[委政]/gu },
  { ending: /区$/u, words: /[全我]区|(?<![地社])区[委政]/gu },
  { ending: /[市州盟]$/u, words: /[全我本][市州盟]|市[委政]/gu },
  { ending: /省$/u, words: /[全我]省|省[委政]/gu },
];
const fewestOwnWords = 3;
const fewestMentions = 3;

/**
 * A region that the text names again and again, more than all others of its kind, while saying 全区, 区委 and the like.
 * Provinces and prefectures count by their short names too.
 */
function findDominant({ body }: Excerpt): Region | undefined {
  const mentions = findRegionMentions(body, true);
  for (const { ending, words } of ownWords) {
    if ([...body.matchAll(words)].length < fewestOwnWords) continue;
    const region = mostNamed(mentions.filter((mention) => ending.test(mention.region.name)));
    if (region !== undefined) return region;
  }
  return undefined;
}

function mostNamed(mentions: readonly RegionMention[]): Region | undefined {
  const counts = new Map<Region, number>();
  for (const { region } of mentions) counts.set(region, (counts.get(region) ?? 0) + 1);
  const [top] = [...counts].sort((left, right) => right[1] - left[1]);
  return top !== undefined && top[1] >= fewestMentions && top[1] * 2 > mentions.length ? top[0] : undefined;
}

const relativeWords = /[全我][省市区县]|本[市省]/gu;

/** The region of a local paper that speaks of 我省, 全市 (长春日报 and 我省 give 吉林省), or of an office: 昆山市财政局. */
function findBySource({ body }: Excerpt, publisher: string | undefined): Region | undefined {
  if (publisher === undefined) return undefined;
  const named = findRegionMentions(publisher, true)[0]?.region;
  if (named === undefined) return undefined;
  const words = body.match(relativeWords) ?? [];
  const meant = words.map((word) => resolveRelativeRegion(word, named.code)).find((region) => region !== undefined);
  return meant ?? findRegionMentions(publisher)[0]?.region;
}

/** 全省 or 我省 in a text whose cities all lie in one province: 南京、苏州、无锡 give 江苏省. */
function findByCities({ body }: Excerpt): Region | undefined {
  if (!/[全我]省/u.test(body)) return undefined;
  const cities = findRegionMentions(body, true).map((mention) => mention.region);
  const provinces = cities.map((region) => regionsAbove(region).at(-1) ?? region);
  const counts = new Map<Region, Set<Region>>();
  provinces.forEach((province, index) => {
    const set = counts.get(province) ?? new Set();
    counts.set(province, set.add(cities[index] ?? province));
  });
  const [top] = [...counts].sort((left, right) => right[1].size - left[1].size);
  if (top === undefined || top[1].size < 3 || !top[0].name.endsWith('省')) return undefined;
  return provinces.filter((province) => province === top[0]).length >= provinces.length * 0.8 ? top[0] : undefined;
}

const dateline =
  /^(?:新华网|新华社|中新网|中新社|人民网|本报)(?<place>\p{Script=Han}{2,8}?)[0-9０-９一二三四五六七八九十]{1,2}月/u;

/** The place of a dateline, or its province, when the text goes on about it rather than about the country. */
function findDateline({ head, body }: Excerpt): Region | undefined {
  const place = dateline.exec(head[0]?.text ?? '')?.groups?.['place'];
  const region = place === undefined ? undefined : codedRegion(place);
  if (region === undefined || place === undefined) return undefined;
  const [province] = regionsAbove(region).slice(-1);
  const ofPlace = countOf(body, region.shortName) - 1;
  const ofProvince = province === undefined ? 0 : countOf(body, province.shortName);
  const further = Math.max(ofPlace, ofProvince);
  if (further < 2 || further <= ['全国', '我国', '中国'].reduce((sum, word) => sum + countOf(body, word), 0))
    return undefined;
  return ofProvince >= ofPlace ? province : region;
}

function codedRegion(name: string): Region | undefined {
  const region = findRegionByName(name);
  return region !== undefined && hasCode(region) ? region : undefined;
}

function countOf(text: string, word: string): number {
  return text.split(word).length - 1;
}

import type { Word } from '../model/sentence.js';
import { textOf, trimReach } from './phrase.js';
import type { Group } from './value-run.js';
import type { SentenceView } from './view.js';

/** The last of the branches, and what is measured of all of them: 批发和零售业〔增加值〕. */
const lastBranch = /^(?:其中)?(?<branch>[^，。；]{1,30}业)(?<measure>[^，。；业]{0,14})$/u;
const branch = /^(?:其中，?|尤其是|特别是|包括)?(?<name>[^，。；：]{1,30}业)$/u;
/** 〔培育壮大〕新兴产业 says what is done; 租赁 and 批发, verbs too, are branches. */
const deed =
  /^(?:培[育优]|壮大|前瞻|布局|推[动进]|发展|改造|提[升高]|做[大强优]|巩固|加[快强]|大力|抓[好住]|聚焦|围绕|建设|打造|促进|扶持|支持|实施|优化|引[进导]|深[化入]|积极)/u;

/**
 * 信息传输、软件和信息技术服务业，租赁和商务服务业，批发和零售业增加值分别增长…: branches whose names hold 、 and 和 are set apart by commas,
 * so that all but the last stand in clauses of their own. Undefined when there is not one for each value.
 */
export function branchesInOrder(
  before: readonly Word[],
  { first, size }: Group,
  { clauses, itemsOfClause, text }: SentenceView,
): string[] | undefined {
  const last = lastBranch.exec(textOf(trimReach(before)))?.groups;
  if (last === undefined || size < 2 || first.clauseIndex < size - 1) return undefined;
  const { branch: own = '', measure = '' } = last;
  const others: string[] = [];
  for (let index = first.clauseIndex - size + 1; index < first.clauseIndex; index += 1) {
    const clause = clauses[index];
    if (clause === undefined || itemsOfClause[index]?.length !== 0) return undefined;
    const name = branch.exec(text.slice(clause.start, clause.end).trim())?.groups?.['name'];
    if (name === undefined || deed.test(name)) return undefined;
    others.push(name + measure);
  }
  return [...others, own + measure];
}

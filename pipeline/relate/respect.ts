const words: ReadonlySet<string> = new Set(['方面', '维度', '层面']);

/** 4个〔方面〕20条措施: in how many respects, which is structure, and nothing that is measured. */
export function isRespect(text: string): boolean {
  return words.has(text);
}

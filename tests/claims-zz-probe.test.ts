import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { claimsBeforeQuantities } from '/work/main/pipeline/recognise/claims/index.js';
test('probe', () => {
  const mode = process.env['PROBE'];
  const files = (process.env['FILES'] ?? '').split(' ').filter(Boolean);
  const per = new Map<string, Map<string, number>>();
  const un: string[] = [];
  let chars = 0;
  const times = new Map<string, bigint>();
  const sents: { text: string; opens: boolean }[] = [];
  for (const file of files) {
    const b = readFileSync(file);
    let text: string;
    try { text = new TextDecoder('utf-8', { fatal: true }).decode(b); } catch { text = new TextDecoder('gb18030').decode(b); }
    for (const line of text.split('\n')) { let opens = true; for (const m of line.matchAll(/[^。！？；]+[。！？；]*[”’）)》]*/gu)) { sents.push({ text: m[0], opens }); opens = false; } }
  }
  for (const s of sents) chars += s.text.length;
  const ctx = (s: { text: string; opens: boolean }) => ({ text: s.text, block: { kind: 'paragraph', content: { text: s.text, pieces: [] }, section: [] } as const, opensBlock: s.opens, words: () => [] });
  const ctxs = sents.map(ctx);
  if (mode === 'speed') {
    for (let round = 0; round < 6; round++) for (const r of claimsBeforeQuantities) { const t = process.hrtime.bigint(); for (const c of ctxs) r.find(c); times.set(r.id, process.hrtime.bigint() - t); }
    let total = 0; for (const [id, t] of [...times].sort((a, b) => Number(b[1] - a[1]))) { total += Number(t); console.log(id, (Number(t) / 1e6).toFixed(2), 'ms'); }
    console.log(chars, 'chars', sents.length, 'sentences', (chars / (total / 1e9) / 1e6).toFixed(2), 'M chars/s');
    return;
  }
  for (const c of ctxs) {
    const claims: { start: number; end: number }[] = [];
    for (const r of claimsBeforeQuantities) for (const claim of r.find(c)) { if (claims.some((o) => o.start < claim.end && claim.start < o.end)) continue; claims.push(claim); const m = per.get(r.id) ?? new Map(); const k = c.text.slice(Math.max(0, claim.start - 3), claim.start) + '【' + c.text.slice(claim.start, claim.end) + '】' + c.text.slice(claim.end, claim.end + 4); m.set(k, 1 + (m.get(k) ?? 0)); per.set(r.id, m); }
    for (const m of c.text.matchAll(/[0-9０-９]+(?:[.．,][0-9]+)*[万亿千百]*|[〇零一二两三四五六七八九十百千万亿半]+/gu)) { if (claims.some((o) => o.start <= m.index && m.index < o.end)) continue; un.push(c.text.slice(Math.max(0, m.index - 7), m.index) + '【' + m[0] + '】' + c.text.slice(m.index + m[0].length, m.index + m[0].length + 6)); }
  }
  if (mode === 'claims') for (const [id, m] of per) console.log('##', id, [...m.keys()].slice(0, Number(process.env['N'] ?? 120)).join(' '));
  else { const u = /】\s*(?:%|％|个百分|元|美元|平方|公里|公顷|家|人|户|年|月|日|个|项|亩|吨|条|套|位|所|处|张|件|倍|千瓦|多|余|名|次|场|米|辆|台|斤|岁|以|分|时|种|类|座|方面|天|成|批|级|艘|列|万|亿|立方|公斤|头|届|支|周|小时|部|幅|篇|片|期|标)/u; console.log(un.filter((x) => !u.test(x)).join(' ')); }
});

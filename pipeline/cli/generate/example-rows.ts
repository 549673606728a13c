import type { FactRecord } from '../../model/schemas.generated.js';

/** Columns of the example, in their order. */
const columns = [
  'document_id',
  'indicator',
  'subject',
  'kind',
  'value',
  'unit',
  'qualifier',
  'status',
  'period',
  'quote',
] as const satisfies readonly (keyof FactRecord)[];

/** What each row of the example shows. */
const shown: readonly ((fact: FactRecord) => boolean)[] = [
  ({ kind, status }) => kind === 'growth' && status === 'actual',
  ({ kind }) => kind === 'share',
  ({ kind, status }) => kind === 'level' && status === 'target',
  ({ kind }) => kind === 'rank',
  ({ kind, status }) => kind === 'change' || status === 'provision',
];

/** Of each sort the first fact of the document with most facts that reads easily. In the order of the sorts; no indicator twice. */
export function exampleFacts(facts: readonly FactRecord[]): FactRecord[] {
  const sizes = new Map<string, number>();
  for (const { document_id: id } of facts) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  const sizeOf = ({ document_id: id }: FactRecord): number => sizes.get(id) ?? 0;
  const candidates = facts.filter(readsEasily).sort((left, right) => sizeOf(right) - sizeOf(left));
  return shown.reduce<FactRecord[]>((chosen, isShown) => {
    const used = new Set(chosen.map(({ indicator }) => indicator));
    const next = candidates.find((fact) => isShown(fact) && !used.has(fact.indicator));
    return next === undefined ? chosen : [...chosen, next];
  }, []);
}

/** Complete in the columns of the example, and its indicator a short word without signs. */
function readsEasily({ indicator, subject, unit, period }: FactRecord): boolean {
  return /^\p{L}{2,8}$/u.test(indicator ?? '') && subject !== null && unit !== null && period !== null;
}

/** The example as a Markdown table. */
export function exampleTable(facts: readonly FactRecord[]): string {
  const rows = exampleFacts(facts).map((fact) => columns.map((column) => tableCell(fact[column])));
  const lines = [columns.map((column) => `\`${column}\``), columns.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** A value on one line, with the signs that Markdown would read as its own escaped. */
function tableCell(value: string | null): string {
  return (value ?? '').replace(/\s+/gu, ' ').replace(/[\\|*_`<>[\]~]/gu, '\\$&');
}

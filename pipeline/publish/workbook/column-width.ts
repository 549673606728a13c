import type { Column } from '../column.js';

const byType: Readonly<Record<Column['type'], number>> = { string: 12, integer: 9, number: 20, date: 12 };

/** Widths of columns that hold more or less than others of their type, in characters; a Chinese one counts two. */
const byName: Readonly<Record<string, number>> = {
  actual_fact_ids: 18,
  definition: 50,
  document_id: 24,
  explanation: 60,
  explanation_en: 40,
  fact_id: 16,
  fact_ids: 18,
  forms: 40,
  indicator: 28,
  indicator_id: 20,
  kind: 9,
  label_en: 32,
  label_zh: 24,
  licence: 24,
  period: 22,
  publisher: 20,
  qualifier: 9,
  quote: 20,
  reason: 20,
  reference: 16,
  rule: 18,
  section: 30,
  sentence: 60,
  series_id: 16,
  source: 28,
  sources: 24,
  status: 9,
  subject: 22,
  target_fact_ids: 18,
  title: 44,
  url: 40,
};

/** How wide a column is shown. */
export function columnWidth({ name, type }: Pick<Column, 'name' | 'type'>): number {
  return byName[name] ?? byType[type];
}

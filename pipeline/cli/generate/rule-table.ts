import type { Rule } from '../../relate/rule.js';
import { rules } from '../../relate/rules/index.js';

/** Every rule in its order, as a Markdown table: its id, the construction it reads, and its first example. */
export function ruleTable(): string {
  const rows = rules.map(({ id, title, examples }) => `| \`${id}\` | ${title} | ${exampleOf(examples)} |`);
  return ['| rule | construction | example |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** `新开工21个。 → 21个` */
function exampleOf([first]: Rule['examples']): string {
  if (first === undefined) return '–';
  const { sentence, facts } = first;
  return `${sentence} → ${facts.map(({ quote, indicator }) => `${indicator} ${quote}`).join('；')}`.replaceAll(
    '|',
    '\\|',
  );
}

import { answerQuery } from '../query/answer-query.js';
import { markdownLines } from '../query/format-markdown.js';
import type { Language } from './data-dictionary.js';

/** A question that the dataset answers. */
interface Question {
  readonly zh: string;
  readonly en: string;
  readonly sql: string;
}

/** Each gives the same rows in the same order wherever it is asked, and few enough to be read. */
export const questions: readonly Question[] = [
  {
    zh: '资产管理规模有什么变化？',
    en: 'How have the assets under management moved?',
    sql: `SELECT kind, reference, period, qualifier, value, unit, sources
FROM series
WHERE indicator_id = 'assets-under-management' AND status = 'actual'
ORDER BY kind, period_end, value, reference`,
  },
  {
    zh: '2024年的目标完成了哪些？',
    en: 'Which targets for 2024 were met?',
    sql: `SELECT indicator, kind, target_qualifier, target_value, actual_value, unit, actual_period, outcome, reason
FROM targets
WHERE period = '2024' AND actual_value IS NOT NULL
ORDER BY outcome, indicator, kind, target_value`,
  },
  {
    zh: '各处的数字相互一致吗？',
    en: 'Do the numbers agree with one another?',
    sql: `SELECT "check", count(*) FILTER (outcome = 'consistent') AS consistent,
  count(*) FILTER (outcome = 'inconsistent') AS inconsistent
FROM checks
GROUP BY "check"
ORDER BY "check"`,
  },
  {
    zh: '西城区哪些方面是全市第一？',
    en: 'Where does Xicheng rank first in the city?',
    sql: `SELECT indicator, period, string_agg(DISTINCT document_id, ' ' ORDER BY document_id) AS documents
FROM facts
WHERE kind = 'rank' AND value = 1 AND subject = '西城区' AND starts_with(reference, '全市')
GROUP BY indicator, period
ORDER BY period, indicator`,
  },
  {
    zh: '政策承诺每年投入多少？',
    en: 'What do policies promise a year?',
    sql: `SELECT indicator, value, unit, speaker, sentence, document_id, line
FROM facts
WHERE status = 'provision' AND contains(sentence, '每年投入' || quote)
ORDER BY value, document_id, line`,
  },
];

/** The questions with their queries and what these give over a dataset, as Markdown. */
export async function answeredQuestions(folder: string, language: Language): Promise<string> {
  const parts: string[] = [];
  for (const question of questions) {
    const table = await answerQuery(folder, question.sql, ({ result }) => [...markdownLines(result)].join(''));
    parts.push(`**${question[language]}**\n\n\`\`\`sql\n${question.sql}\n\`\`\`\n\n${table}`);
  }
  return parts.join('\n');
}

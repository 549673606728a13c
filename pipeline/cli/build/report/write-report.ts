import { jsonReport } from '../../compare/report.js';
import { writeJson } from '../../../publish/json.js';
import type { ChangeReport } from './change-report.js';
import { markdownReport } from './markdown-report.js';

/** The content of a report, in the format that the name of its file asks for. */
export function reportContent(file: string, report: ChangeReport): Buffer {
  return file.endsWith('.md') ? Buffer.from(markdownReport(report), 'utf8') : writeJson(jsonContent(report));
}

/** All that the report lists. */
function jsonContent({ files, documents, facts, version, problem }: ChangeReport): object {
  const { added, removed, changed } = documents;
  return {
    dataVersion: version,
    ...(problem && { problem }),
    files,
    documents: { added: added.first, removed: removed.first, changed: changed.first },
    changes: jsonReport({
      gained: facts.gained.first,
      lost: facts.lost.first,
      changed: facts.changed.first,
      unchanged: facts.unchanged,
    }),
  };
}

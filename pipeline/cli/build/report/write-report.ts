import { jsonReport } from '../../compare/report.js';
import { writeJson } from '../../../publish/json.js';
import type { ChangeReport } from './change-report.js';
import { markdownReport } from './markdown-report.js';

/** The content of a report, in the format that the name of its file asks for. */
export function reportContent(file: string, report: ChangeReport): Buffer {
  return file.endsWith('.md') ? Buffer.from(markdownReport(report), 'utf8') : writeJson(jsonContent(report));
}

/** Everything, every fact that differs included. */
function jsonContent({ files, documents, facts, version, problem }: ChangeReport): object {
  return { dataVersion: version, ...(problem && { problem }), files, documents, changes: jsonReport(facts) };
}

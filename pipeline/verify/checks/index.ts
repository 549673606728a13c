import type { Check } from '../finding.js';
import { checkVerdict } from './check-verdict.js';
import { csvBytes } from './csv-bytes.js';
import { csvCells } from './csv-cells.js';
import { csvHeader } from './csv-header.js';
import { descriptorColumns } from './descriptor-columns.js';
import { descriptor } from './descriptor.js';
import { derivedText } from './derived-text.js';
import { documentBytes } from './document-bytes.js';
import { documentCounts } from './document-counts.js';
import { documentSet } from './document-set.js';
import { factPeriod } from './fact-period.js';
import { factPlace } from './fact-place.js';
import { factRange } from './fact-range.js';
import { factSentence } from './fact-sentence.js';
import { factSign } from './fact-sign.js';
import { factUnit } from './fact-unit.js';
import { factValueUnread } from './fact-value-unread.js';
import { factValue } from './fact-value.js';
import { fileHash } from './file-hash.js';
import { fileListed } from './file-listed.js';
import { indicatorFacts } from './indicator-facts.js';
import { issuePlace } from './issue-place.js';
import { jsonEqual } from './json-equal.js';
import { mentionFact } from './mention-fact.js';
import { mentionOverlap } from './mention-overlap.js';
import { mentionPlace } from './mention-place.js';
import { numeralAccounted } from './numeral-accounted.js';
import { rowKey } from './row-key.js';
import { rowOrder } from './row-order.js';
import { rowReference } from './row-reference.js';
import { rowSchema } from './row-schema.js';
import { seriesComplete } from './series-complete.js';
import { seriesFacts } from './series-facts.js';
import { targetAnswer } from './target-answer.js';
import { termPlace } from './term-place.js';

/** Every check, from the files as a whole to single values: what is wrong above explains what is wrong below. */
export const checks: readonly Check[] = [
  descriptor,
  descriptorColumns,
  fileListed,
  fileHash,
  csvBytes,
  csvHeader,
  csvCells,
  rowSchema,
  rowKey,
  rowReference,
  rowOrder,
  jsonEqual,
  documentSet,
  documentBytes,
  derivedText,
  documentCounts,
  factPlace,
  factSentence,
  factPeriod,
  factRange,
  factUnit,
  factValue,
  factValueUnread,
  factSign,
  mentionPlace,
  mentionOverlap,
  mentionFact,
  numeralAccounted,
  issuePlace,
  termPlace,
  indicatorFacts,
  seriesFacts,
  seriesComplete,
  targetAnswer,
  checkVerdict,
];

import { recordsOf, type Placed } from '../dataset.js';
import { checkEach, type Check, type Finding } from '../finding.js';
import { firstAndLastDay } from '../period-days.js';

export const factPeriod: Check = {
  code: 'fact-period',
  description:
    'period_start and period_end are the first and last day of the period; without one all its cells are empty',
  counts: 'facts',
  run: (dataset) => checkEach(recordsOf(dataset, 'facts'), compare),
};

function compare({ file, row, record }: Placed<'facts'>): Finding[] {
  const { period, period_start: start, period_end: end, period_basis: basis } = record;
  const days = period === null ? [null, null] : firstAndLastDay(period);
  if (days === undefined) return [{ file, row, found: `period ${String(period)}`, expected: 'one the calendar has' }];
  const found = `period ${shown(period)} from ${shown(start)} to ${shown(end)}`;
  if (days[0] !== start || days[1] !== end)
    return [{ file, row, found, expected: `${shown(days[0])} to ${shown(days[1])}` }];
  if ((basis === null) === (period === null)) return [];
  return [{ file, row, found: `${found}, basis ${shown(basis)}`, expected: 'both or none' }];
}

function shown(cell: string | null | undefined): string {
  return cell ?? '∅';
}

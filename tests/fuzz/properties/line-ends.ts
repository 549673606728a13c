import { differences } from '../compare-facts.js';
import type { Property } from '../property.js';

export const lineEnds: Property = {
  id: 'line-ends',
  demands: 'LF, CRLF and CR give the same facts and mentions, places apart.',
  problems: ({ text, first, read }) => {
    if (!/[\r\n]/u.test(text)) return [];
    const unix = text.replace(/\r\n?/gu, '\n');
    const expected = unix === text ? first : read(unix);
    return ['\r\n', '\r'].flatMap((end) => differences(expected, read(unix.replaceAll('\n', end))));
  },
};

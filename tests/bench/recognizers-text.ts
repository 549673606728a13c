import {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';

/** What Recognizers-Text offers for Chinese of what a fact is made of. */
const recognizers = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension, recognizeDateTime];

/** Everything it finds in a line, counted. */
export function recogniseLine(line: string): number {
  return recognizers.reduce((sum, recognize) => sum + recognize(line, Culture.Chinese).length, 0);
}

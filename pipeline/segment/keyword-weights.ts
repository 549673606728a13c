import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file beside this module, and seen from `.build/pipeline/segment/`, where the compiler copies no data. */
const places = ['./keyword-weights.utf8', '../../../pipeline/segment/keyword-weights.utf8'];

/**
 * Path of a list of one word, to load in place of the weights by which nodejieba ranks keywords: nobody asks for
 * keywords, and its own list takes 20 MB. Nothing where the list is missing: nodejieba ends the process over a path that
 * is not there.
 */
export function keywordWeights(): { readonly idfDict?: string } {
  const idfDict = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((path) => existsSync(path));
  return idfDict === undefined ? {} : { idfDict };
}

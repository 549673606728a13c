import { country } from '../../lexicon/region-rows.js';
import { regionsAbove, type Region } from '../../lexicon/regions.js';
import type { RecordOf } from '../../model/schemas.generated.js';
import { regionNamesOf } from '../export/province-codes.js';
import { isWebUrl } from '../web-url.js';
import { dcid, dcs, inChinese, mcfNode } from './mcf.js';
import { placeId, sourceId } from './names.js';

/** A place, with those it lies in. `isoCode` is what Data Commons knows a province by. */
export function placeNode(region: Region): string {
  const above = regionsAbove(region);
  const names = regionNamesOf(region.code);
  const isCountry = region === country;
  return mcfNode(placeId(region), {
    typeOf: dcs(isCountry ? 'Country' : `AdministrativeArea${String(above.length + 1)}`),
    name: names?.en ?? region.fullName,
    nameWithLanguage: inChinese(region.fullName),
    identifier: `GB/T 2260 ${region.code}`,
    isoCode: names?.iso,
    containedInPlace: isCountry ? undefined : [...above, country].map((outer) => dcid(placeId(outer))),
    dissolutionDate: region.former && String(region.former.until),
  });
}

/** A document as a source. */
export function sourceNode({ document_id: id, title, publisher, url }: RecordOf['documents']): string {
  return mcfNode(sourceId(id), {
    typeOf: dcs('Provenance'),
    name: title ?? id,
    identifier: id,
    publisher: publisher ?? undefined,
    url: isWebUrl(url) ? url : undefined,
  });
}

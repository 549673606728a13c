import type { IndicatorRow } from '../../lexicon/indicators.js';
import { unitCodeOf } from '../../lexicon/units.js';
import type { Kind } from '../../model/fact.js';
import type { ExportedRow } from '../export/exported-row.js';
import { dcid, dcs, inChinese, mcfNode } from './mcf.js';
import { methodId, propertyId, propertyName, unitReference, variableId } from './names.js';

const kinds: Readonly<Record<Kind, readonly [en: string, zh: string]>> = {
  level: ['', ''],
  growth: ['growth', '增速'],
  change: ['change', '变化量'],
  share: ['share', '占比'],
  multiple: ['multiple', '倍数'],
  rank: ['rank', '位次'],
};

/** The variable of an observation. Levels are measured values of the property the indicator is; so is what is said of it. */
export function variableNode(row: ExportedRow): string {
  const { indicator, record } = row;
  const [en, zh] = kinds[record.kind];
  const reference = record.reference ?? '';
  const english = [indicator.en, en].filter(Boolean).join(', ') + (reference && ` (${reference})`);
  const chinese = [zh, reference].filter(Boolean).join('，');
  return mcfNode(variableId(row), {
    typeOf: dcs('StatisticalVariable'),
    name: english,
    nameWithLanguage: inChinese(indicator.zh + (chinese && `（${chinese}）`)),
    description: `${indicator.definition}（${indicator.source}）`,
    populationType: dcs('Thing'),
    measuredProperty: dcid(propertyId(indicator.id)),
    statType: dcs(record.kind === 'growth' ? 'growthRate' : 'measuredValue'),
  });
}

/** The property of an indicator. */
export function propertyNode({ id, zh, en }: IndicatorRow): string {
  return mcfNode(propertyId(id), {
    typeOf: dcs('Property'),
    name: propertyName(id),
    nameWithLanguage: [inChinese(zh), `${en}@en`],
  });
}

/** A unit of ours; undefined for percent, which Data Commons knows, and for ‰, which is a scale. */
export function unitNode(unit: string): string | undefined {
  const reference = unitReference(unit);
  if (!reference.startsWith('dcid:') || unit === '‰') return undefined;
  const code = unitCodeOf(unit);
  return mcfNode(reference.slice('dcid:'.length), {
    typeOf: dcs('UnitOfMeasure'),
    name: code === '' ? unit : code.replace(/[{}]/gu, ''),
    nameWithLanguage: inChinese(unit),
    unitCode: code === '' ? undefined : code,
  });
}

const statuses = [
  ['actual', 'stated as an outcome'],
  ['target', 'forecast: a target, plan or promise'],
] as const;
const qualifiers = [
  ['eq', 'exactly the value'],
  ['approx', 'about the value'],
  ['gt', 'more than the value'],
  ['ge', 'at least the value'],
  ['lt', 'less than the value'],
  ['le', 'at most the value'],
] as const;

/** All ways in which a text states a value. */
export function methodNodes(): string {
  const nodes = statuses.flatMap(([status, means]) =>
    qualifiers.map(([qualifier, limits]) =>
      mcfNode(methodId(status, qualifier), {
        typeOf: dcs('MeasurementMethodEnum'),
        name: `${status}-${qualifier}`,
        description: `Public text, ${means}, ${limits}`,
      }),
    ),
  );
  return nodes.join('');
}

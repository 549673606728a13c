/** A part of every observation: its column, its names and its values. */
export interface Component {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  /** Id of its code list; else the data type of its values. */
  readonly codelist?: string;
  readonly dataType?: 'Decimal' | 'Integer' | 'ObservationalTimePeriod' | 'String';
}

/** What tells observations apart; each has a code for every observation. */
export const dimensions: readonly Component[] = [
  { id: 'FREQ', en: 'Frequency', zh: '频率', codelist: 'CL_FREQ' },
  { id: 'REF_AREA', en: 'Reference area', zh: '地区', codelist: 'CL_AREA' },
  { id: 'SUBJECT', en: 'Organisation or part of the area', zh: '主体', codelist: 'CL_SUBJECT' },
  { id: 'INDICATOR', en: 'Indicator', zh: '指标', codelist: 'CL_INDICATOR' },
  { id: 'MEASURE', en: 'Kind of measure', zh: '类型', codelist: 'CL_MEASURE' },
  { id: 'REFERENCE', en: 'What a growth, share or rank is relative to', zh: '参照', codelist: 'CL_REFERENCE' },
  { id: 'UNIT_MEASURE', en: 'Unit of measure', zh: '单位', codelist: 'CL_UNIT' },
  { id: 'STATUS', en: 'Outcome or target', zh: '状态', codelist: 'CL_STATUS' },
];

export const timeDimension: Component = {
  id: 'TIME_PERIOD',
  en: 'Time period',
  zh: '时期',
  dataType: 'ObservationalTimePeriod',
};

export const measure: Component = { id: 'OBS_VALUE', en: 'Observation value', zh: '数值', dataType: 'Decimal' };

/** What is said of an observation; all are mandatory. */
export const attributes: readonly Component[] = [
  { id: 'OBS_STATUS', en: 'Observation status', zh: '观测状态', codelist: 'CL_OBS_STATUS' },
  { id: 'QUALIFIER', en: 'How the text limits the value', zh: '限定', codelist: 'CL_QUALIFIER' },
  { id: 'DECIMALS', en: 'Decimals the text states', zh: '小数位数', dataType: 'Integer' },
  { id: 'SOURCES', en: 'Documents that state it', zh: '来源文件', dataType: 'String' },
  { id: 'FACT_IDS', en: 'Facts that state it', zh: '事实标识', dataType: 'String' },
];

export const components: readonly Component[] = [...dimensions, timeDimension, measure, ...attributes];

/** Columns of SDMX-CSV 2.0 in the order of the standard: structure, action, dimensions, measure, attributes. */
export const columns: readonly string[] = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...components.map(({ id }) => id)];

/** A five-year plan of the People's Republic: the short name between quotation marks, its number, its first and last year. */
export interface FiveYearPlan {
  readonly form: string;
  readonly ordinal: string;
  readonly start: number;
  readonly end: number;
}

/** Source: the plans as adopted; 1963–1965 stands between the second and the third. */
export const fiveYearPlans: readonly FiveYearPlan[] = [
  { form: '一五', ordinal: '一', start: 1953, end: 1957 },
  { form: '二五', ordinal: '二', start: 1958, end: 1962 },
  { form: '三五', ordinal: '三', start: 1966, end: 1970 },
  { form: '四五', ordinal: '四', start: 1971, end: 1975 },
  { form: '五五', ordinal: '五', start: 1976, end: 1980 },
  { form: '六五', ordinal: '六', start: 1981, end: 1985 },
  { form: '七五', ordinal: '七', start: 1986, end: 1990 },
  { form: '八五', ordinal: '八', start: 1991, end: 1995 },
  { form: '九五', ordinal: '九', start: 1996, end: 2000 },
  { form: '十五', ordinal: '十', start: 2001, end: 2005 },
  { form: '十一五', ordinal: '十一', start: 2006, end: 2010 },
  { form: '十二五', ordinal: '十二', start: 2011, end: 2015 },
  { form: '十三五', ordinal: '十三', start: 2016, end: 2020 },
  { form: '十四五', ordinal: '十四', start: 2021, end: 2025 },
  { form: '十五五', ordinal: '十五', start: 2026, end: 2030 },
  { form: '十六五', ordinal: '十六', start: 2031, end: 2035 },
];

export const planByForm: ReadonlyMap<string, FiveYearPlan> = new Map(fiveYearPlans.map((plan) => [plan.form, plan]));
export const planByOrdinal: ReadonlyMap<string, FiveYearPlan> = new Map(
  fiveYearPlans.map((plan) => [plan.ordinal, plan]),
);

const lastDays: readonly string[] = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];

/** Last day of a month, leap years of the Gregorian calendar right. */
export function lastDay(year: number, month: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? '29' : (lastDays[month - 1] ?? '31');
}

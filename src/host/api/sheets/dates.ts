const DAY = 24 * 60 * 60 * 1000;
const EPOCH = { year: 1899, month: 11, day: 30 };

/** A spreadsheet's day number as the `Date` with that wall clock in the script's time zone. */
export function dateOf(serial: number): Date {
  const days = Math.floor(serial);
  const milliseconds = Math.round((serial - days) * DAY);
  return new Date(EPOCH.year, EPOCH.month, EPOCH.day + days, 0, 0, 0, milliseconds);
}

/** The day number that a date's wall clock has in the script's time zone. */
export function serialOf(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (wall - Date.UTC(EPOCH.year, EPOCH.month, EPOCH.day)) / DAY;
}

/** Whether a value is a Date, of this realm or of a script's. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** Milliseconds of a week. */
export const WEEK = 7 * DAY;

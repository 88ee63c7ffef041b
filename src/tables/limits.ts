/** More rows, or columns, than this are no stages of a table but a log, or its channels. */
export const MOST_STAGES = 500;

/** Events of a sheet: what is read and counted well within the six minutes of a script. */
export const MOST_EVENTS = 500_000;

/** What says in the column of a stage that a deal has been there, besides a day and TRUE; in small letters. */
export const MARKS = ["1", "да", "yes", "y", "+", "✓", "✔", "x", "х", "v", "true"];

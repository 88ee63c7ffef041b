/**
 * Marks what only a reader of the documentation needs. The build of Code.js swaps this module for `help.none.ts`, so that a formula
 * does not load the texts of the manual; everywhere else it is the identity.
 */
export function help<T>(documentation: T): T {
  return documentation;
}

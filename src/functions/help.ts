// What only some of the bundles need. The build swaps this module for help.none.ts in Code.js, so that a formula does not load the manual, and for
// help.samples.ts in builder.html, which inserts examples into sheets. Everywhere else both functions are the identity.

/** Marks a text of the manual. */
export function help<T>(documentation: T): T {
  return documentation;
}

/** Marks what inserting a function into a sheet needs: its examples, and what its figures are. */
export function sample<T>(example: T): T {
  return example;
}

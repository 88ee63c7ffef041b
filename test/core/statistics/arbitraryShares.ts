import fc from "fast-check";

/** Some people of 1 to 1e12, often none or all of them. */
export const shares = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 50 }),
      fc.double({ min: 0, max: 12, noNaN: true }).map((size) => Math.ceil(10 ** size)),
    ),
    fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([whole, rate]) => ({ part: Math.round(whole * rate), whole }));

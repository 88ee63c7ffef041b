/** The options of tests that `npm test` leaves to `npm run test:all`. */
export const EXHAUSTIVE = { tags: "exhaustive" } as const;

/** Those of a test of one of many cases: `npm test` tries one that stands for its like, `npm run test:all` the others. */
export const leftToAll = (isLeft: boolean) => (isLeft ? EXHAUSTIVE : {});

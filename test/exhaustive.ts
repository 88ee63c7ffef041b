import { it } from "vitest";

/** The options of tests that `npm test` leaves to `npm run test:all`. */
export const EXHAUSTIVE = { tags: "exhaustive" } as const;

/** Those of a test of one of many cases: `npm test` tries one that stands for its like, `npm run test:all` the others. */
export const leftToAll = (isLeft: boolean) => (isLeft ? EXHAUSTIVE : {});

interface Options {
  readonly timeout?: number;
  readonly tags?: "exhaustive";
}

/** `it.each` of cases of a kind: `npm test` tries the first, `npm run test:all` the others. */
export const itEach =
  <Case extends readonly unknown[]>(...cases: readonly Case[]) =>
  (name: string, options: Options, run: (...of: Case) => void | Promise<void>) => {
    const each = (some: readonly Case[], how: Options) =>
      it.each(some.map((one) => [...one]))(name, how, (...of) => run(...(of as unknown as Case)));
    each(cases.slice(0, 1), options);
    each(cases.slice(1), { ...options, ...EXHAUSTIVE });
  };

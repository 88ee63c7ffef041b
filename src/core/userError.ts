/** What a reader can mend: a code and its parameters, no prose. `text/errors.ts` has one sentence per code and language. */
export class UserError extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "UserError";
  }
}

/** Errors cross realms (a bundle in its own context), where `instanceof` fails: the name is what counts. */
export function isUserError(error: unknown): error is UserError {
  return typeof error === "object" && error !== null && (error as Error).name === "UserError";
}

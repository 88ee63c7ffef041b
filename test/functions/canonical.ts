import { exampleArguments, exampleParts } from "../../src/functions/example";

/** A canonical formula taken apart: `=F({1; ""}; 5%; ; "x")` is F with the arguments a sheet would pass. */
export function parseCanonical(formula: string): { name: string; args: unknown[] } {
  return { name: exampleParts({ formula }).name, args: exampleArguments({ formula }) };
}

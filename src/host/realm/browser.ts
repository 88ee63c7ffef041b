import type { Realm } from "../contract";
import { MISSING } from "./missingGlobals";

/**
 * Runs scripts in a hidden frame of the same origin, in a function that hides what the frame has and Apps Script has not. It keeps honest
 * scripts honest; it is no wall against hostile ones.
 */
export const browserRealm: Realm = (code, globals) => {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const scope = frame.contentWindow as unknown as { Function: FunctionConstructor } & Record<string, unknown>;
  for (const name of MISSING) Reflect.deleteProperty(scope, name);
  const given = { console, ...globals };
  // Code that the script itself compiles, by `new Function`, sees the global scope alone.
  Object.assign(scope, given);
  const names = Object.keys(given);
  // The inner function lets the script declare names of its own that are hidden ones, such as `const top`.
  const body = `return (function () {\n${code}\n;return function () { return eval(arguments[0]); };\n})();`;
  const evaluate = scope.Function(...MISSING.filter((name) => !(name in given)), ...names, body) as (
    ...values: unknown[]
  ) => (text: string) => unknown;
  const hidden = MISSING.filter((name) => !(name in given)).map(() => undefined);
  const inScope = evaluate(...hidden, ...Object.values(given));
  return (name) => (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? inScope(lookUp(name)) : undefined);
};

const lookUp = (name: string) => `typeof ${name} === "undefined" ? undefined : ${name}`;

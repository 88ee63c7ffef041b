import { createContext, Script } from "node:vm";
import "../xlsx/nodeXml";
import type { Realm } from "../contract";

/** Runs scripts in a V8 context of their own, which has the globals of the language only. */
export const nodeRealm: Realm = (code, globals) => {
  const context = createContext({ console, ...globals });
  new Script(code, { filename: "Code.js" }).runInContext(context);
  // `const` and `class` at top level are no properties of the global object: only code sees them.
  return (name) => (isIdentifier(name) ? (new Script(lookUp(name)).runInContext(context) as unknown) : undefined);
};

const isIdentifier = (name: string) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);

const lookUp = (name: string) => `typeof ${name} === "undefined" ? undefined : ${name}`;

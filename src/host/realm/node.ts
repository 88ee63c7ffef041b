import { type Context, createContext, Script } from "node:vm";
import "../xlsx/nodeXml";
import type { Realm } from "../contract";

/** Runs scripts in a V8 context of their own, which has the globals of the language only. */
export const nodeRealm: Realm = (code, globals) => {
  const context = contextAfter(compiled(code), { console, ...globals });
  // `const` and `class` at top level are no properties of the global object: only code sees them.
  return (name) => (isIdentifier(name) ? (compiled(lookUp(name)).runInContext(context) as unknown) : undefined);
};

/** One project runs in many spreadsheets of a process: what is compiled of it once is for all. */
const scripts = new Map<string, Script>();

function compiled(code: string): Script {
  const script = scripts.get(code) ?? new Script(code, { filename: "Code.js" });
  scripts.set(code, script);
  return script;
}

const isIdentifier = (name: string) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);

const lookUp = (name: string) => `typeof ${name} === "undefined" ? undefined : ${name}`;

/** The context that a script ran in. */
function contextAfter(script: Script, globals: object): Context {
  const context = createContext({ ...globals });
  NAMES.runInContext(context);
  try {
    script.runInContext(context);
    return context;
  } catch (error) {
    if (!isDeclaredTwice(error)) throw error;
  }
  // A script that has a name of the language for something of its own; nothing of it has run yet.
  const plain = createContext({ ...globals });
  script.runInContext(plain);
  return plain;
}

const isDeclaredTwice = (error: unknown): boolean =>
  Object(error).name === "SyntaxError" && /already been declared/.test(Object(error).message);

/**
 * Names of the language as variables of a script. As properties of the global object Node asks for them at each use whether whoever made the context
 * put something else there: `Math.max` took longer than most of what it is used in.
 */
const NAMES = new Script(
  `let { ${Object.getOwnPropertyNames(createContextGlobal()).filter(isVariable).join()} } = globalThis;`,
);

function createContextGlobal(): object {
  return new Script("globalThis").runInContext(createContext({})) as object;
}

function isVariable(name: string): boolean {
  return !["globalThis", "eval", "undefined", "NaN", "Infinity"].includes(name);
}

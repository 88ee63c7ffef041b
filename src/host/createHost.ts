import { appsScriptGlobals } from "./api/globals";
import { APPS_SCRIPT } from "./api/signatures/check";
import { refusal } from "./authorisation";
import { createCalls } from "./callMembrane";
import type { Host, HostOptions, Realm, ScriptProject } from "./contract";
import { type CallCustom, findCustomFunctions, registerCustomFunctions } from "./customFunctions";
import { ERROR } from "./engine/errorCodes";
import { localeOf } from "./engine/locales";
import { createModel, workbookData } from "./engine/model";
import { compileAgain } from "./engine/recompile";
import { EvaluationError } from "./engine/spreadsheet";
import { htmlCopy } from "./htmlCopy";
import { type Adoption, adoptInto, HOST_ADOPTION } from "./realm/adopt";
import type { AuthMode, HostState } from "./state";
import { createUi } from "./ui";
import { toXlsx } from "./xlsx/export";
import { readXlsx } from "./xlsx/import";

/** A spreadsheet that runs Apps Script projects in scopes made by `realm`. */
export function createHost(realm: Realm, options: HostOptions = {}): Host {
  const locale = localeOf(options.locale ?? "en_US");
  const calls = createCalls((name) => refusal(state.authMode, name), APPS_SCRIPT);
  let lookUp: (name: string) => unknown = () => undefined;
  let adoption: Adoption = HOST_ADOPTION;

  const callCustom: CallCustom = (name, args) => {
    const custom = lookUp(name);
    if (!isDeclaration(custom, name)) return null;
    return { result: as("CUSTOM_FUNCTION", () => shownError(() => custom(...args))) };
  };
  const model = createModel({
    locale: locale.code,
    ...(options.kept ? { data: options.kept.workbook } : options.xlsx ? { data: readXlsx(options.xlsx) } : {}),
    custom: { callCustom, adoption: () => adoption },
  });
  const state: HostState = {
    model,
    locale,
    userLocale: options.userLocale ?? locale.code.slice(0, 2),
    separators: options.separators ?? "us",
    formulasIn: options.formulasIn ?? "english",
    ui: createUi(),
    html: {},
    authMode: "FULL",
    lookUp: (name) => lookUp(name),
    heldLocks: new Set(),
    properties: {
      document: new Map(Object.entries(options.kept?.properties.document ?? {})),
      script: new Map(Object.entries(options.kept?.properties.script ?? {})),
      user: new Map(Object.entries(options.kept?.properties.user ?? {})),
    },
  };
  const services = appsScriptGlobals(state);
  const globals = Object.fromEntries(
    Object.entries(services).map(([name, service]) => [name, calls.wrapService(name, service as object)]),
  );

  const as = <T>(mode: AuthMode, run: () => T): T => {
    const before = state.authMode;
    state.authMode = mode;
    try {
      return run();
    } finally {
      state.authMode = before;
      state.heldLocks.clear(); // a lock ends with the script that holds it
    }
  };

  const call = (name: string, args: readonly unknown[]): unknown => {
    const found = lookUp(name);
    if (typeof found !== "function") throw new Error(`Script function not found: ${name}`);
    return found(...args) as unknown;
  };

  return {
    model,
    calls,
    ui: state.ui,
    install(project: ScriptProject, mode = "LIMITED") {
      state.html = project.html;
      as(mode, () => {
        lookUp = realm(project.code, globals);
      });
      adoption = adoptInto(lookUp);
      calls.adopt(adoption);
      const found = findCustomFunctions(project.code).filter(({ name }) => isDeclaration(lookUp(name), name));
      registerCustomFunctions(found);
      compileAgain(model);
      if (typeof lookUp("onOpen") === "function")
        as(mode, () => call("onOpen", [openEvent(mode, services, calls.wrap)]));
    },
    run: (name, ...args) => as("FULL", () => call(name, args)),
    runFromHtml(name, args) {
      // A page asks for the script's functions, not for the language's own: eval would run in the page around the frame.
      const isOffered = !name.endsWith("_") && !isNative(lookUp(name));
      if (!isOffered) throw new Error(`Script function not found: ${name}`);
      const parse = (lookUp("JSON") as JSON | undefined)?.parse ?? JSON.parse;
      const given = parse(JSON.stringify(htmlCopy(args))) as unknown[];
      return as("FULL", () => htmlCopy(call(name, given)));
    },
    keep: () => ({
      workbook: workbookData(model),
      properties: {
        document: Object.fromEntries(state.properties.document),
        script: Object.fromEntries(state.properties.script),
        user: Object.fromEntries(state.properties.user),
      },
    }),
    toXlsx: () => toXlsx(model),
  };
}

/** Whether a top-level value is the function that a script declared under this name, and not the language's own. */
function isDeclaration(value: unknown, name: string): value is (...args: readonly unknown[]) => unknown {
  return !isNative(value) && /^function\s+([\w$]+)/.exec(String(value))?.[1] === name;
}

const isNative = (value: unknown): boolean =>
  typeof value === "function" && /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(value));

// In mode NONE a trigger gets no document.
function openEvent(
  mode: "NONE" | "LIMITED",
  services: Readonly<Record<string, unknown>>,
  wrap: <T>(value: T) => T,
): object {
  const { ScriptApp, SpreadsheetApp } = services as {
    ScriptApp: GoogleAppsScript.Script.ScriptApp;
    SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  };
  const authMode = ScriptApp.AuthMode[mode];
  return mode === "NONE" ? { authMode } : { authMode, source: wrap(SpreadsheetApp.getActiveSpreadsheet()) };
}

function shownError<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new EvaluationError(String((error as Error | null)?.message ?? error), ERROR);
  }
}

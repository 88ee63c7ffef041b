import type { Offer } from "../../callMembrane";
import { mismatch } from "../exception";
import { CELLS } from "./cells";
import { CHARTS } from "./charts";
import { fits, type Signatures } from "./grammar";
import { RULES } from "./rules";
import { SERVICES } from "./services";
import { SHEETS } from "./sheets";

const SPREADSHEET: Signatures = { ...CELLS, ...SHEETS, ...RULES, ...CHARTS };

/** What the methods of every class take, by class, then method. */
export const SIGNATURES: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries({ ...SPREADSHEET, ...SERVICES }).map(([name, bySignature]) => [
    name,
    Object.fromEntries(
      Object.entries(bySignature).flatMap(([signature, methods]) =>
        methods.split(" ").map((method) => [method, signature]),
      ),
    ),
  ]),
);

/** The methods that scripts may call, and the refusal of arguments that they do not take, in Apps Script's words. */
export const APPS_SCRIPT: Offer = {
  has: (_, className, method) => SIGNATURES[className]?.[method] !== undefined,
  check(className, method, args) {
    if (fits(SIGNATURES[className]![method]!, args)) return;
    const service = className in SPREADSHEET && className !== "SpreadsheetApp" ? "SpreadsheetApp." : "";
    throw mismatch(`${service}${className}.${method}`, args);
  },
};

import { fromEngineName, toEngineName, toEngineQuoted } from "../engine/sheetNames";
import type { Parts } from "./repair";

// Excel refuses a workbook with these in a sheet's name, or with an apostrophe at an end of it; Sheets allows them.
const FORBIDDEN = /[*?/\\[\]]|^['\u02bc]|['\u02bc]$/g;
const SHEET_TAG = /(<sheet\b[^>]*\sname=")([^"]*)"/g;
const QUOTED = /'((?:[^'"<>]|'')+)'(?=!)/g;
const REFERRING = /^xl\/(worksheets|charts)\/[^/]+\.xml$/;

/** The parts of a workbook with names of sheets that Excel takes, in the list of sheets and wherever a formula names one. */
export function withFileNames(parts: Parts): Parts {
  const each = Object.entries(parts).map(([path, xml]) => {
    if (path === "xl/workbook.xml") return [path, xml.replace(SHEET_TAG, (_, tag, name) => `${tag}${fileName(name)}"`)];
    return [path, REFERRING.test(path) ? fileReferences(xml) : xml];
  });
  return Object.fromEntries(each);
}

/** A formula, or XML with formulas, in which sheets are called as in the file. */
export function fileReferences(formula: string): string {
  return formula.replace(QUOTED, (_, name: string) => `'${fileName(name).replaceAll("'", "''")}'`);
}

/** The XML of a file with its sheets' names as the engine keeps them. */
export function withEngineNames(path: string, xml: string): string {
  if (path === "xl/workbook.xml") {
    const renamed = xml.replace(
      SHEET_TAG,
      (_, tag, name) => `${tag}${toEngineName(name.replace(/&apos;|&#39;/g, "'"))}"`,
    );
    return engineReferences(renamed);
  }
  return REFERRING.test(path) ? engineReferences(xml) : xml;
}

const engineReferences = (xml: string): string =>
  xml.replace(/(?:'|&apos;)((?:[^'"<>&]|''|&apos;&apos;|&amp;)+)(?:'|&apos;)(?=!)/g, (quoted) =>
    toEngineQuoted(quoted.replaceAll("&apos;", "'")),
  );

const fileName = (name: string): string => fromEngineName(name.replace(FORBIDDEN, "_"));

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { JSDOM } from "jsdom";

/** A formula cell of a workbook: its formula and the value stored beside it, null when there is none. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number | null;
}

/** The formula cells of a workbook by "sheet!cell" (sheets count from 1: who opens a file may rename them), with the values stored in the file. */
export function formulaCells(xlsx: Uint8Array): Map<string, FormulaCell> {
  const cells = new Map<string, FormulaCell>();
  const workbook = openParts(xlsx);
  for (const [index, { document }] of workbook.sheets.entries()) {
    for (const cell of document.querySelectorAll("c")) {
      const formula = child(cell, "f");
      if (formula)
        cells.set(`${index + 1}!${cell.getAttribute("r")}`, {
          formula: formula.textContent ?? "",
          value: storedValue(cell, workbook.texts),
        });
    }
  }
  return cells;
}

/** The names of a workbook's sheets. */
export function sheetNames(xlsx: Uint8Array): string[] {
  return openParts(xlsx).sheets.map(({ name }) => name);
}

/** The workbook without the values stored beside its formulas: who opens it has to compute them. */
export function withoutStoredValues(xlsx: Uint8Array): Uint8Array {
  return editSheets(xlsx, (_, cell) => {
    child(cell, "v")?.remove();
    cell.removeAttribute("t");
  });
}

/** The workbook with a lie beside one of its formulas. */
export function withStoredValue(xlsx: Uint8Array, address: string, lie: number): Uint8Array {
  return editSheets(xlsx, (at, cell) => {
    if (at !== address) return;
    const value = child(cell, "v");
    if (!value) throw new Error(`${address} has no stored value`);
    value.textContent = String(lie);
    cell.removeAttribute("t");
  });
}

function editSheets(xlsx: Uint8Array, edit: (address: string, cell: Element) => void): Uint8Array {
  const { parts, sheets, window } = openParts(xlsx);
  for (const [index, { path, document }] of sheets.entries()) {
    for (const cell of document.querySelectorAll("c")) {
      if (child(cell, "f")) edit(`${index + 1}!${cell.getAttribute("r")}`, cell);
    }
    parts[path] = strToU8(new window.XMLSerializer().serializeToString(document));
  }
  return zipSync(parts);
}

function openParts(xlsx: Uint8Array) {
  const { window } = new JSDOM();
  const parts = unzipSync(xlsx);
  const parse = (path: string): Document => {
    const part = parts[path];
    return new window.DOMParser().parseFromString(part ? strFromU8(part) : "<none/>", "text/xml");
  };
  const targets = new Map(
    [...parse("xl/_rels/workbook.xml.rels").querySelectorAll("Relationship")].map((relation) => [
      relation.getAttribute("Id"),
      `xl/${relation.getAttribute("Target")!.replace(/^\/?xl\//, "")}`,
    ]),
  );
  const sheets = [...parse("xl/workbook.xml").querySelectorAll("sheet")].map((sheet) => {
    const path = targets.get(sheet.getAttribute("r:id"))!;
    return { name: sheet.getAttribute("name")!, path, document: parse(path) };
  });
  const texts = [...parse("xl/sharedStrings.xml").querySelectorAll("si")].map((text) => text.textContent ?? "");
  return { window, parts, sheets, texts };
}

function child(cell: Element, name: string): Element | undefined {
  return [...cell.children].find((part) => part.localName === name);
}

// ECMA-376, 18.18.11 ST_CellType: what the text in <v> means.
const MEANING: Readonly<Record<string, (text: string, texts: readonly string[]) => string | number>> = {
  n: Number,
  s: (index, texts) => texts[Number(index)]!,
  // As a number, as LibreOffice stores the truth values that array formulas compute.
  b: (flag) => Number(/^(1|true)$/i.test(flag)),
};

function storedValue(cell: Element, texts: readonly string[]): string | number | null {
  const value = child(cell, "v");
  if (!value) return null;
  const meaning = MEANING[cell.getAttribute("t") ?? "n"] ?? ((text: string) => text);
  return meaning(value.textContent ?? "", texts);
}

import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { strToU8, zipSync } from "fflate";
import { letters } from "../../src/tables/columnName";

/** A sheet from A1: numbers, texts, and formulas with their "=" as a file has them, whose separator is a comma. */
export interface LaidOut {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

const MINUTE = 60_000;

/** The sheets as LibreOffice computes them, in one workbook that it opens once: what is a number is one, all else is text. */
export async function computed(sheets: readonly LaidOut[]): Promise<(string | number)[][][]> {
  const folder = mkdtempSync(join(tmpdir(), "laid-out-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), workbook(sheets));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = [profile, "--headless", "--convert-to", EVERY_SHEET, "--outdir", folder, join(folder, "book.xlsx")];
    await promisify(execFile)("soffice", args, { timeout: 5 * MINUTE });
    const files = readdirSync(folder).filter((file) => file.endsWith(".csv"));
    return sheets.map(({ name }) => {
      const file = files.find((each) => each.endsWith(`-${name}.csv`))!;
      const records: string[][] = parse(readFileSync(join(folder, file)), { relax_column_count: true });
      return records.map((record) =>
        record.map((text) => (text !== "" && Number.isFinite(Number(text)) ? Number(text) : text)),
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Comma, quote, UTF-8, English, values as they are and not as they are shown, a file a sheet: "CSV Filter Parameters" of LibreOffice's help.
const EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1";

function workbook(sheets: readonly LaidOut[]): Uint8Array {
  const numbered = sheets.map((sheet, i) => ({ ...sheet, number: i + 1 }));
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${DOCUMENT}/worksheet" Target="sheet${number}.xml"/>`).join("")}</Relationships>`,
    ...Object.fromEntries(numbered.map(({ number, rows }) => [`xl/sheet${number}.xml`, sheetOf(rows)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 1 });
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const sheetOf = (rows: LaidOut["rows"]): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((row, r) => `<row r="${r + 1}">${row.map((content, c) => cellOf(content, `${letters(c + 1)}${r + 1}`)).join("")}</row>`).join("")}</sheetData></worksheet>`;

function cellOf(content: string | number, at: string): string {
  if (content === "") return "";
  if (typeof content === "number") return `<c r="${at}"><v>${content}</v></c>`;
  if (content.startsWith("=")) return `<c r="${at}"><f>${escaped(content.slice(1))}</f></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

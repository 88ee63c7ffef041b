import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { formulaCells, withoutStoredValues } from "./cells";

/** A formula whose value in the file is not what LibreOffice computes. */
export interface Disagreement {
  readonly cell: string;
  readonly formula: string;
  readonly stored: string | number | null;
  readonly computed: string | number | null;
}

/** Recalculates workbooks from nothing in a LibreOffice of a locale such as "ru-RU": by name, the formulas whose stored values it does not confirm. */
export async function disagreements(
  workbooks: Readonly<Record<string, Uint8Array>>,
  locale: string,
): Promise<Readonly<Record<string, readonly Disagreement[]>>> {
  const names = Object.keys(workbooks);
  const stripped = await Promise.all(names.map((name) => withoutStoredValues(workbooks[name]!)));
  const recalculated = await convert(stripped, locale);
  const compared = names.map(async (name, i) => [name, await compare(workbooks[name]!, recalculated[i]!)] as const);
  return Object.fromEntries(await Promise.all(compared));
}

const TOLERANCE = 1e-9;

async function compare(original: Uint8Array, recalculated: Uint8Array): Promise<Disagreement[]> {
  const computed = formulaCells(recalculated);
  const found: Disagreement[] = [];
  for (const [cell, { formula, value }] of formulaCells(original)) {
    const other = computed.get(cell)?.value ?? null;
    if (!agree(value, other)) found.push({ cell, formula, stored: value, computed: other });
  }
  return found;
}

function agree(stored: string | number | null, computed: string | number | null): boolean {
  if (typeof stored !== "number" || typeof computed !== "number") return (stored ?? "") === (computed ?? "");
  return Math.abs(stored - computed) <= TOLERANCE * Math.max(1, Math.abs(stored));
}

const MINUTE = 60_000;

/** Opens each workbook in LibreOffice with a profile of its own, which has no setting but the locale, and saves it again. */
async function convert(workbooks: readonly Uint8Array[], locale: string): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "recalculation-"));
  try {
    const files = workbooks.map((xlsx, i) => {
      const file = join(folder, `${i}.xlsx`);
      writeFileSync(file, xlsx);
      return file;
    });
    const out = join(folder, "out");
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), settings(locale));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ...files];
    await promisify(execFile)("soffice", args, { timeout: 2 * MINUTE });
    return workbooks.map((_, i) => readFileSync(join(out, `${i}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The decimal sign and the grouping of FIXED are the locale's.
const settings = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop>
  </item>
</oor:items>
`;

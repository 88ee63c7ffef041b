import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

// Which folder of src may import from which; type-only imports in brackets.
const allowed: Record<string, { values: string[]; types: string[] }> = {
  core: { values: [], types: [] },
  tables: { values: ["core"], types: [] },
  text: { values: ["core"], types: ["tables"] },
  sql: { values: ["core"], types: [] },
  functions: { values: ["core", "tables", "text"], types: [] },
  report: { values: ["core", "tables", "text"], types: [] },
  addon: { values: ["core", "tables", "text", "functions", "report"], types: [] },
  sidebar: { values: ["core", "text", "functions", "sql"], types: ["addon"] },
  host: { values: [], types: [] },
  local: { values: ["host", "text", "core", "tables", "sql"], types: ["addon"] },
  build: { values: ["functions", "text"], types: ["sidebar"] },
};
const googleServices = /\b(SpreadsheetApp|HtmlService|Session|LockService|PropertiesService|ScriptApp)\s*\./;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: `src/${path}`, text: readFileSync(`src/${path}`, "utf8") }));
const folderOf = (path: string) => normalize(path).split("/")[1]!;

/** The imports of a file: the folder each comes from, and whether it brings types only. */
function importsOf({ path, text }: { path: string; text: string }) {
  const found = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?[^;]*?from\s+"(\.[^"]+)"/gm)];
  return found.map(([, type, target]) => ({
    folder: folderOf(join(dirname(path), target!)),
    typesOnly: type !== undefined,
  }));
}

function violations(sources: typeof files): string[] {
  return sources.flatMap((file) => {
    const own = folderOf(file.path);
    return importsOf(file)
      .filter(({ folder }) => folder !== own)
      .filter(({ folder, typesOnly }) => {
        const rule = allowed[own]!;
        return !(rule.values.includes(folder) || (typesOnly && rule.types.includes(folder)));
      })
      .map(({ folder }) => `${file.path} imports ${folder}`);
  });
}

describe("the direction of dependencies", () => {
  it("finds a violation when there is one", () => {
    const wrong = [{ path: "src/core/x.ts", text: 'import { a } from "../addon/main";' }];
    expect(violations(wrong)).toEqual(["src/core/x.ts imports addon"]);
  });

  it("is kept by every file", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(violations(files)).toEqual([]);
  });

  it("knows every folder", () => {
    expect([...new Set(files.map(({ path }) => folderOf(path)))].sort()).toEqual(Object.keys(allowed).sort());
  });

  it("keeps Google's services in addon and host", () => {
    const elsewhere = files.filter(({ path }) => !/^src\/(addon|host)\//.test(path));
    const uses = elsewhere.filter(({ text }) => googleServices.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")));
    expect(uses.map(({ path }) => path)).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { builtHash, COMMANDS, inputsHash, noteBuilt } from "../../src/build/upToDate";

const FILES: Readonly<Record<string, string>> = {
  "src/a.ts": "a",
  "src/deep/b.ts": "b",
  "appsscript.json": "{}",
  "package.json": "{}",
  "package-lock.json": "{}",
  "tsconfig.json": "{}",
  LICENSE: "MIT",
  "dist/Code.js": "built",
  [`${COMMANDS}/bin/report.cjs`]: "built",
};

let project: string;
const put = (file: string, content: string) => {
  mkdirSync(join(project, dirname(file)), { recursive: true });
  writeFileSync(join(project, file), content);
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "upToDate-"));
  for (const [file, content] of Object.entries(FILES)) put(file, content);
});

test("nothing is up to date before the first build, all is after it, whatever the time says", () => {
  expect(builtHash(project)).toBeNull();
  noteBuilt(inputsHash(project), project);
  const hash = builtHash(project);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  utimesSync(join(project, "src/a.ts"), new Date(), new Date(2100, 1));
  put("src/a.ts", "a");
  expect(builtHash(project)).toBe(hash);
});

test.each<[string, () => void]>([
  ["a source changes", () => put("src/a.ts", "A")],
  [
    "a source deep down changes to one as long, with the time it had",
    () => {
      put("src/deep/b.ts", "c");
      utimesSync(join(project, "src/deep/b.ts"), new Date(0), new Date(0));
    },
  ],
  ["a source comes", () => put("src/new.ts", "")],
  ["a source goes", () => rmSync(join(project, "src/a.ts"))],
  ["a source gets another name", () => renameSync(join(project, "src/a.ts"), join(project, "src/c.ts"))],
  [
    "two sources change places",
    () => {
      put("src/a.ts", "b");
      put("src/deep/b.ts", "a");
    },
  ],
  ["a package changes", () => put("package-lock.json", "{ }")],
  ["the manifest changes", () => put("appsscript.json", "{ }")],
  ["what was built is touched", () => put("dist/Code.js", "BUILT")],
  ["a file stands where only what was built may", () => put("dist/more.html", "")],
  ["what was built is gone", () => rmSync(join(project, "dist"), { recursive: true })],
  ["a command is gone", () => rmSync(join(project, COMMANDS, "bin/report.cjs"))],
])("there is something to build when %s", (_, change) => {
  noteBuilt(inputsHash(project), project);
  change();
  expect(builtHash(project)).toBeNull();
});

test("a change during a build is not lost", () => {
  const before = inputsHash(project);
  put("src/a.ts", "changed while the build ran");
  noteBuilt(before, project);
  expect(builtHash(project)).toBeNull();
});

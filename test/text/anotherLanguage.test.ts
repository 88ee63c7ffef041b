import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesOfTexts, textsOf } from "./blocks";

// The sources with a third language that has a block in each module, and nothing in it: what the compiler says of them.
const ROOT = new URL("../../", import.meta.url).pathname;
const BLOCK = /(const \w+: Texts<typeof en> = \{\s+en,)/;
let folder: string;
let said: string;
let blocks = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(ROOT, "node_modules", ".another-language-"));
  await cp(join(ROOT, "src"), join(folder, "src"), { recursive: true });
  const text = join(folder, "src", "text");
  const language = join(text, "language.ts");
  await writeFile(language, (await readFile(language, "utf8")).replace('"en" | "ru"', '"en" | "ru" | "de"'));
  for (const file of filesOfTexts()) {
    const source = await readFile(join(text, file), "utf8");
    if (BLOCK.test(source)) blocks += 1;
    await writeFile(join(text, file), source.replace(BLOCK, "$1 de: {},"));
  }
  const config = { extends: join(ROOT, "tsconfig.json"), include: ["src/text"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = promisify(execFile)(join(ROOT, "node_modules", ".bin", "tsc"), ["--noEmit", "-p", folder]);
  said = await tsc.then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

// A line of the compiler's begins with the file that it is about.
const saidOf = (file: string) => said.split("\n").filter((line) => line.includes(`src/text/${file}.ts(`));

test("the compiler names every text that the block of a new language lacks", async () => {
  expect(blocks).toBeGreaterThan(18);
  const texts = await textsOf("en");
  const unnamed = texts.filter(({ at }) => {
    const [file, ...names] = at.split(".") as [string, ...string[]];
    const said = saidOf(file).join("\n");
    return names.some((name) => !/^\d+$/.test(name) && !new RegExp(`\\b${name}\\b`).test(said));
  });
  expect(unnamed.map(({ at }) => at)).toEqual([]);
  expect(new Set(texts.map(({ at }) => at.split(".")[0])).size).toBe(blocks);
});

test("and what is in no block: the rules of its plurals", () => {
  expect(saidOf("plural").join("\n")).toContain("'de' is missing");
});

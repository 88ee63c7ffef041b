import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/userError";
import { addonSentence } from "../../src/text/addonErrors";
import { sentence } from "../../src/text/errors";
import { findingTexts } from "../../src/text/findings";
import { headers } from "../../src/text/headers";
import { phraseText } from "../../src/text/phrases";

// Oracle: the sources themselves, as text. What they throw or name is what a person may come to read.
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, "utf8") }));
const textOf = (path: string) => sources.find((source) => source.path === path)!.text;
const elsewhere = (...paths: string[]) => sources.filter(({ path }) => !paths.includes(path));
const quoted = (name: string, among: typeof sources) => among.some(({ text }) => text.includes(`"${name}"`));

/** The names that an object literal of a source gives its entries, by the text between its opening line and the next `\n};`. */
function keysOf(path: string, opening: string): string[] {
  const text = textOf(path);
  const start = text.indexOf(opening);
  const body = text.slice(start, text.indexOf("\n}", start));
  return [...body.matchAll(/^ {2}"?(@?\w+)"?: [{(]/gm)].map(([, key]) => key!);
}

const thrown = [
  ...new Set(sources.flatMap(({ text }) => [...text.matchAll(/new UserError\(\s*"(\w+)"/g)].map(([, code]) => code!))),
];
const texts = ["text/errors.ts", "text/addonErrors.ts"];
const errorCodes = texts.flatMap((path) => keysOf(path, "const sentences"));
const thrownByFormulas = sources
  .filter(({ path }) => /^(core|functions)\//.test(path))
  .flatMap(({ text }) => [...text.matchAll(/new UserError\(\s*"(\w+)"/g)].map(([, code]) => code!));
const found = [
  ...new Set(
    [...textOf("tables/audit.ts").matchAll(/finding\(\s*(?:before === 0 \? )?"(\w+)"(?: : "(\w+)")?/g)].flatMap(
      ([, a, b]) => [a!, ...(b ? [b] : [])],
    ),
  ),
];
const phrases = [
  ...new Set(sources.flatMap(({ text }) => [...text.matchAll(/phrase: "(\w+)"/g)].map(([, phrase]) => phrase!))),
];

describe("errors", () => {
  it("are found in the sources", () => expect(thrown.length).toBeGreaterThan(25));

  it.each([...new Set([...thrown, ...errorCodes])])("%s has a sentence in both languages", (code) => {
    const [en, ru] = [addonSentence(new UserError(code), "en"), addonSentence(new UserError(code), "ru")];
    expect(en).toMatch(/^[^А-яё]*[a-z][^А-яё]*\.$/);
    expect(ru).toMatch(/[а-яё]/);
    expect(ru).toMatch(/\.$/);
  });

  it.each([...new Set(thrownByFormulas)])("%s has its sentence in Code.js, where formulas find it", (code) => {
    expect(sentence(new UserError(code), "en")).not.toBe("");
  });

  it.each(errorCodes)("%s is thrown somewhere", (code) => expect(quoted(code, elsewhere(...texts))).toBe(true));

  it.each([
    { kind: "found", keys: keysOf("text/errors.ts", "const foundPhrases"), among: "tables/cells.ts" },
    { kind: "expected", keys: keysOf("text/errors.ts", "const expectedPhrases"), among: "functions/numbers.ts" },
  ])("say what was $kind with phrases that are used", ({ keys, among }) => {
    expect(keys.length).toBeGreaterThan(4);
    expect(keys.filter((key) => !textOf(among).includes(`"${key}"`))).toEqual([]);
  });

  it("use every phrase", () => {
    const used = keysOf("text/errors.ts", "const phrases").filter((name) =>
      textOf("text/errors.ts").includes(`{${name}}`),
    );
    expect(used).toEqual(keysOf("text/errors.ts", "const phrases"));
  });
});

describe("findings of the audit", () => {
  it("all have texts, and no text is without its finding", () => {
    expect(found.sort()).toEqual(Object.keys(findingTexts).sort());
  });
});

describe("phrases in cells", () => {
  const keys = keysOf("text/phrases.ts", "const phrases");

  it.each([...phrases, ...found])("%s has a text in both languages", (phrase) => {
    expect(phraseText(phrase, { name: "x" }, "en")).not.toBe("");
    expect(phraseText(phrase, { name: "x" }, "ru")).not.toBe("");
  });

  it("are all used", () => expect([...keys].sort()).toEqual([...phrases].sort()));
});

describe("headers", () => {
  it("are the same set in both languages, all used", () => {
    const names = Object.keys(headers.en);
    expect(Object.keys(headers.ru)).toEqual(names);
    const functions = sources.filter(({ path }) => path.startsWith("functions/"));
    expect(names.filter((name) => !quoted(name, functions))).toEqual([]);
  });
});

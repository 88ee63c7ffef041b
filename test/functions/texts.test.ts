import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/userError";
import { registry } from "../../src/functions/registry";
import { addonErrorTexts, addonSentence } from "../../src/text/addonErrors";
import { errorTexts, PARTS, sentence } from "../../src/text/errors";
import { findingTexts } from "../../src/text/findings";
import { headers } from "../../src/text/headers";
import { phraseText, phraseTexts } from "../../src/text/phrases";
import { planErrorTexts } from "../../src/text/planErrors";
import { textsOf } from "../text/blocks";

// Oracle: the sources themselves, as text. What they throw or name is what a person may come to read.
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, "utf8") }));
const textOf = (path: string) => sources.find((source) => source.path === path)!.text;
const elsewhere = (...paths: string[]) => sources.filter(({ path }) => !paths.includes(path));
const quoted = (name: string, among: typeof sources) => among.some(({ text }) => text.includes(`"${name}"`));

const all = await textsOf("en");

const thrown = [
  ...new Set(sources.flatMap(({ text }) => [...text.matchAll(/new UserError\(\s*"(\w+)"/g)].map(([, code]) => code!))),
];
const texts = ["text/errors.ts", "text/addonErrors.ts", "text/planErrors.ts"];
const errorCodes = [errorTexts.en.sentences, addonErrorTexts.en, planErrorTexts.en].flatMap(Object.keys);
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

describe("the help", () => {
  it("is on the functions that there are, and nothing else", () => {
    const of = (at: string) => at.replace(/^functions\/\w+\./, "");
    const helped = all.filter(({ at }) => at.startsWith("functions/")).map(({ at }) => of(at));
    const needed = registry.flatMap(({ name, args }) => [
      `${name}.summary`,
      `${name}.returns`,
      ...args.map((one) => (helped.includes(`${name}.args.${one.name}`) ? `${name}.args.${one.name}` : one.name)),
    ]);
    expect(helped.sort()).toEqual([...new Set(needed)].sort());
  });
});

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
    { kind: "found", keys: Object.keys(errorTexts.en.found), among: "tables/cells.ts" },
    { kind: "expected", keys: Object.keys(errorTexts.en.expected), among: "functions/readNumbers.ts" },
  ])("say what was $kind with phrases that are used", ({ keys, among }) => {
    expect(keys.length).toBeGreaterThan(4);
    expect(keys.filter((key) => !textOf(among).includes(`"${key}"`))).toEqual([]);
  });

  it("use every part that sentences are put together from", () => {
    for (const { sentences } of Object.values(errorTexts)) {
      const used = Object.values(sentences).flatMap((text) => text.match(/\{@\w+\}/g) ?? []);
      expect([...new Set(used)].sort()).toEqual(
        Object.keys(PARTS)
          .map((name) => `{${name}}`)
          .sort(),
      );
    }
  });
});

describe("findings of the audit", () => {
  it("all have texts, and no text is without its finding", () => {
    expect(
      [
        ...found,
        "sameNameAt",
        "planOfSome",
        "totalDiffers",
        "unknownUnit",
        "otherCurrency",
        "mixedUnits",
        "costOfSome",
        "revenueOfSome",
      ].sort(),
    ).toEqual(Object.keys(findingTexts.en).sort());
  });
});

describe("phrases in cells", () => {
  const keys = Object.keys(phraseTexts.en);

  it.each([...phrases, ...found])("%s has a text in both languages", (phrase) => {
    expect(phraseText(phrase, { name: "x" }, "en")).not.toBe("");
    expect(phraseText(phrase, { name: "x" }, "ru")).not.toBe("");
  });

  it("are all used", () => expect([...keys].sort()).toEqual([...phrases].sort()));
});

describe("headers", () => {
  it("are all used", () => {
    const functions = sources.filter(({ path }) => /^(functions|core\/journeys)\//.test(path));
    expect(Object.keys(headers.en).filter((name) => !quoted(name, functions))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as journeys from "../../src/text/sidebar/journeys";
import * as map from "../../src/text/sidebar/map";
import * as sidebar from "../../src/text/sidebar/sidebar";
import * as whatIf from "../../src/text/whatIf";

const SIDEBAR = new URL("../../src/sidebar/", import.meta.url);
const sources = readdirSync(SIDEBAR, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/scenario/.test(path))
  .map((path) => readFileSync(new URL(path, SIDEBAR), "utf8"))
  .join("\n");

const { sidebarText, ...sidebarSentences } = sidebar;
const { journeysText, ...journeysSentences } = journeys;
const { whatIfText, ...whatIfSentences } = whatIf;
const { mapText, ...mapSentences } = map;
const texts = { sidebarText, whatIfText, mapText, journeysText };
const named = Object.entries(texts).flatMap(([group, { en, ru }]) =>
  Object.keys(en)
    .filter((key) => typeof (en as ByName)[key] === "string")
    .map((key) => ({ group, key, en: (en as ByName)[key]!, ru: (ru as ByName)[key]! })),
);
type ByName = Readonly<Record<string, string>>;

// The sentences are put together beside their texts.
const inSentences = ["sidebar/sidebar", "sidebar/journeys", "sidebar/map", "whatIf"]
  .map((name) => readFileSync(new URL(`../../src/text/${name}.ts`, import.meta.url), "utf8"))
  .map((text) => text.slice(Math.max(0, text.indexOf("\n};\n\n/**", text.indexOf("  ru: {")))))
  .join("\n");

// A text is named directly, or by a value of the state ("building", "silence") that is a literal in the sources.
test.each(named)("the panel uses its text $group $key", ({ group, key }) => {
  const said = new RegExp(
    `${group}\\[(state\\.|props\\.)?language\\]\\.${key}\\b|"${key}"|[{,] ${key}\\b|texts\\.${key}\\b`,
  );
  expect(sources + inSentences).toMatch(said);
});

test.each(Object.keys({ ...sidebarSentences, ...whatIfSentences, ...mapSentences, ...journeysSentences }))(
  "the panel uses %s",
  (name) => {
    expect(sources).toMatch(new RegExp(`\\b${name}\\b`));
  },
);

test.each(named)("$group $key is said in both languages", ({ key, en, ru }) => {
  if (["romi", "quoted", "days"].includes(key)) return expect(ru).not.toBe("");
  expect(en).toMatch(/^[^а-яё]*[a-z][^а-яё]*$/i);
  expect(ru).toMatch(/[а-яё]/i);
});

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as texts from "../../src/text/sidebar";

const SIDEBAR = new URL("../../src/sidebar/", import.meta.url);
const sources = readdirSync(SIDEBAR, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith("scenarios.ts"))
  .map((path) => readFileSync(new URL(path, SIDEBAR), "utf8"))
  .join("\n");

const { sidebarText, ...others } = texts;

// A text is named directly, or by a value of the state ("building", "silence") that is a literal in the sources.
test.each(Object.keys(sidebarText))("the panel uses its text %s", (key) => {
  expect(sources).toMatch(new RegExp(`sidebarText\\.${key}\\b|"${key}"`));
});

test.each(Object.keys(others))("the panel uses %s", (name) => {
  expect(sources).toMatch(new RegExp(`\\b${name}\\b`));
});

test.each(Object.entries(sidebarText))("%s is said in both languages", (_key, { en, ru }) => {
  expect(en).toMatch(/^[^а-яё]*[a-z][^а-яё]*$/i);
  expect(ru).toMatch(/[а-яё]/i);
});

import { expect, test } from "vitest";
import { buildManual } from "../../src/build/manual";
import { registry } from "../../src/functions/registry";

test("the manual is one script of data for each language, which HtmlService leaves whole", () => {
  const html = buildManual();
  const scripts = [...html.matchAll(/<script type="application\/json" id="(..)">([^<]*)<\/script>/g)];
  expect(scripts.map(([, language]) => language)).toEqual(["en", "ru"]);
  for (const [, , json] of scripts) {
    const pages = JSON.parse(json!) as { name: string }[];
    expect(pages.map(({ name }) => name)).toEqual(registry.map(({ name }) => name));
  }
  expect(html.replaceAll(/<\/?script[^>]*>/g, "")).not.toContain("<");
});

import { expect, test } from "vitest";
import { buildAddOn } from "../../src/build/addOn";
import { stamped } from "../../src/build/stamp";
import { manual } from "../../src/functions/manual";
import { EXHAUSTIVE } from "../exhaustive";

test("what goes to Google is the code, the panel and the manifest", async () => {
  const files = await buildAddOn();
  expect(Object.keys(files).sort()).toEqual(["Code.js", "appsscript.json", "sidebar.html"]);
});

test("the panel holds each text of the manual in both languages, and runs no function for it", async () => {
  const { "sidebar.html": panel } = await buildAddOn();
  const texts = Object.values(manual)
    .flat()
    .flatMap(({ summary, returns, args }) => [summary, returns, ...args.map(({ help }) => help)]);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => !panel!.includes(text))).toEqual([]);
  expect(panel).not.toMatch(/compute\s*[:(]/);
});

test("code and panel bear the same stamp, which changes with any file", EXHAUSTIVE, async () => {
  const files = await buildAddOn();
  const stampOf = (content: string) => /"([0-9a-f]{10})"/.exec(content)?.[1];
  expect(stampOf(files["Code.js"]!)).toMatch(/^[0-9a-f]{10}$/);
  expect(files["sidebar.html"]).toContain(`"${stampOf(files["Code.js"]!)}"`);
  expect(await buildAddOn()).toEqual(files);

  const small = { "Code.js": 'var a="@no-stamp@"', "sidebar.html": '<script>"@no-stamp@"</script>' };
  const [one, other] = [stamped(small), stamped({ ...small, "appsscript.json": "{}" })];
  expect(stampOf(one["Code.js"]!)).toBe(stampOf(one["sidebar.html"]!));
  expect(stampOf(one["Code.js"]!)).not.toBe(stampOf(other["Code.js"]!));
});

import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { noticeIn, noticesIn } from "../../src/build/notices";
import { buildSidebar } from "../../src/build/sidebar";

const metafileOf = async (contents: string) => {
  const stdin = { contents, resolveDir: process.cwd() };
  return (await build({ stdin, bundle: true, write: false, metafile: true, format: "esm" })).metafile;
};

test("a bundle has the licences of the packages whose code is in it, and of no others", async () => {
  const metafile = await metafileOf(
    `import { path } from "d3-path"; import { line } from "d3-shape"; console.log(path());`,
  );
  expect(noticesIn(metafile).map(({ name }) => name)).toEqual(["d3-path"]);
  expect(noticesIn(await metafileOf("console.log(1)"))).toEqual([]);
});

test("a package without a licence stops the build", () => {
  expect(() => noticeIn("src/core", "core")).toThrow("src/core has no licence");
});

// Oracle: the packages' own files, word for word; their names as npm lists what Preact and d3-sankey are made of.
test.each(["preact", "d3-sankey", "d3-shape", "d3-array", "d3-path"])(
  "the panel carries the notice of %s",
  async (name) => {
    const panel = await buildSidebar();
    const lines = readFileSync(`node_modules/${name}/LICENSE`, "utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    expect(lines.find((line) => /^Copyright/.test(line))).toBeDefined();
    expect(lines.filter((line) => !panel.includes(line.replaceAll("//", "/\\/")))).toEqual([]);
  },
);

test("the panel carries the project's own notice", async () => {
  const [copyright] = /^Copyright.*$/m.exec(readFileSync("LICENSE", "utf8"))!;
  expect(await buildSidebar()).toContain(copyright);
});
